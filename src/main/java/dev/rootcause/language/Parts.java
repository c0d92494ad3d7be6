package dev.rootcause.language;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Gathers clauses into parts: a header governs until another act, a claim keeps its reasons. */
final class Parts {

    /** What a claim takes along within its sentence. */
    private static final Set<Act> REASONS = EnumSet.of(Act.CLAIM, Act.OBSERVE, Act.SOCIAL);

    /** What ends a header's rule where a sentence begins. */
    private static final Set<Act> ENDING =
            EnumSet.complementOf(
                    EnumSet.of(Act.CLAIM, Act.OBSERVE, Act.SOCIAL, Act.PREDICT, Act.NO, Act.YES));

    /** What is only another measure under "prevent:". */
    private static final Set<Act> MEASURES =
            EnumSet.of(Act.DO, Act.COMM, Act.PREVENT, Act.PLAN, Act.RULE_OUT);

    /** Points back to what was said before. */
    private static final Pattern BACK =
            Pattern.compile(
                    "^\\W*(?:it|this|that|these|those|they|each|every|so|because|since|which|therefore|hence|thus|as a result)\\b",
                    Pattern.CASE_INSENSITIVE);

    /** Says what a claim rests on: "The plan and the locks show it". */
    private static final Pattern PROOF =
            Pattern.compile(
                    "(?:\\b(?:shows?|agrees?|proves?|confirms?|says?|tells?|backs?|supports?|points?)(?: (?:it|this|that|so|the same|all|there|to it)){0,9}|^\\W*(?:one sees|you see|we see|seen|shown|visible|proof|evidence|shown by)\\b.*)\\W*$",
                    Pattern.CASE_INSENSITIVE);

    /** From here on a text without a question that claims something is told as one story. */
    private static final int STORY = 25;

    /** Asks for something, however much else is told. */
    private static final Pattern ASKED =
            Pattern.compile(
                    "\\?|\\b(?:please|pls|show|give me|let me see|let's see|can you|could you|i want to see|i need)\\b",
                    Pattern.CASE_INSENSITIVE);

    /** Says that something is or happened, as a mere list of names does not. */
    private static final Pattern TELLS =
            Pattern.compile(
                    "\\b(?:is|are|was|were|has|have|had|do|does|did|will|would|can|could|cannot|makes?|made|goes|went|gets?|got|keeps?|kept|takes?|took|comes?|came|holds?|held|opens?|grows?|grew|waits?|stands?|stood|rises?|rose|falls?|fell|runs?|ran|means?|[a-z]{3,}ed|[a-z]+n't)\\b",
                    Pattern.CASE_INSENSITIVE);

    /** Only names what to look at: "cache config + direct probe". */
    private static final Pattern LISTED =
            Pattern.compile(
                    "^\\W*(?:see )?[\\w/. -]{3,40}(?: ?\\+ ?| and | & |, )[\\w/. -]{3,40}\\W*$",
                    Pattern.CASE_INSENSITIVE);

    /** Says under which circumstances, and asks nothing. */
    private static final Pattern WHEN =
            Pattern.compile(
                    "^\\W*(?:(?:so|and|but) )?(?:when|where)(?:ever)? [^?]*,[^?]*$",
                    Pattern.CASE_INSENSITIVE);

    /** Somebody or something does it: "door-1 stores the page". */
    private static final Pattern DONE_BY =
            Pattern.compile(
                    "^\\W*(?:(?:and|so|then|since|because|while|which) )*(?:(?:the|a|an|each|every|all|our) )?[\\w.-]+ [a-z]{2,}s\\b",
                    Pattern.CASE_INSENSITIVE);

    private final Headers headers;
    private final Acts acts;

    Parts(Headers headers, Acts acts) {
        this.headers = headers;
        this.acts = acts;
    }

