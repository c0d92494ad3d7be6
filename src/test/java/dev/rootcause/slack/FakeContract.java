package dev.rootcause.slack;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What Slack promises of each method: the arguments it needs and the codes it may answer. It is
 * read from the folder of the property {@code slack.contract}; without one a small table serves.
 */
final class FakeContract {

    static final Map<String, List<String>> NEEDED =
            Map.ofEntries(
                    Map.entry("conversations.info", List.of("channel")),
                    Map.entry("conversations.replies", List.of("channel", "ts")),
                    Map.entry("chat.postMessage", List.of("channel")),
                    Map.entry("chat.update", List.of("channel", "ts")),
                    Map.entry("chat.delete", List.of("channel", "ts")),
                    Map.entry("chat.postEphemeral", List.of("channel", "user")),
                    Map.entry("chat.getPermalink", List.of("channel", "message_ts")),
                    Map.entry("views.open", List.of("view")),
                    Map.entry("views.push", List.of("view")),
                    Map.entry("views.update", List.of("view")),
                    Map.entry("views.publish", List.of("user_id", "view")),
                    Map.entry("files.getUploadURLExternal", List.of("filename", "length")),
                    Map.entry("files.completeUploadExternal", List.of("files")),
                    Map.entry("files.info", List.of("file")),
                    Map.entry("users.info", List.of("user")),
                    Map.entry(
                            "assistant.threads.setStatus",
                            List.of("channel_id", "status", "thread_ts")),
                    Map.entry("reactions.add", List.of("channel", "name", "timestamp")),
                    Map.entry("reactions.remove", List.of("name")));

    private final Optional<Path> folder;
    private final Map<String, JsonObject> read = new ConcurrentHashMap<>();

    private FakeContract(Optional<Path> folder) {
        this.folder = folder;
    }

    static FakeContract given() {
        return new FakeContract(
                Optional.ofNullable(System.getProperty("slack.contract"))
                        .filter(name -> !name.isBlank())
                        .map(Path::of));
    }

    boolean isPresent() {
        return folder.isPresent();
    }

    List<String> needed(String method) {
        return isPresent()
                ? arguments(method).entrySet().stream()
                        .filter(it -> FakeJson.flag(it.getValue().getAsJsonObject(), "required"))
                        .map(Map.Entry::getKey)
                        .toList()
                : NEEDED.getOrDefault(method, List.of());
    }

    private Map<String, com.google.gson.JsonElement> arguments(String method) {
        return FakeJson.object(page(method), "args").orElseThrow().asMap();
    }

    /** The scopes of which a bot needs one, when the folder is there. */
    Set<String> scopes(String method) {
        Set<String> names = new TreeSet<>();
        FakeJson.object(page(method), "scopes")
                .ifPresent(scopes ->
                        FakeJson.objects(scopes, "bot")
                                .forEach(it -> names.add(FakeJson.textOf(it, "name"))));
        return names;
    }

    /**
     * Makes sure that the fake says nothing that Slack does not.
     *
     * @throws IllegalArgumentException for a code that is not documented
     */
    String documented(String method, String code) {
        if (isPresent() && !codes(method).contains(code)) {
            throw new IllegalArgumentException(method + " never answers " + code);
        }
        return code;
    }

    private Set<String> codes(String method) {
        Set<String> codes = new TreeSet<>(page("_common_errors").keySet());
        codes.add("ratelimited");
        FakeJson.object(page(method), "errors").ifPresent(own -> codes.addAll(own.keySet()));
        return codes;
    }

    private JsonObject page(String name) {
        return read.computeIfAbsent(name, this::load);
    }

    private JsonObject load(String name) {
        Path file = folder.orElseThrow().resolve("methods").resolve(name + ".json");
        try {
            return JsonParser.parseString(Files.readString(file)).getAsJsonObject();
        } catch (IOException e) {
            throw new UncheckedIOException("no such method in the contract: " + name, e);
        }
    }
}
