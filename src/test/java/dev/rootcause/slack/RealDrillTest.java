package dev.rootcause.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.block.LayoutBlock;
import dev.rootcause.drill.DrillView;
import dev.rootcause.drill.Pending;
import dev.rootcause.drill.Turn;
import dev.rootcause.grading.Scorecard;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every message of every scripted candidate in every telling of the real case. */
class RealDrillTest {

    static Stream<Arguments> scripts() throws IOException {
        List<String> names =
                Files.list(Rehearsed.SCRIPTS)
                        .map(file -> file.getFileName().toString().replace(".txt", ""))
                        .sorted()
                        .toList();
        return Stream.of(1, 2)
                .flatMap(seed -> names.stream().map(name -> Arguments.of(name, seed)));
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void isTakenBySlackFromThePageToTheScorecard(String script, int seed) throws IOException {
        DrillView open = Rehearsed.open(seed);
        Shown.isTaken(DrillMessages.page(open, Rehearsed.system(), new Audience.Alone()));
        List<DrillView> drill = Rehearsed.played(script, seed);
        for (DrillView view : drill) {
            Shown.isTaken(DrillMessages.turn(view, view.drill().turns().getLast()));
        }
        Scorecard card = Rehearsed.GRADER.grade(drill.getLast().drill());
        ScorecardMessages.of(open.title(), card).forEach(Shown::isTaken);
    }

    @Test
    void everyPictureOfTheExpertIsPainted() throws IOException {
        int painted = 0;
        for (DrillView view : Rehearsed.played("expert", 1)) {
            Turn turn = view.drill().turns().getLast();
            for (SlackMessage.Part.Picture picture : DrillMessages.turn(view, turn).pictures()) {
                assertThat(picture.png().get()).startsWith(0x89, 'P', 'N', 'G');
                painted++;
            }
        }
        assertThat(painted).isPositive();
    }

    @Test
    void aChannelReadsWhoIsOnCallAndWhoReadsAlong() {
        SlackMessage page =
                DrillMessages.page(
                        Rehearsed.open(1), Rehearsed.system(), new Audience.Channel("U01ADA"));
        Shown.isTaken(page);
        String read = Shown.read(Shown.withPictures(page));
        assertThat(read)
                .startsWith("header: [DRILL · simulated] ")
                .containsOnlyOnce("[DRILL · simulated]")
                .contains("image F01", "image F02", "Everyone in this channel", "<@U01ADA>")
                .endsWith("[What can I ask?] [Recap] [Hint]");
        assertThat(page.text()).startsWith("[DRILL · simulated] ");
    }

    @Test
    void threeChartsShareOnePictureAndSixHaveTwo() {
        SlackMessage three = Rehearsed.answer("show me database cpu, page p99 and traffic");
        assertThat(three.pictures()).hasSize(1);
        assertThat(three.pictures().getFirst().png().get()).isNotEmpty();
    }

    @Test
    void aTextIsPostedAtOnceAndAPictureThatIsMissingIsToldInFigures() {
        SlackMessage answer = Rehearsed.answer("show me database cpu");
        String name = answer.pictures().getFirst().name();
        assertThat(Shown.read(answer.atOnce())).doesNotContain("image", "In figures");
        assertThat(Shown.read(answer.with(Map.of(name, "F7")))).contains("image F7");
        assertThat(Shown.read(answer.with(Map.of(name, StoredPost.NO_FILE))))
                .contains("The picture did not get here. In figures:", "series", "first");
    }

    @Test
    void onlyTheLastTurnOfARunningDrillHasButtons() throws IOException {
        List<DrillView> drill = Rehearsed.played("expert", 1);
        DrillView later =
                drill.stream()
                        .filter(view -> view.drill().turns().size() > 2)
                        .filter(view ->
                                view.drill().turns().getLast().pending() instanceof Pending.Nothing)
                        .findFirst()
                        .orElseThrow();
        List<Turn> turns = later.drill().turns();
        assertThat(buttons(DrillMessages.turn(later, turns.getLast())))
                .isEqualTo("[Recap] [Hint] [I know the cause] [End and grade]");
        assertThat(buttons(DrillMessages.turn(later, turns.getFirst()))).isEmpty();
        DrillView over = drill.getLast();
        assertThat(buttons(DrillMessages.turn(over, over.drill().turns().getLast()))).isEmpty();
    }

    @Test
    void whatIsReadBackCanBeGradedOrChanged() {
        assertThat(buttons(Rehearsed.answer("who is affected?", "done")))
                .isEqualTo("[Grade it] [Change something]");
    }

    @Test
    void aRiskyStepIsConfirmedOrLeft() {
        assertThat(buttons(Rehearsed.answer("scale the database to 64 vcpu")))
                .isEqualTo("[Yes, do it] [Leave it]");
    }

    @Test
    void aHintThatCostsIsTakenOrNot() {
        assertThat(buttons(Rehearsed.answer("hint", "hint"))).isEqualTo("[Take it] [No, thanks]");
    }

    private static String buttons(SlackMessage message) {
        List<LayoutBlock> blocks =
                message.atOnce().stream().filter(it -> it.getType().equals("actions")).toList();
        return Shown.read(blocks);
    }
}
