package dev.rootcause.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rootcause.cases.Shelf;
import dev.rootcause.cases.answers.LabelledClaim;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What candidates say is taken for what it means. */
class ClaimsExamTest {

    private static final int CLAIMS = 24;
    private static final int HELD_OUT = 10;

    private static final ClaimsExam EXAM = ClaimsExam.of(Shelf.bundled());

    @Test
    void hypothesesAreUnderstood() {
        System.out.println(EXAM.figures());
        assertThat(EXAM.hypothesisF1(_ -> true)).isGreaterThanOrEqualTo(0.88);
    }

    @Test
    void linksAreUnderstood() {
        assertThat(EXAM.linkF1(_ -> true)).isGreaterThanOrEqualTo(0.85);
    }

    @Test
    void everyCaseHasClaimsOfBothSets() {
        assertThat(Shelf.bundled().folders())
                .allSatisfy(folder -> {
                    List<LabelledClaim> claims = LabelledClaim.of(Shelf.bundled(), folder);
                    assertThat(claims).hasSizeGreaterThanOrEqualTo(CLAIMS);
                    assertThat(claims)
                            .filteredOn(LabelledClaim::heldOut)
                            .hasSizeGreaterThanOrEqualTo(HELD_OUT);
                });
    }
}
