package dev.rootcause.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * The app asks for what the methods it calls and the events it hears need, and for nothing else.
 */
class ScopesTest {

    private static final Pattern CALL =
            Pattern.compile("\\.(?:call|outcome)\\(\\s*\"([a-zA-Z.0-9]+)\"");

    /** As Slack documents them; the test below compares them with the contract data. */
    private static final Map<String, String> OF_METHODS =
            Map.ofEntries(
                    Map.entry("auth.test", ""),
                    Map.entry("chat.postMessage", "chat:write"),
                    Map.entry("chat.postEphemeral", "chat:write"),
                    Map.entry("chat.update", "chat:write"),
                    Map.entry("chat.getPermalink", ""),
                    Map.entry("conversations.history", "im:history"),
                    Map.entry("conversations.open", "im:write"),
                    Map.entry("conversations.replies", "im:history"),
                    Map.entry("files.getUploadURLExternal", "files:write"),
                    Map.entry("files.completeUploadExternal", "files:write"),
                    Map.entry("views.open", ""),
                    Map.entry("views.update", ""));

    private static final Map<String, String> OF_EVENTS =
            Map.of(
                    "message.im", "im:history",
                    "message.channels", "channels:history",
                    "message.groups", "groups:history",
                    "app_mention", "app_mentions:read",
                    "app_uninstalled", "",
                    "tokens_revoked", "");

    @Test
    void areThoseOfTheMethodsCalledAndTheEventsHeard() throws IOException {
        for (Profile profile : Profile.values()) {
            Set<String> needed = new TreeSet<>(List.of("commands"));
            methods().forEach(method -> needed.add(OF_METHODS.get(method)));
            profile.events().forEach(event -> needed.add(OF_EVENTS.get(event)));
            needed.remove("");
            assertThat(new TreeSet<>(profile.scopes())).as(profile.name()).isEqualTo(needed);
        }
    }

    @Test
    @EnabledIfSystemProperty(named = "slack.contract", matches = ".+")
    void areAsTheContractSays() throws IOException {
        try (FakeSlack slack = FakeSlack.start()) {
            for (String method : methods()) {
                Set<String> documented = slack.contract().scopes(method);
                String ours = OF_METHODS.get(method);
                assertThat(documented)
                        .as(method)
                        .matches(it -> ours.isEmpty() ? it.isEmpty() : it.contains(ours));
            }
        }
    }

    /** What the edge calls, read from its code: no call goes another way. */
    private static Set<String> methods() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/java/dev/rootcause/slack"))) {
            Set<String> methods =
                    files.flatMap(file -> CALL.matcher(read(file)).results())
                            .map(call -> call.group(1))
                            .collect(Collectors.toCollection(TreeSet::new));
            assertThat(methods).isEqualTo(new TreeSet<>(OF_METHODS.keySet()));
            return methods;
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
