package dev.rootcause.grading;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.rootcause.cases.answers.Answer.Concept;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A candidate's words, ready to be compared with the phrases of an answer key. A phrase counts
 * within one clause; one that a negation precedes by at most three words is denied, not said. Where
 * the key holds that something is not there ("no keep-alive" beside "keep-alive"), saying that it
 * is not there in other words says it as well; only "it is not the keep-alive" denies it.
 */
public final class Wording {

    /** A time keeps its colon, a number its comma. */
    private static final Pattern CLAUSE =
            Pattern.compile("[;!?\\n]|(?<!\\d)[:,]|[:,](?!\\d)|\\.(?=\\s|$)|\\bbut\\b");

    private static final Pattern WORD =
            Pattern.compile("\\d+:\\d+|[\\p{L}\\p{N}_'%]+(?:\\.[\\p{L}\\p{N}_'%]+)*");

    private static final Set<String> NEGATIONS =
            Set.of("not", "no", "never", "neither", "nor", "without", "isnt", "wasnt", "cannot");
    private static final Set<String> LIMITERS = Set.of("only", "just", "merely");

    /** What may stand between "is not" and the thing itself. */
    private static final Set<String> POINTERS =
            Set.of(
                    "the", "a", "an", "its", "their", "our", "that", "this", "about", "because",
                    "of", "due", "to", "caused", "by", "missing", "lost", "lack", "lacking");

    private static final Set<String> ABSENCES = Set.of("no", "without", "never");
    private static final int REACH = 3;

    /** Phrases of answer keys by their words, which are looked for again and again. */
    private static final Cache<String, List<String>> PHRASES =
            Caffeine.newBuilder().maximumSize(20_000).build();

    /** A message is compared with every phrase of a key. */
    private static final Cache<String, Wording> SAID =
            Caffeine.newBuilder().maximumSize(500).build();

    private final List<List<String>> clauses;

    private Wording(List<List<String>> clauses) {
        this.clauses = clauses;
    }

    public static Wording of(String text) {
        return SAID.get(text, Wording::read);
    }

    private static Wording read(String text) {
        List<List<String>> clauses = new ArrayList<>();
        String plain = text.toLowerCase(Locale.ROOT).replace('’', '\'');
        for (String clause : CLAUSE.split(plain)) {
            List<String> words = words(clause);
            if (!words.isEmpty()) {
                clauses.add(words);
            }
        }
        return new Wording(clauses);
    }

    /** Whether one of the concepts is said, and not denied. */
    public boolean says(List<Concept> concepts) {
        return concepts.stream().anyMatch(concept -> holds(concept, false));
    }

    /** Whether one of the concepts is spoken of, said or denied. */
    public boolean mentions(List<Concept> concepts) {
        return concepts.stream().anyMatch(concept -> holds(concept, true));
    }

    public boolean denies(List<Concept> concepts) {
        return mentions(concepts) && !says(concepts);
    }

    public boolean mentionsAny(List<String> phrases) {
        return phrases.stream().anyMatch(phrase -> occurs(phrase, true));
    }

    private boolean holds(Concept concept, boolean evenDenied) {
        return concept.all().stream()
                        .allMatch(group ->
                                group.stream()
                                        .anyMatch(phrase ->
                                                occurs(phrase, evenDenied)
                                                        || isMissing(phrase, group)))
                && concept.none().stream().noneMatch(phrase -> occurs(phrase, false));
    }

    /** Whether something is said not to be there, where the key names its absence. */
    private boolean isMissing(String phrase, List<String> group) {
        List<String> sought = sought(phrase);
        boolean open = phrase.endsWith("*");
        return group.stream().anyMatch(other -> isAbsence(sought(other), sought))
                && clauses.stream().anyMatch(clause -> isMissing(sought, open, clause));
    }

    private static boolean isAbsence(List<String> other, List<String> sought) {
        return ABSENCES.contains(other.getFirst()) && other.subList(1, other.size()).equals(sought);
    }

    private static boolean isMissing(List<String> sought, boolean open, List<String> clause) {
        for (int at = 0; at + sought.size() <= clause.size(); at++) {
            if (matches(sought, open, clause.subList(at, at + sought.size()))
                    && isDenied(clause, at)
                    && !isDisowned(clause, at)) {
                return true;
            }
        }
        return false;
    }

    /** Whether nothing but pointers stands between "not" and the thing: it is not the matter. */
    private static boolean isDisowned(List<String> clause, int at) {
        int before = at - 1;
        while (before >= 0 && POINTERS.contains(clause.get(before))) {
            before--;
        }
        return before >= 0
                && isNegation(clause.get(before))
                && !ABSENCES.contains(clause.get(before));
    }

    private static List<String> sought(String phrase) {
        return PHRASES.get(phrase, it -> words(it.toLowerCase(Locale.ROOT)));
    }

    private boolean occurs(String phrase, boolean evenDenied) {
        List<String> sought = sought(phrase);
        boolean open = phrase.endsWith("*");
        return clauses.stream().anyMatch(clause -> occurs(sought, open, clause, evenDenied));
    }

    private static boolean occurs(
            List<String> sought, boolean open, List<String> clause, boolean evenDenied) {
        for (int at = 0; at + sought.size() <= clause.size(); at++) {
            if (matches(sought, open, clause.subList(at, at + sought.size()))
                    && (evenDenied || isNegation(sought.getFirst()) || !isDenied(clause, at))) {
                return true;
            }
        }
        return false;
    }

    private static boolean matches(List<String> sought, boolean open, List<String> found) {
        int last = sought.size() - 1;
        return sought.subList(0, last).equals(found.subList(0, last))
                && (open
                        ? found.get(last).startsWith(sought.get(last))
                        : found.get(last).equals(sought.get(last)));
    }

    private static boolean isDenied(List<String> clause, int at) {
        for (int before = Math.max(0, at - REACH); before < at; before++) {
            if (isNegation(clause.get(before)) && !LIMITERS.contains(clause.get(before + 1))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNegation(String word) {
        return NEGATIONS.contains(word) || word.endsWith("n't");
    }

    private static List<String> words(String clause) {
        return WORD.matcher(clause).results().map(found -> found.group()).toList();
    }
}
