package dev.rootcause.grading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rootcause.cases.answers.Answer.Concept;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordingTest {

    private static final List<Concept> COUNT_SCANS =
            List.of(
                    new Concept(
                            List.of(List.of("count*"), List.of("full scan", "seq scan*")),
                            List.of("lock*")));

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
}
