package dev.rootcause.slack;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A channel, a private channel or a direct message with the bot. */
final class FakeChannel implements Where {

    enum Kind {
        CHANNEL("channel", "message.channels"),
        GROUP("group", "message.groups"),
        DM("im", "message.im");

        final String type;
        final String event;

        Kind(String type, String event) {
            this.type = type;
            this.event = event;
        }
    }

    private final FakeWorkspace workspace;
    private final String id;
    private final String name;
    private final Kind kind;
    private final Set<String> members = new LinkedHashSet<>();
    private final List<FakeMessage> posted = new ArrayList<>();
    private boolean archived;

    FakeChannel(FakeWorkspace workspace, String id, String name, Kind kind) {
        this.workspace = workspace;
        this.id = id;
        this.name = name;
        this.kind = kind;
    }

    FakeWorkspace workspace() {
        return workspace;
    }

    String id() {
        return id;
    }

    String name() {
        return name;
    }

    Kind kind() {
        return kind;
    }

    @Override
    public FakeChannel channel() {
        return this;
    }

    @Override
    public Optional<String> threadTs() {
        return Optional.empty();
    }

    FakeChannel join(String user) {
        workspace.changed(() -> members.add(user));
        return this;
    }

    FakeChannel leave(String user) {
        workspace.changed(() -> members.remove(user));
        return this;
    }

    /** The bot is asked in, as by {@code /invite}. */
    FakeChannel invitesBot() {
        return join(FakeWorkspace.BOT_USER);
    }

    FakeChannel removesBot() {
        return leave(FakeWorkspace.BOT_USER);
    }

    boolean has(String user) {
        return workspace.look(() -> members.contains(user));
    }

    void archive() {
        workspace.changed(() -> archived = true);
    }

    boolean archived() {
        return archived;
    }

    void add(FakeMessage message) {
        workspace.changed(() -> posted.add(message));
    }

    /** The messages outside of threads, and those that a thread sent here too. */
    @Override
    public List<FakeMessage> messages() {
        return everything().stream().filter(FakeMessage::inTheOpen).toList();
    }

    /** Every message that is not deleted, those in threads among them. */
    List<FakeMessage> everything() {
        return workspace.look(() -> posted.stream().filter(message -> !message.deleted()).toList());
    }

    /** Those that only that person sees. */
    List<FakeMessage> onlyFor(FakeUser user) {
        return everything().stream()
                .filter(message -> message.onlyFor().filter(user.id()::equals).isPresent())
                .toList();
    }

    Optional<FakeMessage> find(String ts) {
        return everything().stream().filter(message -> message.ts().equals(ts)).findFirst();
    }

    FakeThread thread(String ts) {
        return new FakeThread(this, ts);
    }

    JsonObject json() {
        return FakeJson.object(
                "id",
                id,
                "name",
                kind == Kind.DM ? null : name,
                "is_channel",
                kind == Kind.CHANNEL,
                "is_group",
                kind == Kind.GROUP,
                "is_im",
                kind == Kind.DM,
                "is_private",
                kind != Kind.CHANNEL,
                "is_archived",
                archived,
                "is_member",
                has(FakeWorkspace.BOT_USER));
    }

    String transcript() {
        StringBuilder text = new StringBuilder("— " + this + "\n");
        everything().forEach(message -> text.append("  ").append(message).append('\n'));
        return text.toString();
    }

    @Override
    public String toString() {
        return kind == Kind.DM ? "rootcause" : "#" + name;
    }
}
