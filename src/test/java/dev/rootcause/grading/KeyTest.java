package dev.rootcause.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rootcause.cases.SignalId;
import dev.rootcause.cases.answers.Answer.Layer;
import org.junit.jupiter.api.Test;

/** The first case's key. */
class KeyTest {

    private static final Key KEY = new Key(TinyLibrary.answer());

    @Test
    void theRootIsTheOneThatTheCaseIsAbout() {
        assertThat(KEY.root()).isEqualTo("exact_count");
        assertThat(Key.root(SmallKey.answer())).isEqualTo("a");
    }

    @Test
    void aStatementExcludesWhatItSpeaksOf() {
        assertThat(KEY.excludes("batch_job", "the nightly batch is out")).isTrue();
        assertThat(KEY.excludes("batch_job", "locks are out")).isFalse();
    }

    @Test
    void aStatementDeniesWhatItSaysNotToBe() {
        assertThat(KEY.denies("batch_job", "it is not the batch")).isTrue();
        assertThat(KEY.denies("batch_job", "it is the batch")).isFalse();
        assertThat(KEY.denies("batch_job", "it is not a lock")).isFalse();
    }

    @Test
    void bitsAreWhatTheMatrixHolds() {
        assertThat(KEY.bits(new SignalId("jobs.runs"), "batch_job")).isEqualTo(-2);
        assertThat(KEY.bits(new SignalId("db.plan"), "exact_count")).isEqualTo(2);
        assertThat(KEY.bits(new SignalId("db.plan"), "batch_job")).isZero();
        assertThat(KEY.bits(new SignalId("queue.lag"), "batch_job")).isZero();
    }

    @Test
    void namesOnlyHypothesesOfThatLayer() {
        String words = "locks, or the database is too small";
        assertThat(KEY.named(words, Layer.RIVAL)).containsExactly("lock_contention");
        assertThat(KEY.named(words, Layer.SYMPTOM)).containsExactly("db_too_small");
        assertThat(KEY.named(words, Layer.ROOT)).isEmpty();
    }

    @Test
    void theCauseItsPartAndItsReleaseAreOnTrack() {
        assertThat(KEY.isOnTrack("the exact count")).isTrue();
        assertThat(KEY.isOnTrack("something in 4.18")).isTrue();
        assertThat(KEY.isOnTrack("stats-api")).isTrue();
        assertThat(KEY.isOnTrack("the database is too small")).isFalse();
    }

    @Test
    void linksAreNamedByTheirWords() {
        assertThat(KEY.namesLink("amplifier", "pages poll again")).isTrue();
        assertThat(KEY.namesLink("amplifier", "the flag")).isFalse();
        assertThat(KEY.namesLink("no such link", "the flag")).isFalse();
    }

    @Test
    void anUnknownHypothesisIsAMistakeOfOurs() {
        assertThatThrownBy(() -> KEY.names("nonesuch", "words"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
