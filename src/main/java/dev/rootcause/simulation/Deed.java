package dev.rootcause.simulation;

import dev.rootcause.cases.World.Change;
import java.util.List;

/** An order as it is carried out. */
record Deed(Order order, Schedule schedule, List<Change> changes) {}
