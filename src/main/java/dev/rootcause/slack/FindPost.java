package dev.rootcause.slack;

import com.slack.api.methods.response.conversations.ConversationsHistoryResponse;
import com.slack.api.methods.response.conversations.ConversationsRepliesResponse;
import com.slack.api.model.Message;
import com.slack.api.model.ResponseMetadata;
import dev.rootcause.delivery.Outcome;
import dev.rootcause.drill.TeamId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Looks whether a message is there of which no answer came. Nothing else is ever read back: Slack
 * keeps such calls few.
 */
@InSlack
class FindPost {

    private static final int MOST_PAGES = 20;
    private static final int PAGE = 15; // what an app outside the Marketplace gets

    /** A replica whose clock is off by more takes no request of Slack's for genuine. */
    private static final int CLOCKS_DIFFER_SEC = 360;

    private final WebApi slack;

    FindPost(WebApi slack) {
        this.slack = slack;
    }

    Outcome find(TeamId team, UUID id, Letter.Post post) {
        return find(
                new Place(team, post.channel(), post.thread(), post.since()),
                it -> isMarked(it, id.toString()));
    }

    Outcome find(TeamId team, Letter.File file, @Nullable String thread) {
        return find(
                new Place(team, file.channel(), thread, file.since()),
                it -> hasFile(it, file.file().name()));
    }

    private record Place(TeamId team, String channel, @Nullable String thread, long since) {

        String oldest() {
            return String.valueOf(since - CLOCKS_DIFFER_SEC);
        }
    }

    private record Page(List<Message> messages, @Nullable ResponseMetadata rest) {

        String cursor() {
            return rest == null || rest.getNextCursor() == null ? "" : rest.getNextCursor();
        }
    }

    private Outcome find(Place place, Predicate<Message> isIt) {
        try {
            return search(place, isIt)
                    .<Outcome>map(it -> new Outcome.Sent(it.getTs()))
                    .orElseGet(() -> new Outcome.NotSent("not there"));
        } catch (SlackRefused e) {
            return e.error().equals("thread_not_found")
                    ? new Outcome.NotSent("not there")
                    : doubtful(e);
        }
    }

    private static Outcome doubtful(SlackRefused refused) {
        return refused.outcome() instanceof Outcome.NotSent(String reason)
                ? new Outcome.Unsure(reason)
                : refused.outcome();
    }

    private Optional<Message> search(Place place, Predicate<Message> isIt) {
        String cursor = "";
        for (int number = 0; number < MOST_PAGES; number++) {
            Page page = place.thread() == null ? history(place, cursor) : replies(place, cursor);
            Optional<Message> found = page.messages().stream().filter(isIt).findFirst();
            cursor = page.cursor();
            if (found.isPresent() || cursor.isEmpty()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Page history(Place place, String cursor) {
        ConversationsHistoryResponse answer =
                slack.of(place.team())
                        .call(
                                "conversations.history",
                                it ->
                                        it.conversationsHistory(call ->
                                                call.channel(place.channel())
                                                        .oldest(place.oldest())
                                                        .includeAllMetadata(true)
                                                        .limit(PAGE)
                                                        .cursor(cursor)));
        return new Page(answer.getMessages(), answer.getResponseMetadata());
    }

    private Page replies(Place place, String cursor) {
        ConversationsRepliesResponse answer =
                slack.of(place.team())
                        .call(
                                "conversations.replies",
                                it ->
                                        it.conversationsReplies(call ->
                                                call.channel(place.channel())
                                                        .ts(place.thread())
                                                        .oldest(place.oldest())
                                                        .includeAllMetadata(true)
                                                        .limit(PAGE)
                                                        .cursor(cursor)));
        return new Page(answer.getMessages(), answer.getResponseMetadata());
    }

    private static boolean isMarked(Message message, String id) {
        Message.Metadata metadata = message.getMetadata();
        return metadata != null
                && SendPost.EVENT.equals(metadata.getEventType())
                && metadata.getEventPayload() != null
                && id.equals(metadata.getEventPayload().get(SendPost.ID));
    }

    private static boolean hasFile(Message message, String name) {
        return message.getFiles() != null
                && message.getFiles().stream().anyMatch(it -> name.equals(it.getName()));
    }
}
