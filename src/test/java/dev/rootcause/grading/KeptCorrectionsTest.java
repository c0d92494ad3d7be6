package dev.rootcause.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rootcause.SmallDrill;
import dev.rootcause.drill.Candidate;
import dev.rootcause.drill.DrillId;
import dev.rootcause.drill.Drills;
import dev.rootcause.drill.NoSuchDrill;
import dev.rootcause.drill.TeamId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

@SpringBootTest
@Import(SmallDrill.class)
class KeptCorrectionsTest {

    private static final Candidate BO = new Candidate(new TeamId("T-bo"), "bo");

    @Autowired Drills drills;
    @Autowired Scorecards scorecards;
    @Autowired Corrections corrections;

    private DrillId graded() {
        DrillId id = drills.start(BO, "rc-104", 1);
        drills.say(id, "bo", "show app.latency");
        drills.say(id, "bo", "done");
        drills.say(id, "bo", "done");
        return id;
    }

    private static Corrections.Pointing pointing(String rule, int turn) {
        return new Corrections.Pointing(rule, turn, " that was it ");
    }

    @Test
    void isAddedWithWhoAndWhyAndTheCardIsTheNewOne() {
        DrillId id = graded();
        var regraded = corrections.correct(id, "bo", pointing("stabilize.told", 1));
        corrections.correct(id, "bo", pointing("stabilize.told", 2));

        assertThat(regraded.before().corrections()).isEmpty();
        assertThat(scorecards.first(id).orElseThrow().corrections()).isEmpty();
        assertThat(scorecards.of(id).orElseThrow().corrections())
                .extracting(Correction::number, Correction::turn, Correction::who, Correction::why)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(1, 1, "bo", "that was it"),
                        org.assertj.core.groups.Tuple.tuple(2, 2, "bo", "that was it"));
    }

    @Test
    void isTheCandidatesOwn() {
        DrillId id = graded();
        assertThatThrownBy(() -> corrections.correct(id, "ada", pointing("stabilize.told", 1)))
                .isInstanceOf(NotCorrected.class)
                .hasMessageContaining("Only the candidate");
        DrillId elsewhere = new DrillId(new TeamId("T-else"), id.id());
        assertThatThrownBy(
                        () -> corrections.correct(elsewhere, "bo", pointing("stabilize.told", 1)))
                .isInstanceOf(NoSuchDrill.class);
        assertThat(scorecards.of(elsewhere)).isEmpty();
    }

    @Test
    void pointsAtAMessageThatThereIsAndARuleThatFailed() {
        DrillId id = graded();
        assertThatThrownBy(() -> corrections.correct(id, "bo", pointing("stabilize.told", 9)))
                .isInstanceOf(NotCorrected.class)
                .hasMessage("There is no message 9; yours are 1 to 3.");
        assertThatThrownBy(() -> corrections.correct(id, "bo", pointing("prove.chain", 1)))
                .isInstanceOf(NotCorrected.class);
        DrillId running = drills.start(BO, "rc-104", 1);
        assertThatThrownBy(() -> corrections.correct(running, "bo", pointing("stabilize.told", 1)))
                .isInstanceOf(NotCorrected.class)
                .hasMessage("This drill is not graded yet.");
    }

    @Test
    void afterTheEndOneMayLookAroundForFree() {
        DrillId id = graded();
        assertThat(drills.lookAround(id, "bo", "show db.cpu").post().replies()).isNotEmpty();
        assertThat(drills.view(id).drill().turns()).hasSize(3);
        DrillId running = drills.start(BO, "rc-104", 1);
        assertThatThrownBy(() -> drills.lookAround(running, "bo", "show db.cpu"))
                .isInstanceOf(IllegalStateException.class);
    }
}
