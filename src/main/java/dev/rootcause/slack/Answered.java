package dev.rootcause.slack;

import dev.rootcause.drill.Turn;
import org.jspecify.annotations.Nullable;

/**
 * A turn, and what it answers.
 *
 * @param message Slack's id of the member's message; null for what was pressed or sent by a form
 */
record Answered(Turn turn, @Nullable String message) {}
