package dev.rootcause.slack;

import static dev.rootcause.slack.FakeJson.object;

import com.google.gson.JsonObject;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedDeque;

/** A person in the workspace, and all that they can do. */
final class FakeUser {

    private final FakeWorkspace workspace;
    private final FakeSpeech speech;
    private final FakeClicks clicks;
    private final String id;
    private final String name;
    private final String team;
    private final Deque<FakeView> views = new ConcurrentLinkedDeque<>();
    private volatile Optional<FakeView> home = Optional.empty();

    FakeUser(FakeWorkspace workspace, String id, FakeSpeech speech, FakeClicks clicks) {
        this(workspace, new Passport(id, workspace.team.id()), speech, clicks);
    }

    /** Who somebody is and where they are at home, which may be another workspace. */
    record Passport(String id, String team) {}

    FakeUser(FakeWorkspace workspace, Passport passport, FakeSpeech speech, FakeClicks clicks) {
        this.workspace = workspace;
        this.id = passport.id();
        this.team = passport.team();
        this.name = id.substring(2).toLowerCase(java.util.Locale.ROOT);
        this.speech = speech;
        this.clicks = clicks;
    }

    String id() {
        return id;
    }

    FakeWorkspace workspace() {
        return workspace;
    }

    /** The workspace of this person. */
    String team() {
        return team;
    }

    boolean isForeign() {
        return !team.equals(workspace.team.id());
    }

    String name() {
        return name;
    }

    /** The direct message with the bot. */
    FakeChannel dm() {
        return workspace.dm(id);
    }

    /** {@code /rootcause} and these words, typed there; Slack takes no commands in threads. */
    Ack commands(String words, FakeChannel in) {
        return clicks.command(this, words, in);
    }

    /** Types it there; {@code @rootcause} mentions the bot, {@code @U0BEN} a person. */
    Ack says(String words, Where where) {
        return speech.say(this, words, where);
    }

    /** Types it there; {@link FakeSlack#delivers} brings it to the bot. */
    FakeMessage types(String words, Where where) {
        return speech.type(this, words, where);
    }

    /** Replies, and ticks "also send to the channel". */
    Ack saysToAll(String words, FakeThread thread) {
        return speech.broadcast(this, words, thread);
    }

    Ack shares(String fileName, String words, Where where) {
        FakeFile file = new FakeFile(workspace.newId("F"), fileName, 0, "");
        return speech.share(this, file, words, where);
    }

    Ack edits(FakeMessage message, String words) {
        return speech.edit(message, words);
    }

    Ack deletes(FakeMessage message) {
        return speech.delete(message);
    }

    /** As an old integration, not a person: {@code bot_message}. */
    Ack saysAsBot(String words, Where where) {
        return speech.sayAsBot(this, words, where);
    }

    /** Presses the button with this text or action_id. */
    Ack presses(FakeMessage message, String button) {
        return clicks.press(this, message, button);
    }

    Ack presses(FakeView view, String button) {
        return clicks.press(this, view, button);
    }

    /** Chooses in the field with that action_id: a text, or a list where many can be chosen. */
    Ack chooses(FakeMessage message, String field, Object option) {
        return clicks.choose(this, message, field, option);
    }

    Ack chooses(FakeView view, String field, Object option) {
        return clicks.choose(this, view, field, option);
    }

    /** Runs the global shortcut with that callback_id. */
    Ack runs(String shortcut) {
        return clicks.shortcut(this, shortcut);
    }

    /** Runs the message shortcut with that callback_id. */
    Ack runs(String shortcut, FakeMessage message) {
        return clicks.shortcut(this, shortcut, message);
    }

    /** Fills the fields (by block_id, action_id or label) and submits. */
    Ack submits(FakeView view, Map<String, ?> entered) {
        return clicks.submit(view, entered);
    }

    Optional<Ack> closes(FakeView view) {
        return clicks.close(view);
    }

    Ack opensHome() {
        return clicks.openApp(this, dm(), "home");
    }

    Ack opensMessages() {
        return clicks.openApp(this, dm(), "messages");
    }

    /** The modals that are open, the lowest first. */
    Deque<FakeView> views() {
        return views;
    }

    /** The modal on top, as soon as there is one. */
    FakeView awaitView() {
        return workspace.await(
                "a modal of " + name, Where.PATIENCE, () -> Optional.ofNullable(views.peekLast()));
    }

    /** The modal on top, as soon as it says that. */
    FakeView awaitView(String words) {
        return workspace.await(
                "a modal of " + name + " with \"" + words + "\"",
                Where.PATIENCE,
                () ->
                        Optional.ofNullable(views.peekLast())
                                .filter(it -> (it.title() + "\n" + it.plain()).contains(words)));
    }

    Optional<FakeView> home() {
        return home;
    }

    void shows(FakeView published) {
        home = Optional.of(published);
    }

    FakeView awaitHome() {
        return workspace.await("the home tab of " + name, Where.PATIENCE, () -> home);
    }

    /** What only this person sees there. */
    List<FakeMessage> sees(FakeChannel channel) {
        return channel.onlyFor(this);
    }

    JsonObject json() {
        return object(
                "id",
                id,
                "team_id",
                team,
                "name",
                name,
                "real_name",
                name,
                "deleted",
                false,
                "tz",
                "Europe/Berlin",
                "tz_label",
                "Central European Time",
                "tz_offset",
                3_600,
                "is_bot",
                id.equals(FakeWorkspace.BOT_USER),
                "profile",
                object("real_name", name, "display_name", name));
    }

    @Override
    public String toString() {
        return name;
    }
}
