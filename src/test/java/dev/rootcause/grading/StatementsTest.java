package dev.rootcause.grading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Statements by the first case's key. */
class StatementsTest {

    private static final Key KEY = new Key(TinyLibrary.answer());

    @Test
    void besideTheCauseItsPainsAreNotPutForward() {
        String cause = "the exact count of all items from 4.18 keeps the database at its limit";
        assertThat(KEY.putForward(cause)).containsExactly("exact_count");
        assertThat(KEY.putForward("4.18, and the database is too small"))
                .containsExactly("db_too_small", "release_in_general");
    }

    @Test
    void aRivalIsPutForwardBesideTheCause() {
        assertThat(KEY.putForward("an exact count of all items, or a batch job"))
                .containsExactly("batch_job", "exact_count");
    }

    @Test
    void weakWordsAreEnoughToRuleOutOnly() {
        assertThat(KEY.ruledOut("so not the visitors")).containsExactly("traffic_growth");
        assertThat(KEY.putForward("the visitors")).isEmpty();
    }

    @Test
    void linksAreNamedOnTheWayToTheCauseOnly() {
        assertThat(KEY.links("the search label came at 09:52 with the flag"))
                .containsExactly("trigger", "why_now");
        assertThat(KEY.links("a batch job of 09:52")).isEmpty();
    }
}
