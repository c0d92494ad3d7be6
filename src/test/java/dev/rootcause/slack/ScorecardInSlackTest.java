package dev.rootcause.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What comes after the end of a drill, and "I did this". */
class ScorecardInSlackTest extends InSlackTest {

    private static final List<String> DRILL =
            List.of(
                    "who is affected?",
                    "what changed?",
                    "turn off the search_total flag and cancel the running count queries",
                    "is it better now for users?",
                    "traffic by route",
                    "db load by query",
                    "root cause: the exact count behind the search label scans all rows",
                    "done",
                    "grade it");

    @AfterEach
    void whatWasSentIsWhatSlackTakes() {
        assertThat(SLACK.problems()).isEmpty();
    }

    @Test
    void aQuoteLinksToTheMessageThatItQuotes() {
        FakeUser who = somebody("quoted");
        startsDrill(who);
        DRILL.forEach(line -> asks(who, line, who.dm()));
        FakeMessage card = who.dm().awaitWords("Scorecard: ");

        FakeMessage claim =
                who.dm().messages().stream()
                        .filter(it -> it.text().startsWith("root cause:"))
                        .findFirst()
                        .orElseThrow();
        assertThat(links(who.dm()))
                .contains(permalink(claim))
                .allMatch(link -> link.contains("/archives/" + card.channel().id() + "/p"));
    }

    @Test
    void theTimelineIsThereAsAPictureAndTheWeakestPhaseHasACase() {
        FakeUser who = somebody("drawn");
        startsDrill(who);
        DRILL.forEach(line -> asks(who, line, who.dm()));

        FakeMessage timeline = who.dm().awaitWords("How it went");
        SLACK.await("its picture", () -> timeline.image().isPresent());
        assertThat(timeline.image().orElseThrow()).startsWith(0x89, 'P', 'N', 'G');

        FakeMessage next = who.dm().awaitWords("To practice ");
        String code = next.plain().replaceAll("(?s).*: (RC-\\d+) .*", "$1");
        who.presses(next, "Start " + code);
        who.dm().awaitWords(code);
    }

    @Test
    void whatWasOverlookedIsPutRightAndGradedAgain() {
        FakeUser who = somebody("overlooked");
        startsDrill(who);
        asks(who, "I have let support know over the phone", who.dm());
        DRILL.forEach(line -> asks(who, line, who.dm()));
        FakeMessage below = awaitButton(who, "I did this");

        who.presses(below, "I did this");
        FakeView view = who.awaitView();
        assertThat(view.title()).isEqualTo("I did this");
        who.submits(
                view,
                Map.of(
                        "rule", "stabilize.predicted",
                        "turn", "4",
                        "why", "to turn it off is to say that it helps"));

        FakeMessage change = who.dm().awaitWords("Before: ");
        assertThat(change.plain()).matches("(?s)Before: \\d+ of 100\\. Now: \\d+ of 100\\..*");
        FakeMessage again = who.dm().awaitWords("Put right by the candidate");
        assertThat(again.plain()).contains("stabilize.predicted, message 4: to turn it off");
    }

    @Test
    void othersPutNothingRight() {
        FakeUser who = somebody("mine");
        startsDrill(who);
        DRILL.forEach(line -> asks(who, line, who.dm()));
        FakeMessage below = awaitButton(who, "I did this");
        FakeUser other = somebody("notmine");

        other.presses(below, "I did this");

        SLACK.await("told so", () -> !who.dm().onlyFor(other).isEmpty());
        assertThat(other.views()).isEmpty();
    }

    private static FakeMessage awaitButton(FakeUser who, String text) {
        return who.dm()
                .awaitMessage("a button " + text, it -> it.plain().contains("[" + text + "]"));
    }

    private static List<String> links(FakeChannel channel) {
        return channel.messages().stream()
                .flatMap(message -> FakeJson.everyObject(message.blocks()).stream())
                .filter(it -> FakeJson.textOf(it, "type").equals("link"))
                .map(it -> FakeJson.textOf(it, "url"))
                .toList();
    }

    private static String permalink(FakeMessage message) {
        return "https://%s.slack.com/archives/%s/p%s"
                .formatted(
                        FakeWorkspace.DOMAIN,
                        message.channel().id(),
                        message.ts().replace(".", ""));
    }
}
