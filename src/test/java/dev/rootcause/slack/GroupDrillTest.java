package dev.rootcause.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** One is in command, the others look, think aloud and propose. */
class GroupDrillTest extends InSlackTest {

    @AfterEach
    void whatWasSentIsWhatSlackTakes() {
        assertThat(SLACK.problems()).isEmpty();
    }

    private static FakeThread opens(FakeUser who, FakeUser other, String name) {
        FakeChannel channel = SLACK.channel(name, who, other).invitesBot();
        who.commands("drill here rc-104", channel);
        return channel.awaitWords("[DRILL").thread();
    }

    @Test
    void anybodyAsksAndAStepIsProposedToWhoIsInCommand() {
        FakeUser who = somebody("commander");
        FakeUser other = somebody("helper");
        FakeThread thread = opens(who, other, "helpers");

        assertThat(asks(other, "who is affected?", thread).plain()).contains("32 %");
        other.says("turn off the search_total flag", thread);
        FakeMessage proposal = thread.awaitWords("Proposed by");
        assertThat(proposal.plain()).contains("turn off the search_total flag", "[Do it]");

        other.presses(proposal, "Do it");
        SLACK.await("told so", () -> !other.sees(thread.channel()).isEmpty());
        int before = thread.replies().size();
        who.presses(proposal, "Do it");
        SLACK.await("it is ordered", () -> thread.replies().size() > before);
        SLACK.await("nothing left to press", () -> !proposal.plain().contains("[Do it]"));
    }

    @Test
    void whoTakesCommandEndsTheDrillAndEverybodysPartIsTold() {
        FakeUser who = somebody("starter");
        FakeUser other = somebody("taker");
        FakeThread thread = opens(who, other, "takers");
        asks(who, "what changed?", thread);
        asks(other, "traffic by route", thread);

        other.says("take command", thread);
        thread.awaitWords("Acts, names the cause and ends from now on");
        for (String line :
                List.of(
                        "root cause: the exact count behind the search label scans all rows",
                        "done",
                        "grade it")) {
            asks(other, line, thread);
        }

        FakeMessage card = thread.awaitWords("Brought by");
        assertThat(thread.replies())
                .extracting(FakeMessage::plain)
                .anyMatch(it -> it.contains("Scorecard: "));
        assertThat(card.plain()).doesNotContainIgnoringCase("rank");
    }
}
