package dev.rootcause.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rootcause.grading.Phase;
import dev.rootcause.grading.Scorecard;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ScorecardMessagesTest {

    @Test
    void saysTheSumFirstThenWhyThenWhatToLearn() {
        List<SlackMessage> messages = ScorecardMessages.of("Everything is slow", card(63));
        assertThat(messages).hasSize(1);
        assertThat(Shown.read(messages.getFirst().atOnce()))
                .isEqualTo(
                        """
                        header: [DRILL · simulated] Scorecard: Everything is slow
                        63 of 100 · 21 simulated minutes
                        ▰▰▱▱ 2.5 of 4 · NARROW
                        ⚑ SHOTGUN: narrow at most 2 · 2 shotgun turns (10:05)
                        > 10:05 show me everything
                        Hints cost 5 points.
                        NARROW 2.5 of 4
                        > 10:04 who is hit?
                        Met
                        - asked who is hit
                        For the next level
                        - looks that divide: Prefer them. (of the best order: 40 %)
                        What happened
                        The count.
                        What you asked, and what it decided
                        - CPU: led away
                        What you did not ask
                        - Plan: decisive
                        A short path
                        - one
                        - two
                        Yours
                        - 10:04 who
                        - 10:06 what
                        The trap
                        - A full CPU.
                        Where would you stop digging?
                        - the case: at the count
                        - you: at the flag
                        To think about
                        - Why?
                        context: Rubric 1. The same ledger always gets the same grade.
                        [Start a drill]\
                        """);
    }

    @Test
    void isNoNumberWithoutEvidence() {
        String read = Shown.read(ScorecardMessages.of("Slow", card(null)).getFirst().atOnce());
        assertThat(read).contains("Not enough evidence: ").doesNotContain("of 100");
    }

    private static Scorecard card(@Nullable Integer total) {
        return new Scorecard(
                total,
                Map.of(
                        Phase.NARROW,
                        new Scorecard.Grade(
                                2.5,
                                15,
                                List.of(
                                        new Scorecard.Met(
                                                "narrow.scope",
                                                2,
                                                "asked who is hit",
                                                new Scorecard.Quote(1, "10:04", "who is hit?"))),
                                List.of(
                                        new Scorecard.Failed(
                                                "narrow.dividing",
                                                "looks that divide",
                                                "Prefer them.",
                                                "of the best order: 40 %",
                                                false)),
                                List.of(new Scorecard.Quote(1, "10:04", "who is hit?")))),
                List.of(
                        new Scorecard.Flag(
                                "SHOTGUN",
                                "narrow at most 2",
                                "2 shotgun turns",
                                "10:05",
                                new Scorecard.Quote(2, "10:05", "show me everything"))),
                5,
                21,
                "1",
                new Scorecard.Debrief(
                        "The count.",
                        List.of("CPU: led away"),
                        List.of("Plan: decisive"),
                        List.of("one", "two"),
                        List.of("10:04 who", "10:06 what"),
                        "A full CPU.",
                        List.of(
                                new Scorecard.Closing(
                                        "Where would you stop digging?",
                                        "at the count",
                                        List.of("at the flag"))),
                        List.of(),
                        List.of("Why?")),
                null,
                List.of(),
                List.of(),
                List.of());
    }
}
