package dev.rootcause.grading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rootcause.cases.answers.Answer.Concept;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordingTest {

    private static final List<Concept> COUNT_SCANS =
            List.of(
                    new Concept(
                            List.of(List.of("count*"), List.of("full scan", "seq scan*")),
                            List.of("lock*")));

    private static final List<Concept> NO_KEEPALIVE =
            List.of(
                    new Concept(
                            List.of(
                                    List.of(
                                            "no keepalive",
                                            "without keep-alive",
                                            "keepalive",
                                            "keep-alive")),
                            List.of()));

    @Test
    void needsAPhraseOfEachGroup() {
        assertThat(Wording.of("the COUNT(*) does a seq scan").says(COUNT_SCANS)).isTrue();
        assertThat(Wording.of("the count is slow").says(COUNT_SCANS)).isFalse();
    }

    @Test
    void aWordThatMustNotOccurSpoilsIt() {
        assertThat(Wording.of("the count's full scan holds a lock").says(COUNT_SCANS)).isFalse();
    }

    @Test
    void aNegationDeniesWhatFollowsInItsClause() {
        Wording denied = Wording.of("it isn't the count, and no full scan either");
        assertThat(denied.says(COUNT_SCANS)).isFalse();
        assertThat(denied.denies(COUNT_SCANS)).isTrue();
        assertThat(Wording.of("not the pages: the count's full scan").says(COUNT_SCANS)).isTrue();
        assertThat(Wording.of("not only the count but its full scan").says(COUNT_SCANS)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the gateway has no keepalive",
                "no http keepalive since 3.4",
                "the gateway doesn't use keep-alive",
                "it is not using keepalive any more",
                "never had a keepalive pool",
            })
    void whereAnAbsenceIsTheMatterItsNegationIsNoDenial(String words) {
        assertThat(Wording.of(words).says(NO_KEEPALIVE)).isTrue();
        assertThat(Wording.of(words).denies(NO_KEEPALIVE)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"it is not the keepalive", "this isn't the keep-alive"})
    void butThatItIsNotThatDeniesIt(String words) {
        assertThat(Wording.of(words).denies(NO_KEEPALIVE)).isTrue();
    }

    @Test
    void numbersAndPathsKeepTheirWords() {
        assertThat(
                        Wording.of("since 4.18, /api/v2/items/count")
                                .mentionsAny(List.of("items/count")))
                .isTrue();
        assertThat(Wording.of("since 4.18.").mentionsAny(List.of("4.18"))).isTrue();
    }

    @Test
    void aTimeKeepsItsColonAndANumberItsComma() {
        Wording words = Wording.of("cause: since 09:40, 1,680 requests");
        assertThat(words.mentionsAny(List.of("09:40"))).isTrue();
        assertThat(words.mentionsAny(List.of("1 680"))).isTrue();
        assertThat(words.mentionsAny(List.of("40 1 680"))).isFalse();
    }

    @Test
    void whereTheKeyNamesNoAbsenceADenialSaysNothing() {
        List<Concept> scan = List.of(new Concept(List.of(List.of("full scan", "scan")), List.of()));
        assertThat(Wording.of("there was no full scan").says(scan)).isFalse();
        List<Concept> cache =
                List.of(new Concept(List.of(List.of("big cache", "cache")), List.of()));
        assertThat(Wording.of("there was no cache").says(cache)).isFalse();
    }

    @Test
    void aClauseMayBeginWithTheNegation() {
        assertThat(Wording.of("not the keep-alive").denies(NO_KEEPALIVE)).isTrue();
    }
}
