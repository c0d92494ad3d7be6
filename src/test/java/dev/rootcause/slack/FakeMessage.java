package dev.rootcause.slack;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A message as it stands now: updates change it, a deletion leaves it with its mark. */
final class FakeMessage {

    private final FakeChannel channel;
    private final String ts;
    private final Draft draft;
    private final long shownAt = System.nanoTime();
    private final List<String> earlierTexts = new ArrayList<>();
    private final Set<String> reactions = new LinkedHashSet<>();
    private String text;
    private JsonArray blocks;
    private List<FakeFile> files;
    private Optional<Long> pictureAt = Optional.empty();
    private Optional<JsonObject> metadata = Optional.empty();
    private boolean edited;
    private boolean deleted;

    /**
     * What does not change.
     *
     * @param user who wrote it
     * @param thread the ts of the root, in a thread
     * @param onlyFor whom an ephemeral message is for
     * @param broadcast a reply that is shown in the channel too
     */
    record Draft(
            String user,
            Optional<String> thread,
            Optional<String> onlyFor,
            boolean broadcast,
            Content content) {

        static Draft of(String user, Where where, Content content) {
            return new Draft(user, where.threadTs(), Optional.empty(), false, content);
        }

        Draft only(String reader) {
            return new Draft(user, thread, Optional.of(reader), broadcast, content);
        }

        Draft alsoInTheChannel(boolean also) {
            return new Draft(user, thread, onlyFor, also, content);
        }
    }

    record Content(String text, JsonArray blocks, List<FakeFile> files) {

        static Content of(String text) {
            return new Content(text, new JsonArray(), List.of());
        }
    }

    FakeMessage(FakeChannel channel, Draft draft) {
        this.channel = channel;
        this.ts = channel.workspace().newTs();
        this.draft = draft;
        take(draft.content());
    }

    FakeChannel channel() {
        return channel;
    }

    String ts() {
        return ts;
    }

    String user() {
        return draft.user();
    }

    boolean byBot() {
        return user().equals(FakeWorkspace.BOT_USER);
    }

    /** The text for notifications; see {@link #plain()} for all there is to read. */
    String text() {
        return channel.workspace().look(() -> text);
    }

    JsonArray blocks() {
        return channel.workspace().look(blocks::deepCopy);
    }

    List<FakeFile> files() {
        return channel.workspace().look(() -> files);
    }

    Optional<String> threadTs() {
        return draft.thread();
    }

    Optional<String> onlyFor() {
        return draft.onlyFor();
    }

    boolean broadcast() {
        return draft.broadcast();
    }

    boolean isReply() {
        return draft.thread().filter(root -> !root.equals(ts)).isPresent();
    }

    boolean inTheOpen() {
        return !isReply() || broadcast();
    }

    /** The ts of the message that its thread hangs on: its own when it is no reply. */
    String root() {
        return draft.thread().orElse(ts);
    }

    /** The thread that hangs on it, or that it stands in. */
    FakeThread thread() {
        return channel.thread(root());
    }

    /** What its poster said about it for programs. */
    Optional<JsonObject> metadata() {
        return metadata.map(JsonObject::deepCopy);
    }

    void mark(JsonObject said) {
        metadata = Optional.of(said);
    }

    boolean edited() {
        return edited;
    }

    boolean deleted() {
        return deleted;
    }

    Set<String> reactions() {
        return reactions;
    }

    List<String> earlierTexts() {
        return earlierTexts;
    }

    /** {@link System#nanoTime} when it was there to be read. */
    long shownAt() {
        return shownAt;
    }

    /** {@link System#nanoTime} when its first picture was there to be seen. */
    Optional<Long> pictureAt() {
        return channel.workspace().look(() -> pictureAt);
    }

    /**
     * All that can be read in it, a line for each line shown; what stands on buttons as {@code
     * [Hint]}.
     */
    String plain() {
        JsonArray shown = blocks();
        return shown.isEmpty() ? PlainText.unescaped(text()) : PlainText.of(shown);
    }

    List<FakeButton> buttons() {
        return FakeButton.in(blocks());
    }

    /** The PNG of its first picture. */
    Optional<byte[]> image() {
        return images().stream().findFirst().map(FakeFile::bytes);
    }

    List<FakeFile> images() {
        return Stream.concat(
                        FakeJson.everyObject(blocks()).stream()
                                .flatMap(block ->
                                        FakeFile.shownBy(block, channel.workspace()).stream()),
                        files().stream().filter(FakeFile::isPicture))
                .toList();
    }

    void update(Content content, boolean marked) {
        channel.workspace()
                .changed(() -> {
                    earlierTexts.add(text);
                    edited = edited || marked;
                    take(content);
                });
    }

    void delete() {
        channel.workspace().changed(() -> deleted = true);
    }

    private void take(Content content) {
        text = content.text();
        blocks = BlockIds.given(content.blocks());
        files = content.files();
        if (pictureAt.isEmpty() && !images().isEmpty()) {
            pictureAt = Optional.of(System.nanoTime());
        }
    }

    /** As it stands in answers and events; {@code team}, {@code app_id} and such included. */
    JsonObject json() {
        return FakeMessageJson.of(this);
    }

    @Override
    public String toString() {
        return ts
                + " "
                + user()
                + onlyFor().map(to -> " (only for " + to + ")").orElse("")
                + (isReply() ? " in " + root() : "")
                + ": "
                + plain();
    }
}
