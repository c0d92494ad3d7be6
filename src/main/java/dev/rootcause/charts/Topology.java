package dev.rootcause.charts;

import java.util.List;

/** The parts of a system and who calls whom. */
public record Topology(List<Node> nodes) {

    /**
     * A part of the system.
     *
     * @param what one short sentence below its name
     * @param uses names of the nodes it calls; a name that is no node is not drawn
     */
    public record Node(String name, String what, List<String> uses) {}
}
