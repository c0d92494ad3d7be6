package dev.rootcause.slack;

import dev.rootcause.drill.Candidate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says in a drill.
 *
 * @param message Slack's id of the message; null for what was pressed or sent by a form
 */
record Saying(Candidate who, String words, @Nullable String message) {

    static Saying pressed(Candidate who, Button button) {
        return new Saying(who, button.words().orElseThrow(), null);
    }
}
