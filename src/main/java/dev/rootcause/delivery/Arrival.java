package dev.rootcause.delivery;

import org.jspecify.annotations.Nullable;

/**
 * Something that came in from outside.
 *
 * @param team the workspace
 * @param line what must happen one after the other: one conversation
 * @param key the same when the same thing comes in again
 * @param moment microseconds since 1970 at which it happened, as its sender says; null when it does
 *     not: then it is the moment of acceptance
 */
public record Arrival(
        String team, String line, String key, @Nullable Long moment, String payload) {}
