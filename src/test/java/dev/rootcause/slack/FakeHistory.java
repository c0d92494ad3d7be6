package dev.rootcause.slack;

import static dev.rootcause.slack.FakeJson.flag;
import static dev.rootcause.slack.FakeJson.object;
import static dev.rootcause.slack.FakeJson.textOf;

import com.google.gson.JsonObject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What can be read back: page by page, and no page holds more than fifteen messages, as for every
 * app that is sold outside the Marketplace.
 */
final class FakeHistory {

    private static final int LONGEST_PAGE = 15;

    private final FakeWorkspace workspace;

    FakeHistory(FakeWorkspace workspace) {
        this.workspace = workspace;
    }

    Map<String, FakeMethod> methods() {
        return Map.of(
                "conversations.history", this::history, "conversations.replies", this::replies);
    }

    /** The newest first, without what stands in threads only. */
    private JsonObject history(JsonObject arguments) {
        FakeChannel channel = readable(arguments);
        return page(
                channel.messages().stream()
                        .filter(FakeMessage::inTheOpen)
                        .filter(it -> isInTime(it, arguments))
                        .sorted(Comparator.comparing(FakeMessage::ts).reversed()),
                arguments);
    }

    /** The root first, whenever it was posted, and the oldest reply after it. */
    private JsonObject replies(JsonObject arguments) {
        FakeChannel channel = readable(arguments);
        FakeThread thread = channel.thread(textOf(arguments, "ts"));
        Refusal.when(thread.messages().isEmpty(), "thread_not_found");
        return page(
                thread.messages().stream().filter(it -> !it.isReply() || isInTime(it, arguments)),
                arguments);
    }

    private FakeChannel readable(JsonObject arguments) {
        FakeChannel channel = workspace.channels.get(textOf(arguments, "channel"));
        Refusal.when(channel == null, "channel_not_found");
        Refusal.when(!channel.has(FakeWorkspace.BOT_USER), "not_in_channel");
        return channel;
    }

    private static boolean isInTime(FakeMessage message, JsonObject arguments) {
        String oldest = textOf(arguments, "oldest");
        return oldest.isEmpty() || Double.parseDouble(message.ts()) > Double.parseDouble(oldest);
    }

    private static JsonObject page(Stream<FakeMessage> found, JsonObject arguments) {
        List<FakeMessage> all =
                found.filter(it -> it.onlyFor().isEmpty()).filter(it -> !it.deleted()).toList();
        int from = number(textOf(arguments, "cursor").replace("from:", ""), 0);
        int limit = Math.min(LONGEST_PAGE, number(textOf(arguments, "limit"), LONGEST_PAGE));
        int to = Math.min(all.size(), from + limit);
        boolean withMetadata = flag(arguments, "include_all_metadata");
        String next = to < all.size() ? "from:" + to : "";
        return object(
                "messages",
                all.subList(Math.min(from, to), to).stream()
                        .map(it -> json(it, withMetadata))
                        .toList(),
                "has_more",
                to < all.size(),
                "response_metadata",
                object("next_cursor", next));
    }

    private static int number(String text, int otherwise) {
        return text.matches("\\d{1,9}") ? Integer.parseInt(text) : otherwise;
    }

    private static JsonObject json(FakeMessage message, boolean withMetadata) {
        JsonObject json = message.json();
        message.metadata()
                .filter(_ -> withMetadata)
                .ifPresent(metadata -> json.add("metadata", metadata));
        return json;
    }
}
