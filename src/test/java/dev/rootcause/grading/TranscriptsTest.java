package dev.rootcause.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is read of whole drills is graded as what people would have read of them. */
class TranscriptsTest {

    private static final double DIFFERING = 0.10;
    private static final double ALIKE = 0.58;
    private static final int FEWEST = 40;
    private static final int SHORTEST = 12;
    private static final int LONGEST = 40;

    private static List<Compared> compared = List.of();

    @BeforeAll
    static void play() {
        compared = Transcript.all().parallelStream().map(Compared::of).toList();
        compared.forEach(System.out::println);
        report("tuned on", it -> !it.heldOut());
        report("held out", Transcript::heldOut);
    }

    @Test
    void thereAreManyOfOrdinaryLength() {
        assertThat(compared).hasSizeGreaterThanOrEqualTo(FEWEST);
        assertThat(compared)
                .allSatisfy(it ->
                        assertThat(it.transcript().messages().size()).isBetween(SHORTEST, LONGEST));
    }

    /** What is labelled as graded well must be, or the labels say nothing. */
    @Test
    void labelledExpertsAreGradedAboveLabelledGuessers() {
        assertThat(mean("expert")).isGreaterThan(mean("mediocre") + 10);
        assertThat(mean("mediocre")).isGreaterThan(mean("guesser") + 10);
    }

    @Test
    void everyLabelIsKnown() {
        assertThat(compared)
                .allSatisfy(it ->
                        it.transcript()
                                .messages()
                                .forEach(message ->
                                        assertThat(message.reading().intents())
                                                .allSatisfy(Compared::knows)));
    }

    /** A floor, so that it cannot rot; nobody looks at what is misread in these. */
    @Test
    void mostMessagesOfPeopleUnseenAreReadAlike() {
        assertThat(alike(Transcript::heldOut)).isGreaterThan(ALIKE);
    }

    /** Not met yet: what the reader misreads of messages that nobody wrote for it. */
    @Test
    @Tag("unmet")
    void fewLevelsDiffer() {
        assertThat(share(_ -> true)).isLessThanOrEqualTo(DIFFERING);
    }

    @Test
    @Tag("unmet")
    void noLevelDiffersByMoreThanOne() {
        assertThat(compared)
                .allSatisfy(it ->
                        assertThat(Phase.values())
                                .allSatisfy(phase ->
                                        assertThat(Math.abs(it.differs(phase)))
                                                .as("%s of %s", phase, it)
                                                .isLessThanOrEqualTo(1)));
    }

    private static double mean(String kind) {
        return compared.stream()
                .filter(it -> it.transcript().name().endsWith("-" + kind))
                .map(it -> it.labelled().total())
                .mapToInt(total -> total == null ? 0 : total)
                .average()
                .orElseThrow();
    }

    private static void report(String name, Predicate<Transcript> which) {
        System.out.printf(
                Locale.ROOT,
                "%s: %d transcripts, %.1f %% of the levels differ, %.1f %% of the messages are read alike%n",
                name,
                compared.stream().filter(it -> which.test(it.transcript())).count(),
                100 * share(which),
                100 * alike(which));
    }

    private static double alike(Predicate<Transcript> which) {
        return compared.stream()
                .filter(it -> which.test(it.transcript()))
                .collect(
                        Collectors.teeing(
                                Collectors.summingDouble(Compared::alike),
                                Collectors.summingDouble(it -> it.transcript().messages().size()),
                                (alike, all) -> alike / all));
    }

    private static double share(Predicate<Transcript> which) {
        return compared.stream()
                .filter(it -> which.test(it.transcript()))
                .flatMap(it -> Arrays.stream(Phase.values()).map(it::differs))
                .mapToInt(difference -> difference == 0 ? 0 : 1)
                .average()
                .orElse(1);
    }
}
