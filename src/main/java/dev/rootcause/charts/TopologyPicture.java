package dev.rootcause.charts;

import dev.rootcause.charts.Layers.Link;
import dev.rootcause.charts.Layers.Slot;
import dev.rootcause.charts.Topology.Node;
import java.awt.BasicStroke;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Layers as boxes and arrows. */
final class TopologyPicture {

    private static final int EDGE = 28;
    private static final int GAP = 24;
    private static final int LANE = 12;
    private static final int WIDEST = 300;
    private static final int BETWEEN = 72;
    private static final int PADDING = 14;
    private static final int LINE = 30;
    private static final int HEAD = 12;
    private static final BasicStroke STROKE = new BasicStroke(3);

    private final Layers layers;
    private final Map<Slot, Rectangle2D> places = new IdentityHashMap<>();
    private final Canvas canvas;

    TopologyPicture(Layers layers) {
        this.layers = layers;
        double y = EDGE;
        for (List<Slot> row : layers.rows()) {
            y += place(row, y) + BETWEEN;
        }
        canvas = new Canvas((int) y - BETWEEN + EDGE);
    }

    byte[] png() {
        layers.links().forEach(this::arrow);
        places.forEach((slot, place) -> slot.node.forEach(node -> box(node, place)));
        return canvas.png();
    }

    private double place(List<Slot> row, double y) {
        long boxes = row.stream().filter(Slot::isBox).count();
        double lanes = (double) LANE * (row.size() - boxes);
        double room = Canvas.WIDTH - 2.0 * EDGE - GAP * (row.size() - 1) - lanes;
        double width = Math.min(WIDEST, room / Math.max(1, boxes));
        double height =
                row.stream()
                        .flatMap(s -> s.node.stream())
                        .mapToInt(n -> height(n, width))
                        .max()
                        .orElse(0);
        double used = boxes * width + lanes + GAP * (row.size() - 1);
        double x = (Canvas.WIDTH - used) / 2;
        for (Slot slot : row) {
            double wide = slot.isBox() ? width : LANE;
            places.put(slot, new Rectangle2D.Double(x, y, wide, height));
            x += wide + GAP;
        }
        return height;
    }

    private static List<String> lines(Node node, double width) {
        return Lettering.QUIET.type().wrap(node.what(), (int) width - 2 * PADDING);
    }

    private static int height(Node node, double width) {
        return 2 * PADDING + LINE * (1 + lines(node, width).size());
    }

    private void box(Node node, Rectangle2D place) {
        RoundRectangle2D frame =
                new RoundRectangle2D.Double(
                        place.getX(), place.getY(), place.getWidth(), place.getHeight(), 16, 16);
        canvas.fill(frame, Ink.TINT);
        canvas.draw(frame, new BasicStroke(2), Ink.FIRST);
        double y = place.getY() + PADDING + 23;
        int width = (int) place.getWidth() - 2 * PADDING;
        centered(Lettering.NAME.type().fit(node.name(), width), y, place, Lettering.NAME);
        for (String line : lines(node, place.getWidth())) {
            y += LINE;
            centered(line, y, place, Lettering.QUIET);
        }
    }

    private void centered(String text, double y, Rectangle2D place, Lettering lettering) {
        canvas.text(text, place.getCenterX() - lettering.width(text) / 2.0, y, lettering);
    }

    private void arrow(Link link) {
        Rectangle2D from = Objects.requireNonNull(places.get(link.from()));
        Rectangle2D to = Objects.requireNonNull(places.get(link.to()));
        double x1 = port(link, link.from(), from);
        double x2 = port(link, link.to(), to);
        double top = from.getMaxY();
        double end = to.getY() - (link.to().isBox() ? HEAD : 0);
        double middle = (top + end) / 2;
        Path2D path = new Path2D.Double();
        path.moveTo(x1, top);
        path.curveTo(x1, middle, x2, middle, x2, end);
        if (link.to().isBox()) {
            head(x2, to.getY());
        } else {
            path.lineTo(x2, to.getMaxY());
        }
        canvas.draw(path, STROKE, Ink.QUIET);
    }

    private void head(double x, double y) {
        Path2D head = new Path2D.Double();
        head.moveTo(x, y - 1);
        head.lineTo(x - 9, y - HEAD - 6);
        head.lineTo(x + 9, y - HEAD - 6);
        head.closePath();
        canvas.fill(head, Ink.QUIET);
    }

    /** The arrows of one side of a box stand side by side, in the order of their other ends. */
    private double port(Link link, Slot slot, Rectangle2D place) {
        boolean leaving = link.from() == slot;
        List<Link> side = new ArrayList<>(layers.links());
        side.removeIf(other -> (leaving ? other.from() : other.to()) != slot);
        side.sort(Comparator.comparingDouble(other -> center(leaving ? other.to() : other.from())));
        return place.getX() + place.getWidth() * (side.indexOf(link) + 1) / (side.size() + 1);
    }

    private double center(Slot slot) {
        return Objects.requireNonNull(places.get(slot)).getCenterX();
    }
}
