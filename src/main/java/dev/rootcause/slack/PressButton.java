package dev.rootcause.slack;

import dev.rootcause.delivery.NotYet;
import dev.rootcause.delivery.Outbox;
import dev.rootcause.drill.Drill;
import dev.rootcause.drill.DrillId;
import dev.rootcause.drill.DrillView;
import dev.rootcause.drill.Drills;
import dev.rootcause.drill.TeamId;
import java.util.Optional;

/** A button says its words in the drill it belongs to, or opens what it names. */
@InSlack
class PressButton {

    private static final String POST = Letter.Post.class.getSimpleName();

    private final Whereabouts whereabouts;
    private final Drills drills;
    private final TakeTurn turn;
    private final Posts posts;
    private final Posting posting;
    private final Asides asides;
    private final Modals modals;
    private final WritePostmortem write;
    private final ReplayFix replay;
    private final CorrectReading correct;
    private final ObeyCommand obey;
    private final Outbox outbox;

    PressButton(
            Whereabouts whereabouts,
            Drills drills,
            TakeTurn turn,
            Posts posts,
            Posting posting,
            Asides asides,
            Modals modals,
            WritePostmortem write,
            ReplayFix replay,
            CorrectReading correct,
            ObeyCommand obey,
            Outbox outbox) {
        this.whereabouts = whereabouts;
        this.drills = drills;
        this.turn = turn;
        this.posts = posts;
        this.posting = posting;
        this.asides = asides;
        this.modals = modals;
        this.write = write;
        this.replay = replay;
        this.correct = correct;
        this.obey = obey;
        this.outbox = outbox;
    }

    void press(Incoming.Pressed pressed) {
        if (pressed.button() == Button.START) {
            obey.obey(new Incoming.Commanded(pressed.who(), "drill", pressed.back()));
            return;
        }
        if (pressed.button() == Button.NEXT) {
            String words = "drill new " + pressed.value();
            obey.obey(new Incoming.Commanded(pressed.who(), words, pressed.back()));
            return;
        }
        Anchor.of(pressed.value())
                .ifPresentOrElse(
                        anchor -> press(pressed, place(pressed, anchor), anchor),
                        () -> asides.tell(pressed.who(), pressed.back(), Sayings.gone()));
    }

    private Optional<Place> place(Incoming.Pressed pressed, Anchor anchor) {
        return whereabouts.find(new DrillId(pressed.who().team(), anchor.drill()), pressed.at());
    }

    private void press(Incoming.Pressed pressed, Optional<Place> place, Anchor anchor) {
        if (place.isEmpty()) {
            asides.tell(pressed.who(), pressed.back(), Sayings.gone());
        } else if (place.get().isOf(pressed.who().member())) {
            press(pressed, place.get(), anchor);
        } else {
            asides.tell(
                    pressed.who(),
                    pressed.back(),
                    Sayings.notYours(place.get().candidate().member()));
        }
    }

    private void press(Incoming.Pressed pressed, Place place, Anchor anchor) {
        Drill drill = drills.view(place.drill()).drill();
        switch (pressed.button()) {
            case ASK -> modals.askable(place.team(), pressed.back().trigger());
            case CAUSE -> modals.cause(pressed.back().trigger(), place);
            case POSTMORTEM ->
                    modals.open(place.team(), pressed.back().trigger(), write.form(place.drill()));
            case REPLAY ->
                    modals.open(place.team(), pressed.back().trigger(), replay.form(place.drill()));
            case CORRECT ->
                    modals.open(
                            place.team(), pressed.back().trigger(), correct.form(place.drill()));
            case CHANGE -> asides.tell(pressed.who(), pressed.back(), Sayings.change());
            case RECAP, HINT, DONE -> say(pressed, place, anchor);
            case DO_IT -> order(pressed, place);
            case GRADE, YES, NO, CHOOSE_1, CHOOSE_2, CHOOSE_3, CHOOSE_4, CHOOSE_5 -> {
                if (anchor.turn() == drill.turns().size()) {
                    say(pressed, place, anchor);
                } else {
                    asides.tell(pressed.who(), pressed.back(), Sayings.stale());
                }
            }
            case START, NEXT, SEARCH ->
                    throw new IllegalStateException("not below a drill's message");
        }
    }

    /** The buttons give way to what was chosen; those of the page stay. */
    private void say(Incoming.Pressed pressed, Place place, Anchor anchor) {
        DrillView before = drills.view(place.drill());
        if (anchor.turn() > 0) {
            String label = label(before, anchor.turn(), pressed.button());
            change(pressed, new StoredPost.Press(pressed.button(), label, pressed.who().member()));
        }
        turn.take(place, Saying.pressed(pressed.who(), pressed.button()));
    }

    /** A proposed step is ordered in the words of who proposed it. */
    private void order(Incoming.Pressed pressed, Place place) {
        StoredPost post = posted(pressed).orElse(null);
        Proposal proposal = post == null ? null : post.proposal().orElse(null);
        if (post == null || proposal == null || post.pressed().isPresent()) {
            asides.tell(pressed.who(), pressed.back(), Sayings.stale());
            return;
        }
        String label = Button.DO_IT.text();
        post.press(new StoredPost.Press(Button.DO_IT, label, pressed.who().member()));
        posting.again(post);
        turn.take(place, new Saying(pressed.who(), proposal.step(), null));
    }

    private static String label(DrillView before, int turn, Button button) {
        return DrillMessages.turn(before, before.drill().turns().get(turn - 1)).label(button);
    }

    /** A message is pressed a moment before we know that it is there. */
    private Optional<StoredPost> posted(Incoming.Pressed pressed) {
        TeamId team = pressed.who().team();
        Optional<StoredPost> post = posts.at(team, pressed.at().channel(), pressed.at().ts());
        if (post.isEmpty() && outbox.holds(team.value(), pressed.at().channel(), POST)) {
            throw new NotYet("a message is being posted there");
        }
        return post;
    }

    private void change(Incoming.Pressed pressed, StoredPost.Press press) {
        posted(pressed)
                .ifPresent(it -> {
                    it.press(press);
                    posting.again(it);
                });
    }
}
