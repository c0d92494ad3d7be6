package dev.rootcause.slack;

/** Why Slack would not let us post, and what helps. */
final class Refusals {

    private Refusals() {}

    static String inWords(SlackRefused refused) {
        return switch (refused.error()) {
            case "not_in_channel", "channel_not_found" ->
                    "I am not in this channel. Type /invite @rootcause here and try again, or play with me alone: /rootcause drill";
            case "is_archived" -> "This channel is archived. Play with me alone: /rootcause drill";
            case "restricted_action", "restricted_action_read_only_channel", "no_permission" ->
                    "I may not post in this channel. Play with me alone: /rootcause drill";
            case "ratelimited" -> "Slack asks me to slow down. Try again in a minute.";
            default ->
                    "Slack did not take my message (%s). Try again; if it stays so, ask whoever installed me."
                            .formatted(refused.error());
        };
    }
}
