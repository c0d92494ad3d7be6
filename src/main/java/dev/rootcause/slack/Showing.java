package dev.rootcause.slack;

import dev.rootcause.drill.Drill;
import dev.rootcause.drill.DrillView;
import dev.rootcause.drill.Drills;
import dev.rootcause.drill.Turn;
import dev.rootcause.grading.Corrections;
import dev.rootcause.grading.Phase;
import dev.rootcause.grading.Scorecard;
import dev.rootcause.grading.Scorecards;
import dev.rootcause.postmortem.Replayed;
import dev.rootcause.postmortem.Replays;
import java.util.Optional;

/** Shows what a drill says: the text goes out at once, no turn waits for its pictures. */
@InSlack
class Showing {

    private final Posting posting;
    private final Scorecards scorecards;
    private final Drills drills;
    private final Places places;
    private final Replays replays;
    private final Permalinks permalinks;

    Showing(
            Posting posting,
            Scorecards scorecards,
            Drills drills,
            Places places,
            Replays replays,
            Permalinks permalinks) {
        this.posting = posting;
        this.scorecards = scorecards;
        this.drills = drills;
        this.places = places;
        this.replays = replays;
        this.permalinks = permalinks;
    }

    /** Shows a turn, and the scorecard after the last one. */
    void turn(Place place, DrillView view, Answered answered) {
        posting.turn(place, answered, DrillMessages.turn(view, answered.turn()));
        if (view.drill().isOver()) {
            result(place, view);
        }
    }

    /** The scorecard, and what can be done after it. */
    void result(Place place, DrillView view) {
        scorecards.of(view.id()).ifPresent(card -> scorecard(place, view, card));
        beside(place, PostmortemMessages.invite(view));
    }

    private void scorecard(Place place, DrillView view, Scorecard card) {
        card(place, view, card);
        ScorecardMessages.timeline(card).ifPresent(picture -> posting.timeline(place, picture));
        onwards(place, view.drill(), card).ifPresent(next -> beside(place, next));
    }

    private void card(Place place, DrillView view, Scorecard card) {
        ScorecardMessages.of(view, card, permalinks.of(place)).forEach(it -> beside(place, it));
    }

    /** The story that goes on, or the case that trains the weakest phase. */
    private Optional<SlackMessage> onwards(Place place, Drill drill, Scorecard card) {
        return drills.next(drill)
                .map(ScorecardMessages::next)
                .or(() -> card.weakest().flatMap(phase -> exercise(place, drill, phase)));
    }

    private Optional<SlackMessage> exercise(Place place, Drill drill, Phase phase) {
        return drills.exercise(place.candidate(), phase.key(), drill.code())
                .map(it -> ScorecardMessages.exercise(phase, it));
    }

    /** The card after a correction, with what it was before. */
    void regraded(Place place, DrillView view, Corrections.Regraded regraded) {
        String change =
                "Before: %s of 100. Now: %s of 100."
                        .formatted(regraded.before().total(), regraded.after().total());
        beside(place, HelpText.sentences(change));
        card(place, view, regraded.after());
    }

    /** A step that somebody proposed. */
    void proposal(Place place, Proposal proposal) {
        DrillView view = drills.view(place.drill());
        posting.proposal(place, proposal, DrillMessages.proposal(view, proposal));
    }

    /** What was looked at after the end: it is kept nowhere but with its message. */
    void look(Place place, DrillView view, Turn turn) {
        posting.look(place, turn.message().text(), DrillMessages.turn(view, turn));
    }

    /** What belongs to a drill that is over. */
    void beside(Place place, SlackMessage message) {
        posting.post(Posting.Where.of(place), message);
    }

    /** A replay with a fix, with its picture. */
    void replay(Place place, Replayed replayed) {
        posting.replay(place, replayed.number(), PostmortemMessages.replay(replayed));
    }

    SlackMessage page(DrillView view, Audience audience) {
        return DrillMessages.page(view, drills.architecture(view.drill()), audience);
    }

    /** A message about a turn as the drill stands now; only its last turn has buttons. */
    SlackMessage again(StoredPost post) {
        if (post.isTimeline()) {
            return scorecards.of(post.drill()).flatMap(ScorecardMessages::timeline).orElseThrow();
        }
        if (post.proposal().isPresent()) {
            return afterPress(
                    post,
                    DrillMessages.proposal(
                            drills.view(post.drill()), post.proposal().orElseThrow()));
        }
        return post.replay()
                .flatMap(number -> replays.find(post.drill(), number))
                .map(PostmortemMessages::replay)
                .orElseGet(() -> ofTurn(post));
    }

    private SlackMessage ofTurn(StoredPost post) {
        DrillView view = drills.view(post.drill());
        SlackMessage message =
                post.turn() == 0
                        ? page(view, audience(post))
                        : DrillMessages.turn(view, turn(view.drill(), post));
        return afterPress(post, message);
    }

    private static SlackMessage afterPress(StoredPost post, SlackMessage message) {
        return post.pressed().map(message::afterPress).orElse(message);
    }

    private Turn turn(Drill drill, StoredPost post) {
        return post.looked()
                .map(words ->
                        drills.lookAround(
                                post.drill(), drills.candidate(post.drill()).member(), words))
                .orElseGet(() -> drill.turns().get(post.turn() - 1));
    }

    private Audience audience(StoredPost post) {
        return Line.isPrivate(post.channel())
                ? new Audience.Alone()
                : places.of(post.drill())
                        .<Audience>map(it -> new Audience.Channel(it.candidate().member()))
                        .orElseGet(Audience.Alone::new);
    }
}
