package dev.rootcause.language;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells the act of a clause: the classifier, which knows what the cues say, unless it is unsure.
 */
final class Acts {

    /** What a cue adds to how likely its act is. */
    private static final double CUE = 0.4;

    /** What it adds that a clause without a cue names something to look at. */
    private static final double NAMES = 0.15;

    /** How many times likelier a cue makes its act at most. */
    private static final double FOLD = 8;

    /** Below this the act is doubtful, and choices are offered if it may be a request. */
    private static final double DOUBTFUL = 0.5;

    /** Below this only a cue counts. */
    private static final double UNLIKELY = 0.4;

    /** How likely a request must be to show something at once, by itself or with a cue. */
    private static final double CERTAIN = 0.85;

    private static final double AGREED = 0.3;

    private static final double NAMED = 0.5;

    /** How likely a request must be for choices to be offered, by itself or by its form. */
    private static final double MAYBE = 0.35;

    private static final double HARDLY = 0.1;

    /** Acts of the drill itself, which the labels do not tell apart; their cues are strict. */
    private static final Set<Act> BY_CUE_ALONE =
            EnumSet.of(Act.STATUS, Act.ASKABLE, Act.GRADING, Act.TIME, Act.WAIT, Act.YES, Act.NO);

    /** An order must be as likely if no cue tells it, or another act: it costs most if misread. */
    private static final double COMMAND = 0.5;

    private static final double OUTVOTED = 0.85;

    /** How likely it must be that somebody is done, unless a cue says it. */
    private static final double SURELY = 0.6;

    /** How likely a measure must be, once a cause is stated, to be meant instead of an order. */
    private static final double LASTING = 0.5;

    /** The same of an order that is put as one. */
    private static final double KEPT = 0.9;

    /** The same instead of a look or a remark. */
    private static final double MEANT = 0.3;

    /** The same of what would otherwise be asked back for. */
    private static final double PERHAPS = 0.1;

    /** Orders a step that is taken while an incident lasts. */
    private static final Pattern STEP =
            Pattern.compile(
                    "^(?:(?:let's|let us|i'd like to|i would like to|i'll|we'll|we|please|can you|can we|could you|could we) )*(?:turn|switch|roll|revert|raise|restart|kill|cancel|scale|disable|enable|stop|pause|drain|block|purge|flush|increase|double|go back|put|take)\\b");

    /** Begins like a request, and says how things are to be from now on. */
    private static final Pattern RULE =
            Pattern.compile(
                    "^(?:give (?!me\\b|us\\b)|(?:any|every|no) [^?]*\\b(?:should|must|has to|have to|needs? to|goes|go)\\b"
                            + "|check (?:in|at|on|before|with) )");

    /** Wants to look once more, or wants something struck out. */
    private static final Pattern LOOKS =
            Pattern.compile(
                    "^(?:curl|ping|dig|trace|plot|graph|repeat|re-?run|query|measure|read|remove .* from)\\b.*|\\b(?:once more|one more time|again)\\W*$|^[\\w/ -]{2,25} now\\W*$");

    private static final Set<Act> ORDERS = EnumSet.of(Act.DO, Act.COMM);

    private static final Set<Act> PROVEN = EnumSet.of(Act.OBSERVE, Act.ASK);

    private final Aliases aliases;
    private final Cues cues;
    private final Learned learned;

    Acts(Cues cues, Learned learned, Aliases aliases) {
        this.aliases = aliases;
        this.cues = cues;
        this.learned = learned;
    }

    /** Once the cause is stated, what a text names is rather kept than looked at or done now. */
    boolean lasts(Part part) {
        var text = part.clause().text();
        double measure = learned.measure(text);
        return states(part.clause())
                && part.act()
                        .map(act ->
                                switch (act) {
                                    case DO -> measure >= (step(text) ? KEPT : LASTING);
                                    case ASK -> measure >= MEANT;
                                    case OBSERVE, PREDICT, PLAN -> measure >= LASTING;
                                    default -> false;
                                })
                        .orElse(measure >= MEANT);
    }

    /** Has not the form of a question or a request. */
    boolean states(Clause clause) {
        var plain = Cues.plain(clause.text());
        return !clause.asks()
                && !LOOKS.matcher(plain).find()
                && (!Cues.requests(clause.text()) || RULE.matcher(plain).find());
    }

