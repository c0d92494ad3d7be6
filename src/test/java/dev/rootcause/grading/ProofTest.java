package dev.rootcause.grading;

import static dev.rootcause.grading.ADrill.aDrill;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rootcause.cases.Rubric;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a postmortem may build on. */
class ProofTest {

    private static final Correction POINTED_AT =
            new Correction(1, "prove.cause", 2, "ada", "I said so", Instant.EPOCH);

    private static Proof proof(ADrill drill, Correction... corrections) {
        return Proof.of(
                new Proof.Played(drill.over(), new Basis(Rubric.current(), List.of(corrections))),
                TinyLibrary.answer(),
                new TinyWorld(new OneCase(TinyLibrary.VOCABULARY).all().getFirst()));
    }

    private static ADrill overlooked() {
        return aDrill().asks("db.activity", "db.plan")
                .then()
                .saying("it is the exact count, 160 sessions scan 550m rows and eat the cpu")
                .observes("hm")
                .orders("flag.off");
    }

    @Test
    void aClaimThatWasOverlookedCountsOnceItIsPointedAt() {
        assertThat(proof(overlooked()).cause()).isFalse();
        assertThat(proof(overlooked(), POINTED_AT).cause()).isTrue();
        assertThat(proof(overlooked(), POINTED_AT).links()).contains("mechanism");
    }

    @Test
    void theStepThatServedUsersIsTheMitigation() {
        assertThat(proof(overlooked()).mitigation().order().action().value()).isEqualTo("flag.off");
        assertThat(proof(aDrill().orders("db.cancel_queries")).mitigation()).isNull();
    }

    @Test
    void theRubricIsThatOfTheScorecardWhileItIsKept() {
        Scorecard card = TinyLibrary.grade(GraderTest.anExpert(), POINTED_AT);
        assertThat(Basis.of(card).rubric().version()).isEqualTo(card.rubric());
        assertThat(Basis.of(card).corrections()).containsExactly(POINTED_AT);
    }
}
