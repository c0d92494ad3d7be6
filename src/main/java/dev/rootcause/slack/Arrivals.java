package dev.rootcause.slack;

import dev.rootcause.drill.Drills;
import dev.rootcause.drill.TeamId;
import java.util.Optional;
import java.util.UUID;

/** What follows when something of ours is in Slack, or will never be. */
@InSlack
class Arrivals {

    private final Posts posts;
    private final Posting posting;
    private final Places places;
    private final Drills drills;
    private final Asides asides;
    private final WebApi slack;
    private final Beside beside;

    Arrivals(
            Posts posts,
            Posting posting,
            Places places,
            Drills drills,
            Asides asides,
            WebApi slack,
            Beside beside) {
        this.posts = posts;
        this.posting = posting;
        this.places = places;
        this.drills = drills;
        this.asides = asides;
        this.slack = slack;
        this.beside = beside;
    }

    /** What was ready before the message was there joins it now. */
    void posted(TeamId team, UUID id, String ts) {
        posts.sent(team, id, ts).filter(it -> !it.pictures().isEmpty()).ifPresent(posting::again);
    }

    void uploaded(TeamId team, Letter.Picture picture, String file) {
        posting.again(posts.hang(team, picture, file));
    }

    /** The drill has a place; who asked for it from elsewhere is told where it is. */
    void opened(Letter.Page page, String ts) {
        if (page.inThread()) {
            places.open(page.place(ts));
        } else if (!page.back().channel().equals(page.post().channel())) {
            beside.afterwards(
                    Line.with(page.who()),
                    () -> asides.tell(page.who(), page.back(), Sayings.started(link(page, ts))));
        }
    }

    /** With a link to it or without. */
    private Optional<String> link(Letter.Page page, String ts) {
        try {
            return Optional.of(
                    slack.of(page.drill().team())
                            .call(
                                    "chat.getPermalink",
                                    it ->
                                            it.chatGetPermalink(call ->
                                                    call.channel(page.post().channel())
                                                            .messageTs(ts)))
                            .getPermalink());
        } catch (SlackRefused e) {
            return Optional.empty();
        }
    }

    /** A drill that cannot be shown is not begun. */
    void notOpened(Letter.Page page, String reason) {
        places.close(page.drill());
        drills.discard(page.drill());
        asides.tell(
                page.who(),
                page.back(),
                Refusals.inWords(new SlackRefused("chat.postMessage", reason)));
    }
}
