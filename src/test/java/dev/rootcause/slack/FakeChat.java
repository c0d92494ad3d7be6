package dev.rootcause.slack;

import static dev.rootcause.slack.FakeJson.flag;
import static dev.rootcause.slack.FakeJson.object;
import static dev.rootcause.slack.FakeJson.textOf;
import static dev.rootcause.slack.FakeWorkspace.BOT_USER;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code chat.*}. */
final class FakeChat {

    private static final int LONGEST_UPDATE = 4_000;
    private static final int LONGEST_TEXT = 40_000;

    private final FakeWorkspace workspace;
    private final FakePosts posts;

    FakeChat(FakeWorkspace workspace, FakePosts posts) {
        this.workspace = workspace;
        this.posts = posts;
    }

    Map<String, FakeMethod> methods() {
        return Map.of(
                "chat.postMessage", this::post,
                "chat.update", this::update,
                "chat.delete", this::delete,
                "chat.postEphemeral", this::postEphemeral,
                "chat.getPermalink", this::permalink);
    }

    private JsonObject post(JsonObject arguments) {
        FakeChannel channel = posts.openTo(textOf(arguments, "channel"));
        Optional<String> thread = posts.parentIn(channel, arguments);
        FakeMessage.Draft draft =
                new FakeMessage.Draft(
                        BOT_USER,
                        thread,
                        Optional.empty(),
                        flag(arguments, "reply_broadcast"),
                        content(arguments));
        FakeMessage message = posts.post(channel, draft);
        FakeJson.object(arguments, "metadata").ifPresent(message::mark);
        return object("channel", channel.id(), "ts", message.ts(), "message", message.json());
    }

    private JsonObject update(JsonObject arguments) {
        FakeMessage message = own(arguments, "ts", "cant_update_message");
        Refusal.when(textOf(arguments, "text").length() > LONGEST_UPDATE, "msg_too_long");
        posts.update(message, changed(message, arguments), !arguments.has("blocks"));
        return object(
                "channel", message.channel().id(),
                "ts", message.ts(),
                "text", message.text(),
                "message", message.json());
    }

    private FakeMessage.Content changed(FakeMessage message, JsonObject arguments) {
        FakeMessage.Content content = content(arguments);
        String text = arguments.has("text") ? content.text() : message.text();
        return new FakeMessage.Content(text, content.blocks(), filesOf(message, arguments));
    }

    private List<FakeFile> filesOf(FakeMessage message, JsonObject arguments) {
        String ids = textOf(arguments, "file_ids").replaceAll("[\\[\\]\" ]", "");
        return ids.isEmpty()
                ? message.files()
                : List.of(ids.split(",")).stream().map(this::file).toList();
    }

    private FakeFile file(String id) {
        return Optional.ofNullable(workspace.files.get(id))
                .filter(FakeFile::completed)
                .orElseThrow(() -> new Refusal("file_not_found"));
    }

    private JsonObject delete(JsonObject arguments) {
        FakeMessage message = own(arguments, "ts", "cant_delete_message");
        posts.delete(message);
        return object("channel", message.channel().id(), "ts", message.ts());
    }

    private JsonObject postEphemeral(JsonObject arguments) {
        FakeChannel channel = posts.openTo(textOf(arguments, "channel"));
        String reader = textOf(arguments, "user");
        Refusal.when(!channel.has(reader), "user_not_in_channel");
        FakeMessage.Draft draft =
                new FakeMessage.Draft(
                        BOT_USER,
                        posts.parentIn(channel, arguments),
                        Optional.of(reader),
                        false,
                        content(arguments));
        return object("message_ts", posts.post(channel, draft).ts());
    }

    private JsonObject permalink(JsonObject arguments) {
        FakeMessage message = found(arguments, "message_ts");
        String query =
                message.isReply()
                        ? "?thread_ts=" + message.root() + "&cid=" + message.channel().id()
                        : "";
        return object(
                "channel", message.channel().id(),
                "permalink",
                        "https://%s.slack.com/archives/%s/p%s%s"
                                .formatted(
                                        FakeWorkspace.DOMAIN,
                                        message.channel().id(),
                                        message.ts().replace(".", ""),
                                        query));
    }

    private FakeMessage own(JsonObject arguments, String name, String otherwise) {
        FakeMessage message = found(arguments, name);
        Refusal.when(!message.byBot(), otherwise);
        return message;
    }

    private FakeMessage found(JsonObject arguments, String name) {
        FakeChannel channel = workspace.channels.get(textOf(arguments, "channel"));
        Refusal.when(channel == null, "channel_not_found");
        return channel.find(textOf(arguments, name))
                .filter(message -> message.onlyFor().isEmpty())
                .orElseThrow(() -> new Refusal("message_not_found"));
    }

    FakeMessage.Content content(JsonObject arguments) {
        String text = textOf(arguments, "text");
        JsonArray blocks =
                arguments.has("blocks") ? arguments.getAsJsonArray("blocks") : new JsonArray();
        String markdown = textOf(arguments, "markdown_text");
        boolean both = !markdown.isEmpty() && !(text.isEmpty() && blocks.isEmpty());
        Refusal.when(both, "markdown_text_conflict");
        Refusal.when(text.isEmpty() && blocks.isEmpty() && markdown.isEmpty(), "no_text");
        FakePictures.check(blocks, workspace);
        String shown = markdown.isEmpty() ? text : markdown;
        return new FakeMessage.Content(
                shown.substring(0, Math.min(shown.length(), LONGEST_TEXT)), blocks, List.of());
    }
}
