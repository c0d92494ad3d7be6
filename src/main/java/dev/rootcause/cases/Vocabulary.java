package dev.rootcause.cases;

import java.util.Map;

/** The shared ids of signals, actions and prevention, in the order of their files. */
public record Vocabulary(
        Map<SignalId, Signal> signals,
        Map<ActionId, Action> actions,
        Map<PreventionId, Prevention> preventions) {}
