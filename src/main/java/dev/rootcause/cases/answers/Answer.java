package dev.rootcause.cases.answers;

import java.util.Map;

/** What the author of a case knows. */
public record Answer(Map<String, String> hypotheses) {}
