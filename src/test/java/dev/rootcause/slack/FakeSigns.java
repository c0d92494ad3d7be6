package dev.rootcause.slack;

import static dev.rootcause.slack.FakeJson.textOf;

import com.google.gson.JsonObject;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Small signs: reactions, and the status "is thinking…" under a thread. */
final class FakeSigns {

    private final FakeWorkspace workspace;
    private final Map<String, String> statuses = new ConcurrentHashMap<>();

    FakeSigns(FakeWorkspace workspace) {
        this.workspace = workspace;
    }

    Map<String, FakeMethod> methods() {
        return Map.of(
                "assistant.threads.setStatus", this::status,
                "reactions.add", this::add,
                "reactions.remove", this::remove);
    }

    /** What stands under that thread, empty when nothing does. */
    String statusOf(FakeChannel channel, String thread) {
        return statuses.getOrDefault(channel.id() + thread, "");
    }

    private JsonObject status(JsonObject arguments) {
        FakeChannel channel = known(arguments, "channel_id");
        String thread = textOf(arguments, "thread_ts");
        Refusal.when(channel.find(thread).isEmpty(), "invalid_thread_ts");
        statuses.put(channel.id() + thread, textOf(arguments, "status"));
        return new JsonObject();
    }

    private JsonObject add(JsonObject arguments) {
        boolean isNew = message(arguments).reactions().add(textOf(arguments, "name"));
        Refusal.when(!isNew, "already_reacted");
        return new JsonObject();
    }

    private JsonObject remove(JsonObject arguments) {
        boolean wasThere = message(arguments).reactions().remove(textOf(arguments, "name"));
        Refusal.when(!wasThere, "no_reaction");
        return new JsonObject();
    }

    private FakeMessage message(JsonObject arguments) {
        return known(arguments, "channel")
                .find(textOf(arguments, "timestamp"))
                .orElseThrow(() -> new Refusal("message_not_found"));
    }

    private FakeChannel known(JsonObject arguments, String name) {
        FakeChannel channel = workspace.channels.get(textOf(arguments, name));
        Refusal.when(channel == null || !channel.has(FakeWorkspace.BOT_USER), "channel_not_found");
        return channel;
    }
}
