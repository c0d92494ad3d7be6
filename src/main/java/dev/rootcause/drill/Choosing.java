package dev.rootcause.drill;

import dev.rootcause.cases.Case;
import dev.rootcause.cases.CaseCode;
import dev.rootcause.cases.Cases;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the case for what somebody asked to practice: a code, a level, a topic or anything. */
record Choosing(Cases cases) {

    /**
     * Of the cases that fit, the one played longest ago; those never played come first, ties by
     * code. Throws {@link NoSuchCase} when none fits.
     *
     * @param lastPlayed when the candidate began each case last, by code
     */
    Case choose(String wanted, Map<String, Instant> lastPlayed) {
        return fitting(wanted.strip().toLowerCase(Locale.ROOT)).stream()
                .min(
                        Comparator.comparing((Case it) -> played(it, lastPlayed))
                                .thenComparing(it -> it.code().value()))
                .orElseThrow(() -> new NoSuchCase(wanted.strip(), cases));
    }

    /**
     * Of the cases that train a phase, the one played longest ago that is not the one just done.
     */
    Optional<Case> exercise(String phase, CaseCode done, Map<String, Instant> lastPlayed) {
        return cases.training(phase).stream()
                .filter(code -> !code.equals(done))
                .flatMap(code -> cases.find(code).stream())
                .min(Comparator.comparing((Case it) -> played(it, lastPlayed)));
    }

    private static Instant played(Case incident, Map<String, Instant> lastPlayed) {
        return lastPlayed.getOrDefault(incident.code().value(), Instant.MIN);
    }

    private List<Case> fitting(String wanted) {
        return cases.find(new CaseCode(wanted))
                .map(List::of)
                .orElseGet(() -> cases.all().stream().filter(it -> fits(it, wanted)).toList());
    }

    private static boolean fits(Case incident, String wanted) {
        return incident.level().equals(wanted)
                || topic(incident).containsAll(words(wanted).collect(Collectors.toSet()));
    }

    /** What the title and the names of the services say. */
    private static Set<String> topic(Case incident) {
        Stream<String> names = incident.services().stream().map(Case.Service::name);
        return Stream.concat(Stream.of(incident.title()), names)
                .flatMap(Choosing::words)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> words(String text) {
        return Stream.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty());
    }

    /** Every word that starts a drill. */
    static Stream<String> known(Cases cases) {
        return cases.all().stream()
                .flatMap(it ->
                        Stream.concat(
                                Stream.of(it.code().value(), it.level()),
                                topic(it).stream().sorted()))
                .distinct();
    }
}
