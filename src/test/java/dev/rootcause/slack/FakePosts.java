package dev.rootcause.slack;

import com.google.gson.JsonObject;
import java.util.Optional;

/** Puts messages where they belong and tells the bot of them, its own as well. */
final class FakePosts {

    private final FakeWorkspace workspace;
    private final FakeEvents events;

    FakePosts(FakeWorkspace workspace, FakeEvents events) {
        this.workspace = workspace;
        this.events = events;
    }

    /** The channel of that id, or the DM with the person of that id, if the bot may post there. */
    FakeChannel openTo(String id) {
        FakeChannel channel =
                workspace.users.containsKey(id) ? workspace.dm(id) : workspace.channels.get(id);
        boolean member = channel != null && channel.has(FakeWorkspace.BOT_USER);
        Refusal.when(
                channel == null || (!member && channel.kind() == FakeChannel.Kind.GROUP),
                "channel_not_found");
        Refusal.when(!member, "not_in_channel");
        Refusal.when(channel.archived(), "is_archived");
        return channel;
    }

    /** A reply hangs on a root, never on another reply. */
    Optional<String> parentIn(FakeChannel channel, JsonObject arguments) {
        Optional<String> parent = FakeJson.text(arguments, "thread_ts").filter(ts -> !ts.isEmpty());
        Refusal.when(
                parent.isPresent()
                        && channel.find(parent.get())
                                .filter(root -> !root.isReply() && root.onlyFor().isEmpty())
                                .isEmpty(),
                "cannot_reply_to_message");
        return parent;
    }

    FakeMessage post(FakeChannel channel, FakeMessage.Draft draft) {
        FakeMessage message = new FakeMessage(channel, draft);
        channel.add(message);
        if (message.onlyFor().isEmpty()) {
            events.echo(MessageEvents.posted(message));
        }
        return message;
    }

    void update(FakeMessage message, FakeMessage.Content content, boolean marked) {
        JsonObject before = message.json();
        message.update(content, marked);
        if (message.onlyFor().isEmpty()) {
            events.echo(MessageEvents.changed(message, before));
        }
    }

    void delete(FakeMessage message) {
        JsonObject before = message.json();
        message.delete();
        if (message.onlyFor().isEmpty()) {
            events.echo(MessageEvents.deleted(message, before));
        }
    }
}
