package dev.rootcause.slack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** People of another organization are in the channel. */
class SharedChannelTest extends InManyWorkspacesTest {

    @Test
    void theyReadAlongAndAreToldWhyNotMore() {
        FakeSlack slack = installed("T0HOST");
        FakeUser who = slack.member("U0HOST");
        FakeUser stranger = slack.stranger("U0STRANGER", "T0ELSEWHERE");
        FakeChannel shared = slack.channel("shared", who, stranger).invitesBot();
        who.commands("drill here rc-104", shared);
        FakeMessage root = shared.awaitWords("[DRILL");

        stranger.says("db cpu", root.thread());
        stranger.says("@rootcause drill here", root.thread());
        stranger.presses(root, "Recap");
        stranger.presses(root, "What can I ask?");
        slack.await("told three times", () -> stranger.sees(shared).size() == 3);
        FakeMessage answer = root.thread().awaitAnswer(who.says("status", root.thread()).said());

        assertThat(root.plain()).contains("guests and other organizations too");
        assertThat(stranger.sees(shared))
                .allMatch(it -> it.plain().contains("another organization"));
        assertThat(stranger.views()).isEmpty();
        assertThat(answer.plain()).doesNotContain("CPU 100");
        assertThat(root.thread().replies())
                .filteredOn(FakeMessage::byBot)
                .filteredOn(it -> it.onlyFor().isEmpty())
                .hasSize(1);
        assertThat(slack.problems()).isEmpty();
    }
}
