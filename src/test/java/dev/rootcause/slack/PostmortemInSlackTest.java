package dev.rootcause.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What can be done below a scorecard. */
class PostmortemInSlackTest extends InSlackTest {

    @AfterEach
    void whatWasSentIsWhatSlackTakes() {
        assertThat(SLACK.problems()).isEmpty();
    }

    @Test
    void aPostmortemIsWrittenInAFormAndComesBackGradedAsAFile() {
        FakeUser who = somebody("writer");
        FakeMessage below = ends(who);

        who.presses(below, "Write the postmortem");
        FakeView view = who.awaitView();
        assertThat(view.plain()).contains("Timeline", "Lesson locked in", "10:05 Turn a feature");
        who.submits(
                view,
                Map.of(
                        "IMPACT", "32 % of page views took over 1 s from 09:52 to 10:06.",
                        "ACTIONS", "alert on database time per query family"));

        FakeMessage graded = who.dm().awaitWords("of 27");
        assertThat(graded.plain()).contains("Impact 2 of 3", "32 % of page views", "is vague");
        SLACK.await(
                "the file",
                () -> who.dm().messages().stream().anyMatch(PostmortemInSlackTest::isFile));

        who.presses(below, "Write the postmortem");
        SLACK.await(
                "the draft in the form",
                () -> who.awaitView().plain().contains("alert on database time per query family"));
    }

    @Test
    void aFixMeetsTheTriggerAgainAndIsShownAsOnePicture() {
        FakeUser who = somebody("shipper");
        FakeMessage below = ends(who);

        who.presses(below, "Replay with my fix");
        who.submits(
                who.awaitView(),
                Map.of("words", "serve an approximate count precomputed by one job"));
        FakeMessage holds = who.dm().awaitWords("Replay with your fix: holds");
        assertThat(holds.plain()).contains("Your fix holds", "without the fix 32 %", "Watch");

        who.presses(below, "Replay with my fix");
        who.submits(who.awaitView(), Map.of("words", "train everybody to be careful"));
        who.dm().awaitWords("Replay with your fix: does not hold");
    }

    @Test
    void whatNamesNothingToShipIsSaidSo() {
        FakeUser who = somebody("vague");
        FakeMessage below = ends(who);

        who.presses(below, "Replay with my fix");
        who.submits(who.awaitView(), Map.of("words", "hello there"));

        who.dm().awaitWords("no lasting measure");
    }

    @Test
    void othersDoNotWriteIt() {
        FakeUser who = somebody("owner");
        FakeMessage below = ends(who);
        FakeUser other = somebody("other");

        other.presses(below, "Write the postmortem");

        SLACK.await("told so", () -> !who.dm().onlyFor(other).isEmpty());
        assertThat(other.views()).isEmpty();
    }

    private static boolean isFile(FakeMessage message) {
        return message.files().stream().anyMatch(it -> it.name().equals("postmortem-RC-104.md"));
    }

    /** The message below the scorecard of a drill in which something was done. */
    private static FakeMessage ends(FakeUser who) {
        startsDrill(who);
        for (String line :
                List.of(
                        "who is affected?",
                        "what changed?",
                        "turn off the search_total flag and cancel the running count queries, I expect"
                                + " p99 back under 500 ms",
                        "is it better now for users?",
                        "traffic by route",
                        "db load by query",
                        "root cause: the exact count behind the search label scans all rows",
                        "done",
                        "grade it")) {
            who.says(line, who.dm());
        }
        return who.dm().awaitWords("Write it up");
    }
}
