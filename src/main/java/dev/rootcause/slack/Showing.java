package dev.rootcause.slack;

import dev.rootcause.drill.DrillView;
import dev.rootcause.drill.Drills;
import dev.rootcause.drill.Turn;
import dev.rootcause.grading.Scorecards;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Shows what a drill says: the text at once; pictures are uploaded beside it and join the message
 * when they are there; no turn waits for them.
 */
@InSlack
class Showing {

    private static final Logger LOG = LoggerFactory.getLogger(Showing.class);

    private final Posting posting;
    private final Uploads uploads;
    private final Posts posts;
    private final Scorecards scorecards;
    private final Drills drills;
    private final InOrder order;

    Showing(
            Posting posting,
            Uploads uploads,
            Posts posts,
            Scorecards scorecards,
            Drills drills,
            InOrder order) {
        this.posting = posting;
        this.uploads = uploads;
        this.posts = posts;
        this.scorecards = scorecards;
        this.drills = drills;
        this.order = order;
    }

    /** Shows a turn, and the scorecard after the last one. */
    void turn(Place place, DrillView view, Turn turn) {
        message(place, turn.number(), DrillMessages.turn(view, turn));
        if (view.drill().isOver()) {
            Stream.concat(
                            scorecards.of(view.id()).stream()
                                    .flatMap(card ->
                                            ScorecardMessages.of(view.title(), card).stream()),
                            drills.next(view.drill()).map(ScorecardMessages::next).stream())
                    .forEach(part -> message(place, turn.number(), part));
            beside(place, view, PostmortemMessages.invite(view));
        }
    }

    /** What belongs to a drill that is over. */
    void beside(Place place, DrillView view, SlackMessage message) {
        message(place, view.drill().turns().size(), message);
    }

    private void message(Place place, int turn, SlackMessage message) {
        complete(place, post(place, turn, message), message);
    }

    /**
     * Slack's id of the message. Throws {@link SlackRefused} when not even the text can be posted.
     */
    String post(Place place, int turn, SlackMessage message) {
        String ts = posting.post(place.channel(), place.thread(), message);
        posts.keep(place, ts, turn);
        return ts;
    }

    /** What can wait: pictures and files. */
    void complete(Place place, String ts, SlackMessage message) {
        if (!message.pictures().isEmpty() || !message.files().isEmpty()) {
            order.beside().execute(() -> add(place, ts, message));
        }
    }

    private void add(Place place, String ts, SlackMessage message) {
        if (!message.pictures().isEmpty()) {
            Map<String, String> uploaded = upload(message.pictures());
            order.run(
                    Line.message(place.team(), place.channel(), ts),
                    () -> hang(place, ts, message, uploaded));
        }
        message.files().forEach(file -> share(place, file));
    }

    private Map<String, String> upload(List<SlackMessage.Part.Picture> pictures) {
        Map<String, String> uploaded = new LinkedHashMap<>();
        for (SlackMessage.Part.Picture picture : pictures) {
            try {
                uploaded.put(picture.name(), uploads.upload(picture));
            } catch (SlackRefused e) {
                LOG.warn("a picture becomes a table: {}", e.getMessage());
            }
        }
        return uploaded;
    }

    private void hang(Place place, String ts, SlackMessage message, Map<String, String> uploaded) {
        SlackMessage now =
                posts.hang(place, ts, uploaded)
                        .map(it -> message.afterPress(it.button(), it.member()))
                        .orElse(message);
        try {
            posting.hang(place.channel(), ts, now, uploaded);
        } catch (SlackRefused e) {
            LOG.warn("a picture becomes a table: {}", e.getMessage());
            posting.change(place.channel(), ts, now.text(), now.with(Map.of()));
        }
    }

    private void share(Place place, SlackMessage.TextFile file) {
        try {
            uploads.share(file, place.channel(), place.thread());
        } catch (SlackRefused e) {
            LOG.warn("a long text is not shared: {}", e.getMessage());
        }
    }
}
