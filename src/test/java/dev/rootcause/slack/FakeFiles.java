package dev.rootcause.slack;

import static dev.rootcause.slack.FakeJson.object;
import static dev.rootcause.slack.FakeJson.text;
import static dev.rootcause.slack.FakeJson.textOf;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * {@code files.*}: announce, upload, complete; then it takes a while until a picture can be shown.
 */
final class FakeFiles {

    private static final int LONGEST_ALT = 1_000;

    private final FakeWorkspace workspace;
    private final FakePosts posts;
    private volatile Duration processing = Duration.ofMillis(20);
    private volatile String host = "";

    FakeFiles(FakeWorkspace workspace, FakePosts posts) {
        this.workspace = workspace;
        this.posts = posts;
    }

    /** How long a picture cannot be shown in a block after its upload is complete. */
    void readyAfter(Duration duration) {
        processing = duration;
    }

    void hostedAt(String url) {
        host = url;
    }

    Map<String, FakeMethod> methods() {
        return Map.of(
                "files.getUploadURLExternal", this::announce,
                "files.completeUploadExternal", this::complete,
                "files.info", this::info);
    }

    private JsonObject announce(JsonObject arguments) {
        int length = Integer.parseInt(textOf(arguments, "length"));
        Refusal.when(length <= 0, "missing_argument");
        String alt = textOf(arguments, "alt_txt");
        Refusal.when(alt.length() > LONGEST_ALT, "alt_txt_too_large");
        String id = workspace.newId("F");
        workspace.files.put(id, new FakeFile(id, textOf(arguments, "filename"), length, alt));
        return object("file_id", id, "upload_url", host + id);
    }

    /** The bytes come in; they must be as many as were announced. */
    boolean upload(String id, byte[] bytes) {
        return workspace.change(
                () -> workspace.files.containsKey(id) && workspace.files.get(id).takes(bytes));
    }

    private JsonObject complete(JsonObject arguments) {
        List<JsonObject> wanted = FakeJson.objects(arguments, "files");
        Refusal.when(wanted.isEmpty(), "invalid_arguments");
        List<FakeFile> files = wanted.stream().map(this::uploaded).toList();
        Optional<FakeChannel> channel = channelIn(arguments).map(posts::openTo);
        Optional<String> thread = channel.flatMap(it -> posts.parentIn(it, arguments));
        wanted.forEach(this::finish);
        channel.ifPresent(it -> share(it, thread, new Shared(files, arguments)));
        return object("files", files.stream().map(FakeFile::json).toList());
    }

    private static Optional<String> channelIn(JsonObject arguments) {
        return text(arguments, "channel_id").or(() -> text(arguments, "channels"));
    }

    private FakeFile uploaded(JsonObject wanted) {
        return Optional.ofNullable(workspace.files.get(textOf(wanted, "id")))
                .filter(FakeFile::uploaded)
                .orElseThrow(() -> new Refusal("file_not_found"));
    }

    private void finish(JsonObject wanted) {
        workspace
                .files
                .get(textOf(wanted, "id"))
                .complete(textOf(wanted, "title"), System.nanoTime() + processing.toNanos());
    }

    private record Shared(List<FakeFile> files, JsonObject arguments) {}

    private void share(FakeChannel channel, Optional<String> thread, Shared shared) {
        FakeMessage.Content content =
                new FakeMessage.Content(
                        textOf(shared.arguments(), "initial_comment"),
                        new JsonArray(),
                        shared.files());
        FakeMessage.Draft draft =
                new FakeMessage.Draft(
                        FakeWorkspace.BOT_USER, thread, Optional.empty(), false, content);
        FakeMessage message = posts.post(channel, draft);
        shared.files().forEach(file -> file.sharedBy(message));
    }

    private JsonObject info(JsonObject arguments) {
        FakeFile file = workspace.files.get(textOf(arguments, "file"));
        Refusal.when(file == null || !file.completed(), "file_not_found");
        return object("file", file.json());
    }
}
