package dev.rootcause.language;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Tells the act of a clause: by the first cue of the file that fits, else by what it names. */
final class Cues {

    private static final int LONGEST = 400;

    private static final Pattern LEAD =
            Pattern.compile(
                    "^(?:[\\s,.\"(]|(?:ok|okay|so|then|and|but|also|now|please|pls|well|right|hmm|um|uh|alright|first|great|"
                            + "good|interesting|sorry|hey|hi|yes|next|afterwards|in addition|actually|just|kindly"
                            + "|if (?:it's|it is|that's|that is) (?:not too much (?:trouble|bother|to ask)|ok(?:ay)?|alright|all right|possible|fine)(?: with \\w+)?"
                            + "|if (?:possible|you (?:don't|do not) mind|i may|you can|you could|convenient)(?=,))\\b)++");

    /** Says what there is or was, which no proposal does. */
    private static final Pattern REPORT =
            Pattern.compile(
                    "\\b(?:there (?:is|are|was|were)|(?:is|are|was|were|had|has|have) (?:no|not|at|up|down|off|on)|had|was|didn't|did not)\\b|^(?!.*\\b(?:should|must|can|could|which|that|so|when|instead|every)\\b)(?:the|our) [\\w -]+ (?:is|are|has)\\b");

    /** "Not too small": a fault that is none. */
    private static final Pattern DENIED =
            Pattern.compile("\\b(?:not|never|isn't|aren't|wasn't) (?:\\w+ )?too\\b");

    private static final Pattern REQUEST =
            Pattern.compile(
                    "\\?\\s*$|^(?:show|give|check|get|let me|can|could|may|whats?|which|who|whose|hows?|when|where|why|is|are|do|does|did|was|were|any|look|list|compare|see|pull|tail|grep|number of|curl|ping|mtr|traceroute|tcpdump|jstack|ss|netstat|dmesg|lsof|iostat|ifstat|vmstat|explain)\\b");

    private static final Pattern EDGE = Pattern.compile("\\b");

    private final List<Cue> cues;
    private final Lexicons lexicons;

    Cues(Lexicons lexicons) {
        this.lexicons = lexicons;
        cues =
                Tables.rows("act-cues.tsv", 2).stream()
                        .map(row -> new Cue(Act.valueOf(row[0]), row[1]))
                        .toList();
    }

    /** What cues tell of a clause: its act, and every cue that fits, by its place in the file. */
    record Told(Optional<Act> act, List<String> fitting) {}

    Told read(String clause) {
        var plain = plain(clause);
        var fitting = fitting(plain);
        var lower = lower(clause);
        var cued = fitting.isEmpty() && !plain.equals(lower) ? fitting(lower) : fitting;
        return new Told(act(clause, cued), fitting.stream().map(i -> "#" + i).toList());
    }

    private Optional<Act> act(String clause, List<Integer> fitting) {
        return fitting.stream()
                .findFirst()
                .map(i -> cues.get(i).act())
                .map(act -> act == Act.DO && lasting(clause) ? Act.PREVENT : act)
                .map(act -> act == Act.OBSERVE && proposes(clause) ? Act.PREVENT : act)
                .map(act -> act == Act.CLAIM && denies(clause) ? Act.RULE_OUT : act)
                .or(() -> byContent(clause));
    }

    private List<Integer> fitting(String text) {
        var edges = EDGE.matcher(text).results().map(MatchResult::start).toList();
        return IntStream.range(0, cues.size())
                .filter(i -> cues.get(i).fits(text, edges))
                .boxed()
                .toList();
    }

    /** Whether a clause has the form of a request. */
    static boolean requests(String clause) {
        return REQUEST.matcher(plain(clause)).find();
    }

    private static boolean denies(String clause) {
        return DENIED.matcher(lower(clause)).find();
    }

    private boolean lasting(String clause) {
        var words = lexicons.words(clause);
        return lexicons.preventions.find(words).explained()
                > lexicons.actions.find(words).explained();
    }

    private boolean proposes(String clause) {
        var words = lexicons.words(clause);
        int kept = lexicons.preventions.find(words).explained();
        return kept > Math.max(1, lexicons.signals.find(words).explained())
                && !REPORT.matcher(lower(clause)).find();
    }

    /** Words without a verb ask for what they name; a statement never asks, and none orders. */
    private Optional<Act> byContent(String clause) {
        if (clause.stripTrailing().endsWith("?")) {
            return Optional.of(Act.ASK);
        }
        var words = lexicons.words(clause);
        int kept = lexicons.preventions.find(words).explained();
        int seen = lexicons.signals.find(words).explained();
        if (kept > Math.max(1, seen)) {
            return Optional.of(Act.PREVENT);
        }
        boolean names = seen > 0 || !lexicons.signals.facets(words).isEmpty();
        return names ? Optional.of(Act.ASK) : Optional.empty();
    }

    /** The clause in lower case without the words that only lead in. */
    static String plain(String clause) {
        var text = lower(clause);
        var rest = LEAD.matcher(text).replaceFirst("");
        return rest.isBlank() ? text : rest;
    }

    private static String lower(String clause) {
        return ServiceNames.masked(clause.substring(0, Math.min(clause.length(), LONGEST)))
                .strip()
                .toLowerCase(Locale.ROOT);
    }
}
