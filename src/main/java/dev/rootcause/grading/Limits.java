package dev.rootcause.grading;

import java.util.Map;

/** The numbers that a rule or a flag of the rubric is decided by. */
record Limits(Map<String, Double> all) {

    /** Throws {@link IllegalArgumentException} when the rubric names no such number. */
    double of(String name) {
        Double limit = all.get(name);
        if (limit == null) {
            throw new IllegalArgumentException("the rubric has no limit " + name);
        }
        return limit;
    }
}
