package dev.rootcause.slack;

import dev.rootcause.drill.Drill;
import dev.rootcause.drill.DrillId;
import dev.rootcause.drill.DrillView;
import dev.rootcause.drill.Drills;
import dev.rootcause.drill.Turn;
import java.util.Optional;

/** A button says its words in the drill it belongs to, or opens what it names. */
@InSlack
class PressButton {

    private final Whereabouts whereabouts;
    private final Drills drills;
    private final TakeTurn turn;
    private final Posts posts;
    private final Posting posting;
    private final Asides asides;
    private final Modals modals;
    private final WritePostmortem write;
    private final ReplayFix replay;
    private final ObeyCommand obey;
    private final InOrder order;

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
            ObeyCommand obey,
            InOrder order) {
        this.whereabouts = whereabouts;
        this.drills = drills;
        this.turn = turn;
        this.posts = posts;
        this.posting = posting;
        this.asides = asides;
        this.modals = modals;
        this.write = write;
        this.replay = replay;
        this.obey = obey;
        this.order = order;
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
                        anchor ->
                                whereabouts.find(
                                        pressed,
                                        new DrillId(pressed.who().team(), anchor.drill()),
                                        place -> press(pressed, place, anchor)),
                        () -> asides.tell(pressed.who(), pressed.back(), Sayings.gone()));
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
            case ASK -> modals.askable(pressed.back().trigger());
            case CAUSE -> modals.cause(pressed.back().trigger(), place);
            case POSTMORTEM -> modals.open(pressed.back().trigger(), write.form(place.drill()));
            case REPLAY -> modals.open(pressed.back().trigger(), replay.form(place.drill()));
            case CHANGE -> asides.tell(pressed.who(), pressed.back(), Sayings.change());
            case RECAP, HINT, DONE -> say(pressed, place, anchor);
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
        turn.take(place, pressed.who(), pressed.button().words().orElseThrow());
        if (anchor.turn() > 0) {
            change(pressed, place, DrillMessages.turn(before, turn(before, anchor.turn())));
        }
    }

    private void change(Incoming.Pressed pressed, Place place, SlackMessage message) {
        String ts = pressed.at().ts();
        order.run(
                Line.message(place.team(), place.channel(), ts),
                () -> {
                    StoredPost.Press press =
                            new StoredPost.Press(pressed.button(), pressed.who().member());
                    posts.press(place, ts, press)
                            .ifPresent(post -> change(place.channel(), ts, message, post));
                });
    }

    private void change(String channel, String ts, SlackMessage message, StoredPost post) {
        StoredPost.Press press = post.pressed().orElseThrow();
        SlackMessage after = message.afterPress(press.button(), press.member());
        posting.change(channel, ts, after.text(), after.with(post.pictures()));
    }

    private static Turn turn(DrillView view, int number) {
        return view.drill().turns().get(number - 1);
    }
}
