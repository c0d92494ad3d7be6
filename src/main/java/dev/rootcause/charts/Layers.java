package dev.rootcause.charts;

import dev.rootcause.charts.Topology.Node;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Nodes in layers from top to bottom, each below everybody who calls it. A call that passes a layer
 * has a lane there, so that its arrow runs between the boxes (after Sugiyama et al. 1981).
 */
record Layers(List<List<Slot>> rows, List<Link> links) {

    private static final int MOST_IN_A_ROW = 4;

    /** A box, or a lane for an arrow when there is no node. */
    static final class Slot {
        final List<Node> node;

        Slot(List<Node> node) {
            this.node = node;
        }

        boolean isBox() {
            return !node.isEmpty();
        }
    }

    /** A piece of an arrow from one row to the next. */
    record Link(Slot from, Slot to) {}

    static Layers of(Topology topology) {
        return new Builder(topology).build();
    }

    private static final class Builder {

        private final Map<String, Node> nodes = new LinkedHashMap<>();
        private final Map<String, Integer> depth = new LinkedHashMap<>();
        private final Map<String, Slot> boxes = new HashMap<>();
        private final List<List<Slot>> rows = new ArrayList<>();
        private final List<Link> links = new ArrayList<>();

        Builder(Topology topology) {
            topology.nodes().forEach(node -> nodes.put(node.name(), node));
            topology.nodes().forEach(node -> depth.put(node.name(), 0));
            topology.nodes().forEach(node -> sink(node, 0, new HashSet<>()));
        }

        /** A call back to somebody above, on a circle, moves nobody. */
        private void sink(Node node, int to, Set<String> above) {
            if (!above.add(node.name())) {
                return;
            }
            depth.merge(node.name(), to, Math::max);
            calls(node).forEach(called -> sink(called, to + 1, above));
            above.remove(node.name());
        }

        private List<Node> calls(Node node) {
            return node.uses().stream()
                    .distinct()
                    .filter(nodes::containsKey)
                    .map(nodes::get)
                    .toList();
        }

        Layers build() {
            int deepest = depth.values().stream().mapToInt(Integer::intValue).max().orElse(0);
            for (int level = 0; level <= deepest; level++) {
                place(level);
            }
            for (Node node : nodes.values()) {
                calls(node).forEach(called -> link(box(node), box(called)));
            }
            for (int round = 0; round < 4; round++) {
                rows.forEach(this::untangle);
            }
            return new Layers(rows, links);
        }

        private void place(int level) {
            List<Slot> row = new ArrayList<>();
            for (Node node : nodes.values()) {
                if (depth.getOrDefault(node.name(), 0) != level) {
                    continue;
                }
                if (row.size() == MOST_IN_A_ROW) {
                    rows.add(row);
                    row = new ArrayList<>();
                }
                Slot box = new Slot(List.of(node));
                boxes.put(node.name(), box);
                row.add(box);
            }
            rows.add(row);
        }

        private void link(Slot from, Slot to) {
            Slot last = from;
            for (int row = rowOf(from) + 1; row < rowOf(to); row++) {
                Slot lane = new Slot(List.of());
                rows.get(row).add(lane);
                links.add(new Link(last, lane));
                last = lane;
            }
            if (rowOf(from) < rowOf(to)) {
                links.add(new Link(last, to));
            }
        }

        private Slot box(Node node) {
            return Objects.requireNonNull(boxes.get(node.name()));
        }

        private int rowOf(Slot slot) {
            for (int row = 0; row < rows.size(); row++) {
                if (rows.get(row).contains(slot)) {
                    return row;
                }
            }
            throw new IllegalStateException("a slot in no row");
        }

        private void untangle(List<Slot> row) {
            Map<Slot, Double> wish = new HashMap<>();
            row.forEach(slot -> wish.put(slot, middleOfNeighbors(slot)));
            row.sort(Comparator.comparing(slot -> wish.getOrDefault(slot, 0.5)));
        }

        private double middleOfNeighbors(Slot slot) {
            return links.stream()
                    .filter(link -> link.to == slot || link.from == slot)
                    .mapToDouble(link -> place(link.to == slot ? link.from : link.to))
                    .average()
                    .orElse(place(slot));
        }

        private double place(Slot slot) {
            List<Slot> row = rows.get(rowOf(slot));
            return (row.indexOf(slot) + 0.5) / row.size();
        }
    }
}