    /** What names nothing clearly once the cause is stated: a measure, or a word about it. */
    Part kept(Clause clause) {
        if (cues.read(clause.text()).act().filter(Act.RULE_OUT::equals).isPresent()) {
            return new Part(clause, Optional.of(Act.RULE_OUT), false);
        }
        boolean measure = learned.measure(clause.text()) >= PERHAPS;
        return new Part(clause, Optional.of(measure ? Act.PREVENT : Act.OBSERVE), false);
    }

    boolean waits(String text) {
        return cues.read(text).act().filter(Act.WAIT::equals).isPresent();
    }

    static boolean step(String text) {
        return STEP.matcher(Cues.plain(text)).find();
    }

    /** What cites evidence states a cause; the evidence is not asked for. */
    Part of(Clause clause, boolean asked) {
        var named = aliases.act(clause.text());
        if (named.isPresent()) {
            return new Part(clause, named, true);
        }
        var text = Mentions.unproven(clause.text());
        var part = of(clause, text, asked);
        boolean rests = text.length() < clause.text().length();
        return rests && part.act().filter(PROVEN::contains).isPresent()
                ? new Part(clause, Optional.of(Act.CLAIM), true)
                : part;
    }

    private Part of(Clause clause, String text, boolean asked) {
        var told = cues.read(text);
        var cued = told.act();
        var guesses = learned.acts(text, told);
        double asking = share(guesses, "ASK");
        if (cued.filter(act -> strict(act, asking)).isPresent()) {
            return new Part(clause, cued.map(act -> unasked(act, asked)), true);
        }
        if (cued.filter(Act.CLAIM::equals).isPresent() && Claims.bare(text)) {
            return new Part(clause, cued, true);
        }
        if (cued.isEmpty() && !learned.familiar(text)) {
            return new Part(clause, cued, true);
        }
        var best = best(guesses, told, asked);
        if (best.act() == Act.ASK) {
            return new Part(clause, Optional.of(Act.ASK), asks(told, asking));
        }
        if (best.share() < DOUBTFUL
                && (asking >= MAYBE || asking >= HARDLY && Cues.requests(text))) {
            return new Part(clause, Optional.of(Act.ASK), false);
        }
        return new Part(clause, best.share() < UNLIKELY ? cued : Optional.of(best.act()), true);
    }

    private record Likely(Act act, double share) {}

    /** The likeliest act, the one that a cue tells being likelier for it. */
    private static Likely best(List<Classifier.Guess> guesses, Cues.Told told, boolean asked) {
        var cued = told.act();
        double most = told.fitting().isEmpty() ? NAMES : CUE;
        return guesses.stream()
                .map(guess -> new Likely(named(guess.label(), asked), guess.share()))
                .map(it ->
                        cued.filter(it.act()::equals).isPresent()
                                ? new Likely(
                                        it.act(), it.share() + Math.min(most, FOLD * it.share()))
                                : it)
                .filter(it -> it.share() >= command(told) || !ORDERS.contains(it.act()))
                .filter(it ->
                        it.act() != Act.DONE
                                || it.share() >= SURELY
                                || cued.filter(Act.DONE::equals).isPresent())
                .max(Comparator.comparingDouble(Likely::share))
                .orElseThrow();
    }

    private static double command(Cues.Told told) {
        return told.fitting().isEmpty()
                ? COMMAND
                : told.act().map(act -> ORDERS.contains(act) ? 0 : OUTVOTED).orElse(COMMAND);
    }

    private static boolean asks(Cues.Told told, double asking) {
        double agreed = told.fitting().isEmpty() ? NAMED : AGREED;
        return asking >= CERTAIN
                || asking >= agreed && told.act().filter(Act.ASK::equals).isPresent();
    }

    /** "Wait events" asks, whatever it begins with. */
    private static boolean strict(Act cued, double asking) {
        return BY_CUE_ALONE.contains(cued) && (cued != Act.WAIT || asking < CERTAIN);
    }

    private static Act unasked(Act act, boolean asked) {
        return (act == Act.YES || act == Act.NO) && !asked ? Act.SOCIAL : act;
    }

    private static double share(List<Classifier.Guess> guesses, String label) {
        return guesses.stream()
                .filter(guess -> guess.label().equals(label))
                .mapToDouble(Classifier.Guess::share)
                .sum();
    }

    private static Act named(String label, boolean asked) {
        return switch (label) {
            case "CLARIFY_SCOPE" -> Act.HELP;
            case "ANSWER" -> asked ? Act.YES : Act.SOCIAL;
            default -> Act.valueOf(label);
        };
    }
}
