package dev.rootcause.postmortem;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rootcause.cases.PreventionId;
import dev.rootcause.drill.Drill;
import dev.rootcause.postmortem.Critique.Mark;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/** Postmortems of one drill that went well, written better and worse. */
class CritiqueTest {

    private static final Drill DRILL = Rehearsed.drill("rc-104", "expert");
    private static final Postmortem BEST = read("rc-104-expert");
    private static final Replayed HOLDS = replay("eliminate.precompute");
    private static final Replayed HURTS = replay("detect.alert_cause");

    @Test
    void theBestOneGetsEveryPoint() {
        Critique critique = grade(BEST, HOLDS);
        assertThat(critique.marks())
                .allSatisfy((row, mark) -> {
                    assertThat(mark.contradicted()).as(row.title()).isEmpty();
                    assertThat(mark.level()).as(row.title() + mark.missed()).isEqualTo(3);
                });
        assertThat(critique.points()).isEqualTo(Critique.MOST);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    IMPACT | 0 |
                    IMPACT | 1 | Pages were slow for everybody.
                    IMPACT | 2 | 32 % of page views took over 1 s from 09:52 to 10:09.
                    TIMELINE | 1 | 09:52 flag on. ~10:02 page. ~10:30 we wrote this.
                    TIMELINE | 2 | 09:52 flag to 100 %. ~10:02 page. ~10:08 flag off, running queries canceled. ~10:09 fast again.
                    CAUSES | 1 | The trigger was the release.
                    EVIDENCE | 1 | Database load by query.
                    EVIDENCE | 2 | Query plan, request rate by caller, all recent changes.
                    HELPED_AND_HURT | 1 | Looking at traffic by route.
                    ACTIONS | 1 | Be more careful with flags.
                    ACTIONS | 2 | a statement_timeout for the stats role; owner: platform~an alert on database time per family; due: 1 Dec
                    LESSON | 1 | We added an alert.
                    LESSON | 2 | An alert fires when one query family takes over 20 % of database time.
                    """)
    void eachRowHasItsLevels(Row row, int level, String text) {
        assertThat(mark(row, text == null ? "" : text.replace("~", "\n")).level())
                .as(text)
                .isEqualTo(level);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    IMPACT | 80 % of page views took over 1 s from 09:52 to 10:09. | 80 % | at most 31.9 %
                    IMPACT | 90 000 users waited from 09:52 to 10:09. | 90 000 | at most 3,600
                    IMPACT | 32 % of page views from 09:52 to 11:40. | 09:52 to 11:40 | served again at 10:09
                    IMPACT | 32 % of page views from 10:09 to 09:52. | 10:09 to 09:52 | ends before it begins
                    IMPACT | 32 % of page views for 240 minutes. | 240 minutes | it took
                    IMPACT | 32 % of page views. It took 40 % of the error budget. | 40 % | of the budget
                    IMPACT | Slow from 25:99 on. | 25:99 | no time of day
                    TIMELINE | 10:02 page. ~10:25 turn a feature off, flag search_total off, back to normal | 10:25 | ordered at 10:08
                    TIMELINE | 10:02 page. ~10:05 users served again, all recovered | 10:05 | served again at 10:09
                    CAUSES | Sessions waited for locks on the orders table. | Sessions waited | speaks against it
                    EVIDENCE | Database CPU was at 61 %. | 61 % | other numbers
                    """)
    void whatTheDrillContradictsIsNothing(Row row, String text, String said, String why) {
        Mark mark = mark(row, text.replace("~", "\n"));
        assertThat(mark.level()).isZero();
        assertThat(mark.contradicted()).isNotEmpty();
        assertThat(mark.contradicted().getFirst().said()).contains(said);
        assertThat(mark.contradicted().getFirst().why()).contains(why);
    }

    @Test
    void timesMayBeTwoMinutesOffAndNumbersATenth() {
        String text =
                BEST.text(Section.TIMELINE)
                        .replace("10:08 turn", "10:10 turn")
                        .replace("10:09", "10:11");
        Mark timeline = mark(Row.TIMELINE, text);
        assertThat(timeline.contradicted()).isEmpty();
        String impact = BEST.text(Section.IMPACT).replace("32 %", "35 %").replace("3 600", "3 300");
        assertThat(mark(Row.IMPACT, impact).level()).isEqualTo(3);
        assertThat(mark(Row.IMPACT, impact.replace("35 %", "25 %")).missed())
                .anyMatch(missed -> missed.contains("“25 %”"));
    }

    @Test
    void aCauseThatNobodyProvedIsAGuess() {
        Drill guessed = Rehearsed.drill("rc-104", "mitigator");
        Critique critique =
                Rehearsed.desk().grade(Rehearsed.desk().facts(guessed), BEST, List.of(HOLDS));
        assertThat(critique.marks().get(Row.CAUSES).level()).isEqualTo(1);
        assertThat(critique.marks().get(Row.CAUSES).missed().getFirst())
                .startsWith("a root cause that you proved");
    }

    @Test
    void whatChangedNothingIsToldAsThat() {
        Drill drill = Rehearsed.drill("rc-104", "mitigator");
        Postmortem claims = BEST.with(Section.HELPED, "Rolling back release web 4.18 helped.");
        List<String> says =
                Rehearsed.desk().facts(drill).remedies().stream()
                        .filter(Deed::changedNothing)
                        .map(Deed::says)
                        .toList();
        assertThat(says).isNotEmpty();
        Mark mark =
                Rehearsed.desk()
                        .grade(Rehearsed.desk().facts(drill), claims, List.of())
                        .marks()
                        .get(Row.HELPED_AND_HURT);
        assertThat(mark.level()).isLessThan(3);
    }

