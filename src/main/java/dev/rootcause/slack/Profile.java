package dev.rootcause.slack;

import java.util.List;
import java.util.stream.Stream;

/** How much of Slack the app is given. */
enum Profile {

    /** Drills in the conversation with the bot alone; it reads no channel. */
    DM(
            List.of("chat:write", "commands", "files:write", "im:history", "im:write"),
            List.of("app_uninstalled", "message.im", "tokens_revoked")),

    /** Drills in threads of channels as well, where the bot is invited. */
    TEAM(
            plus(DM.scopes, "app_mentions:read", "channels:history", "groups:history"),
            plus(DM.events, "app_mention", "message.channels", "message.groups"));

    private final List<String> scopes;
    private final List<String> events;

    Profile(List<String> scopes, List<String> events) {
        this.scopes = scopes;
        this.events = events;
    }

    List<String> scopes() {
        return scopes;
    }

    List<String> events() {
        return events;
    }

    private static List<String> plus(List<String> some, String... more) {
        return Stream.concat(some.stream(), Stream.of(more)).sorted().toList();
    }
}
