package dev.rootcause.language;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The parts of one text so far, and the header in force: what belongs together is one part. */
final class Gathering {

    /** What a claim takes along within its sentence. */
    private static final Set<Act> REASONS = EnumSet.of(Act.CLAIM, Act.OBSERVE, Act.SOCIAL);

    /** What ends a header's rule where a sentence begins. */
    private static final Set<Act> ENDING =
            EnumSet.complementOf(
                    EnumSet.of(Act.CLAIM, Act.OBSERVE, Act.SOCIAL, Act.PREDICT, Act.NO, Act.YES));

    /** What is only another measure under "prevent:". */
    private static final Set<Act> MEASURES =
            EnumSet.of(Act.DO, Act.COMM, Act.PREVENT, Act.PLAN, Act.RULE_OUT);

    private final Acts acts;
    private final String text;
    private final List<Part> parts = new ArrayList<>();
    private Optional<Act> header = Optional.empty();
    private final boolean concluded;
    private final boolean story;
    private int sentence = -1;

    /**
     * @param concluded whether measures are to be expected
     * @param story whether all of it is told as one claim
     */
    Gathering(Acts acts, String text, boolean concluded, boolean story) {
        this.acts = acts;
        this.text = text;
        this.concluded = concluded;
        this.story = story;
    }

    List<Part> parts() {
        return parts;
    }

    void head(Clause clause, Headers.Head head) {
        header = Optional.of(head.act());
        sentence = clause.sentence();
        if (head.further() && isLast(head.act())) {
            parts.add(parts.removeLast().with(clause, text));
        } else {
            parts.add(new Part(clause, header, true));
        }
    }

    private boolean isLast(Act act) {
        return !parts.isEmpty() && parts.getLast().does(act);
    }

    void add(Part spoken) {
        var part = isOutlook(spoken) ? expected(spoken) : meant(spoken);
        var clause = part.clause();
        var own = part.act();
        if (header.isPresent() && !governs(header.get(), part)) {
            header = Optional.empty();
        }
        if (header.isPresent() && header.get() == Act.PREVENT) {
            measure(clause);
        } else if (story && part.does(Act.CLAIM) && tells()) {
            var told = parts.removeLast().with(clause, text).clause();
            parts.add(new Part(told, own, true));
        } else if (header.isPresent() || continues(part)) {
            parts.add(parts.removeLast().with(clause, text));
        } else {
            parts.add(part);
        }
    }

    private Part meant(Part spoken) {
        return concluded && !explains() && acts.lasts(spoken) ? kept(spoken) : spoken;
    }

    /** What is told in the sentence after an order comes of it. */
    private boolean isOutlook(Part part) {
        var clause = part.clause();
        return header.isEmpty()
                && isLast(Act.DO)
                && parts.getLast().clause().sentence() < clause.sentence()
                && part.act()
                        .map(act -> act == Act.DO || act == Act.ASK && !part.sure())
                        .orElse(true)
                && acts.states(clause)
                && !Acts.step(clause.text())
                && Wording.OUTLOOK.fits(clause.text());
    }

    private static Part expected(Part part) {
        return new Part(part.clause(), Optional.of(Act.PREDICT), true);
    }

    private static Part kept(Part part) {
        return new Part(part.clause(), Optional.of(Act.PREVENT), true);
    }

    /** What stands beside a claim explains it. */
    private boolean explains() {
        return header.isPresent() || story || isLast(Act.CLAIM) || isLast(Act.OBSERVE);
    }

    /** Each sentence, and each piece after a semicolon, is a measure of its own. */
    private void measure(Clause clause) {
        var before = parts.getLast();
        boolean goesOn =
                before.clause().sentence() == clause.sentence()
                        && text.substring(before.clause().end(), clause.start()).indexOf(';') < 0;
        if (goesOn) {
            parts.add(parts.removeLast().with(clause, text));
        } else {
            parts.add(new Part(clause, header, true));
        }
    }

    private boolean governs(Act act, Part part) {
        if (act == Act.CLAIM && story && !Acts.step(part.clause().text())) {
            return true;
        }
        var own = part.act();
        if (act == Act.COMM) {
            return true;
        }
        if (part.clause().sentence() == sentence) {
            return act != Act.CLAIM || !part.sure() || states(part) || !part.does(Act.ASK);
        }
        return own.filter(ENDING::contains).isEmpty()
                || act == Act.CLAIM && (states(part) || lists(part.clause()))
                || act == Act.PREVENT && MEASURES.contains(own.get());
    }

    /** A claim goes on within its sentence, and in the next one that points back to it. */
    private boolean continues(Part part) {
        var clause = part.clause();
        if (isLast(Act.CLAIM) && !clause.asks() && Wording.PROVES.fits(clause.text())
                || story && isLast(Act.CLAIM) && mechanism(part)) {
            return true;
        }
        boolean joined =
                isLast(Act.CLAIM)
                        && (story && Wording.TELLS.fits(clause.text())
                                || parts.getLast().clause().sentence() == clause.sentence()
                                || Wording.POINTS_BACK.fits(clause.text()));
        return joined && (states(part) || part.act().filter(a -> !REASONS.contains(a)).isEmpty());
    }

    /** Tells how it comes about, though it sounds like an order or a measure. */
    private static boolean mechanism(Part part) {
        var text = part.clause().text();
        boolean follows = Wording.POINTS_BACK.fits(text);
        return (Wording.TELLS.fits(text) || Wording.DONE_BY.fits(text))
                && !Acts.step(text)
                && part.act()
                        .map(act -> act == Act.DO || act == Act.PREVENT && follows)
                        .orElse(true);
    }

    /** What was said before a claim tells of the same, unless it does or asks something. */
    private boolean tells() {
        return !parts.isEmpty()
                && (states(parts.getLast())
                        || parts.getLast().act().filter(act -> !REASONS.contains(act)).isEmpty());
    }

    private static boolean lists(Clause clause) {
        return Wording.LISTS.fits(clause.text())
                && !Cues.requests(clause.text())
                && !Acts.step(clause.text())
                && !Wording.TELLS.fits(clause.text());
    }

    /** Names signals, yet does not ask for them. */
    private static boolean states(Part part) {
        var text = part.clause().text();
        return part.does(Act.ASK)
                && !part.clause().asks()
                && (!part.sure() || !Cues.requests(text) || Wording.WHEN.fits(text));
    }
}