    List<Part> of(String text, Utterance utterance) {
        var gathering = new Gathering(text, utterance.concluded());
        for (var clause : Clauses.of(text)) {
            var header = headers.of(clause.text());
            if (header.isPresent()) {
                gathering.head(clause, header.get());
            } else if (gathering.story && headers.opens(clause.text())) {
                gathering.head(clause, new Headers.Head(Act.CLAIM, false));
            } else {
                gathering.add(acts.of(clause, utterance.consents()));
            }
        }
        return gathering.parts;
    }

    /** The parts of one text so far, and the header in force. */
    private final class Gathering {
        private final String text;
        private final List<Part> parts = new ArrayList<>();
        private Optional<Act> header = Optional.empty();
        private final boolean concluded;
        private final boolean story;
        private int sentence = -1;

        Gathering(String text, boolean concluded) {
            this.text = text;
            this.concluded = concluded;
            this.story = !ASKED.matcher(text).find() && Words.of(text).size() >= STORY;
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
            return !parts.isEmpty() && parts.getLast().act().filter(act::equals).isPresent();
        }

        void add(Part spoken) {
            var part = concluded && !explains() && acts.lasts(spoken) ? kept(spoken) : spoken;
            var clause = part.clause();
            var own = part.act();
            if (header.isPresent() && !governs(header.get(), part)) {
                header = Optional.empty();
            }
            if (header.isPresent() && header.get() == Act.PREVENT) {
                measure(clause);
            } else if (story && own.filter(Act.CLAIM::equals).isPresent() && tells()) {
                var told = parts.removeLast().with(clause, text).clause();
                parts.add(new Part(told, own, true));
            } else if (header.isPresent() || continues(part)) {
                parts.add(parts.removeLast().with(clause, text));
            } else {
                parts.add(part);
            }
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
                            && text.substring(before.clause().end(), clause.start()).indexOf(';')
                                    < 0;
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
                return act != Act.CLAIM
                        || !part.sure()
                        || states(part)
                        || own.filter(Act.ASK::equals).isEmpty();
            }
            return own.filter(ENDING::contains).isEmpty()
                    || act == Act.CLAIM && (states(part) || lists(part.clause()))
                    || act == Act.PREVENT && MEASURES.contains(own.get());
        }

        /** A claim goes on within its sentence, and in the next one that points back to it. */
        private boolean continues(Part part) {
            var clause = part.clause();
            if (isLast(Act.CLAIM) && !clause.asks() && PROOF.matcher(clause.text()).find()
                    || story && isLast(Act.CLAIM) && mechanism(part)) {
                return true;
            }
            boolean joined =
                    isLast(Act.CLAIM)
                            && (story && TELLS.matcher(clause.text()).find()
                                    || parts.getLast().clause().sentence() == clause.sentence()
                                    || BACK.matcher(clause.text()).find());
            return joined
                    && (states(part) || part.act().filter(a -> !REASONS.contains(a)).isEmpty());
        }

        /** Tells how it comes about, though it sounds like an order or a measure. */
        private static boolean mechanism(Part part) {
            var text = part.clause().text();
            boolean follows = BACK.matcher(text).find();
            return (TELLS.matcher(text).find() || DONE_BY.matcher(text).find())
                    && !Acts.step(text)
                    && part.act()
                            .map(act -> act == Act.DO || act == Act.PREVENT && follows)
                            .orElse(true);
        }

        /** What was said before a claim tells of the same, unless it does or asks something. */
        private boolean tells() {
            return !parts.isEmpty()
                    && (states(parts.getLast())
                            || parts.getLast()
                                    .act()
                                    .filter(act -> !REASONS.contains(act))
                                    .isEmpty());
        }

        private static boolean lists(Clause clause) {
            return LISTED.matcher(clause.text()).matches()
                    && !Acts.step(clause.text())
                    && !TELLS.matcher(clause.text()).find();
        }

        /** Names signals, yet does not ask for them. */
        private static boolean states(Part part) {
            var text = part.clause().text();
            return part.act().filter(Act.ASK::equals).isPresent()
                    && !part.clause().asks()
                    && (!part.sure() || !Cues.requests(text) || WHEN.matcher(text).matches());
        }
    }
}