    @Test
    void blameAndShouldHavesAreNamed() {
        Postmortem blaming =
                BEST.with(
                                Section.DETECTION_GAP,
                                BEST.text(Section.DETECTION_GAP)
                                        + " It was human error: the release engineer forgot to check.")
                        .with(
                                Section.TIMELINE,
                                BEST.text(Section.TIMELINE)
                                        + "\n10:14 we should have asked for the plan first");
        Critique critique = grade(blaming, HOLDS);
        assertThat(critique.blame())
                .containsExactly("Detection gap: human error", "Detection gap: forgot to");
        assertThat(critique.marks().get(Row.CAUSES).level()).isEqualTo(2);
        assertThat(critique.marks().get(Row.TIMELINE).missed())
                .anyMatch(missed -> missed.contains("“should have”"));
    }

    @Test
    void missingOwnersAndVagueEndsAreNamed() {
        String items =
                BEST.text(Section.ACTIONS)
                        .replace("catalog team", "tbd")
                        .replace("it fires in a replay at 09:54", "done");
        Mark mark = mark(Row.ACTIONS, items);
        assertThat(mark.level()).isEqualTo(2);
        assertThat(mark.missed())
                .containsExactly(
                        "an owner for each: “serve an approximate count precomputed by one job”"
                                + " has no owner.");
    }

    @Test
    void theTopOfTheLessonNeedsAReplayThatHolds() {
        assertThat(grade(BEST).marks().get(Row.LESSON).missed().getFirst())
                .startsWith("the trigger replayed with the fix holds");
        Mark claimed = grade(BEST, HURTS).marks().get(Row.LESSON);
        assertThat(claimed.level()).isZero();
        assertThat(claimed.contradicted().getFirst().why()).contains("as before");
        assertThat(grade(BEST, HURTS, HOLDS).marks().get(Row.LESSON).level()).isEqualTo(3);
    }

    @Test
    void whatWasFilledInEarnsNothing() {
        Postmortem filledIn = Skeleton.of(Rehearsed.desk().facts(DRILL));
        assertThat(filledIn.text(Section.IMPACT)).contains("32 %", "3 600 people");
        assertThat(filledIn.text(Section.TIMELINE).lines())
                .allMatch(line -> line.startsWith("10:08"))
                .hasSize(2);
        assertThat(grade(filledIn).points()).isZero();
    }

    @Test
    void everyQuoteIsVerbatim() {
        grade(BEST, HOLDS)
                .marks()
                .forEach((_, mark) ->
                        assertThat(mark.quotes())
                                .isNotEmpty()
                                .allSatisfy(quote ->
                                        assertThat(BEST.text(quote.section()))
                                                .contains(quote.text())));
    }

    @Test
    void theSameWordsGetTheSameBytes() {
        JsonMapper json = JsonMapper.builder().build();
        assertThat(json.writeValueAsString(grade(BEST, HOLDS)))
                .isEqualTo(json.writeValueAsString(grade(BEST, HOLDS)));
    }

    @Test
    void noInputIsTooOddToGrade() {
        for (String odd :
                List.of(
                        "x".repeat(60_000),
                        "|".repeat(500),
                        "10:",
                        "%",
                        "\u202e\u0000",
                        "||||\n|-|",
                        "9".repeat(400))) {
            Postmortem written = Postmortem.EMPTY;
            for (Section section : Section.values()) {
                written = written.with(section, odd);
            }
            assertThat(grade(written).points()).isBetween(0.0, 27.0);
        }
    }

    private static Mark mark(Row row, String text) {
        return grade(only(row, text), HOLDS).marks().get(row);
    }

    /** The best postmortem with other words in the sections of a row. */
    private static Postmortem only(Row row, String text) {
        return switch (row) {
            case IMPACT -> BEST.with(Section.IMPACT, text);
            case TIMELINE -> BEST.with(Section.TIMELINE, text);
            case CAUSES ->
                    BEST.with(Section.TRIGGER, text.contains("trigger") ? text : "")
                            .with(Section.ROOT_CAUSE, text.contains("trigger") ? "" : text)
                            .with(Section.CONTRIBUTING, "")
                            .with(Section.DETECTION_GAP, "");
            case EVIDENCE -> BEST.with(Section.EVIDENCE, text);
            case HELPED_AND_HURT -> BEST.with(Section.HELPED, text).with(Section.HURT, "");
            case ACTIONS -> BEST.with(Section.ACTIONS, text);
            case LESSON -> BEST.with(Section.LESSON, text).with(Section.ACTIONS, "");
        };
    }

    private static Critique grade(Postmortem written, Replayed... replays) {
        return Rehearsed.desk().grade(Rehearsed.desk().facts(DRILL), written, List.of(replays));
    }

    private static Replayed replay(String measure) {
        return Rehearsed.desk()
                .replay(
                        1,
                        DRILL,
                        new Rerun.Shipped(Set.of(new PreventionId(measure)), List.of(), List.of()));
    }

    private static Postmortem read(String name) {
        try {
            return Markdown.read(
                    Files.readString(Path.of("src/test/resources/postmortems/" + name + ".md")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
