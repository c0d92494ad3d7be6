package dev.rootcause.simulation;

import dev.rootcause.cases.ActionId;
import dev.rootcause.cases.Parameters;

/** An action as ordered, at the moment from which its delay runs. */
public record Order(ActionId action, Parameters parameters, Moment at) {}
