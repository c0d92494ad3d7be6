package dev.rootcause.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Everything a person can do in Slack, and much that they should not. */
class SlackEdgeTest extends InSlackTest {

    @AfterEach
    void whatWasSentIsWhatSlackTakes() {
        assertThat(SLACK.problems()).isEmpty();
    }

    // commands

    @Test
    void helpSaysWhatThereIs() {
        FakeUser who = somebody("helped");
        FakeChannel channel = SLACK.channel("help", who);

        who.commands("help", channel);
        who.commands("help grading", channel);
        who.commands("", channel);

        SLACK.await("three answers", () -> channel.onlyFor(who).size() == 3);
        assertThat(channel.onlyFor(who).get(0).plain()).contains("/rootcause drill");
        assertThat(channel.onlyFor(who)).anyMatch(it -> it.plain().contains("STABILIZE"));
    }

    @ParameterizedTest
    @CsvSource({
        "dril, Did you mean /rootcause drill?",
        "hlep, Did you mean /rootcause help?",
        "xyzzy, /rootcause help lists"
    })
    void aWrongWordGetsTheNearestRightOne(String word, String answer) {
        FakeUser who = somebody("lost" + word);
        FakeChannel channel = SLACK.channel("lost-" + word, who);

        who.commands(word, channel);

        channel.awaitWords(answer);
    }

    @Test
    void anUnknownCaseGetsTheCodesThereAre() {
        FakeUser who = somebody("unknown");
        FakeChannel channel = SLACK.channel("unknown", who);

        who.commands("drill rc-999", channel);

        channel.awaitWords("RC-104");
        assertThat(who.dm().messages()).isEmpty();
    }

    @Test
    void aDrillFromAChannelIsPrivateAndSaysWhereItIs() {
        FakeUser who = somebody("private");
        FakeChannel channel = SLACK.channel("general", who);

        who.commands("drill rc-104", channel);

        who.dm().awaitWords("[DRILL");
        FakeMessage answer = channel.awaitWords("Your drill has begun");
        assertThat(answer.onlyFor()).contains(who.id());
        assertThat(channel.everything()).allMatch(it -> it.onlyFor().isPresent());
    }

    @Test
    void aSecondDrillIsBegunOnlyWhenItIsAskedFor() {
        FakeUser who = somebody("twice");
        startsDrill(who);

        who.commands("drill rc-104", who.dm());
        who.dm().awaitWords("still runs");
        who.commands("drill new rc-104", who.dm());

        SLACK.await(
                "two drills",
                () ->
                        who.dm().messages().stream()
                                        .filter(it -> it.plain().contains("[DRILL"))
                                        .count()
                                == 2);
    }

    @Test
    void twoCommandsInARowStartOneDrill() {
        FakeUser who = somebody("hasty");

        Ack first = who.commands("drill rc-104", who.dm());
        SLACK.duplicates(first);
        SLACK.retries(first, 1);
        who.commands("drill rc-104", who.dm());

        who.dm().awaitWords("still runs");
        who.dm().awaitWords("[DRILL");
        assertThat(who.dm().messages()).filteredOn(it -> it.plain().contains("[DRILL")).hasSize(1);
    }

    @Test
    void aChannelWithoutTheBotSaysHowToInviteIt() {
        FakeUser who = somebody("outside");
        FakeChannel channel = SLACK.channel("outside", who);

        who.commands("drill here rc-104", channel);

        assertThat(channel.awaitWords("/invite @rootcause").onlyFor()).contains(who.id());
    }

    @Test
    void theShortcutStartsADrill() {
        FakeUser who = somebody("short");

        who.runs("rc_start");

        who.dm().awaitWords("[DRILL");
    }

    @Test
    void aMentionInAChannelIsACommand() {
        FakeUser who = somebody("mentions");
        FakeChannel channel = SLACK.channel("mentions", who).invitesBot();

        who.says("@rootcause drill here rc-104", channel);

        FakeThread thread = channel.awaitWords("[DRILL").thread();
        FakeMessage answer = asks(who, "@rootcause db cpu", thread);
        assertThat(answer.plain()).contains("CPU");
        assertThat(thread.replies()).filteredOn(FakeMessage::byBot).hasSize(1);
    }

    // messages

    @Test
    void theRootSaysThatItIsADrillAndWhoSeesIt() {
        FakeUser who = somebody("root");
        FakeMessage root = startsDrill(who);
        assertThat(root.plain()).contains("[DRILL · simulated]", "Only you see this drill");

        FakeChannel channel = SLACK.channel("root", who).invitesBot();
        who.commands("drill here rc-104", channel);
        assertThat(channel.awaitWords("[DRILL").plain()).contains("Everyone in this channel");
    }

    @Test
    void aTurnIsOnePostWithItsPicture() {
        FakeUser who = somebody("turn");
        startsDrill(who);

        FakeMessage answer = asks(who, "db cpu and page latency", who.dm());

        SLACK.await("its picture", () -> answer.image().isPresent());
        assertThat(answer.image().orElseThrow()).startsWith(0x89, 'P', 'N', 'G');
        assertThat(answer.text()).isNotBlank();
    }

    @Test
    void aPictureThatCannotBeUploadedBecomesATable() {
        FakeUser who = somebody("noupload");
        startsDrill(who);
        SLACK.await("the pictures of the page", () -> who.dm().latest().image().isPresent());
        SLACK.refuse("files.getUploadURLExternal", "storage_limit_reached", 1);

        FakeMessage answer = asks(who, "db cpu", who.dm());

        SLACK.await("a table", () -> answer.plain().contains("The picture did not get here"));
        assertThat(answer.image()).isEmpty();
    }

    @Test
    void aPictureThatSlackDoesNotKnowYetIsTriedAgain() {
        FakeUser who = somebody("slowfile");
        startsDrill(who);
        SLACK.await("the pictures of the page", () -> who.dm().latest().image().isPresent());
        SLACK.picturesReadyAfter(java.time.Duration.ofMillis(700));
        try {
            FakeMessage answer = asks(who, "db cpu", who.dm());
            SLACK.await("its picture", () -> answer.image().isPresent());
        } finally {
            SLACK.picturesReadyAfter(java.time.Duration.ZERO);
            SLACK.forgetProblems(); // the tries before it was ready
        }
    }

    @Test
    void nothingTypedIsAlive() {
        FakeUser who = somebody("hostile");
        startsDrill(who);

        FakeMessage answer =
                asks(
                        who,
                        "hypothesis: <!channel> *the db* is `saturated` by <https://evil.example|this> & more",
                        who.dm());

        assertThat(answer.plain()).contains("Noted as a hypothesis").contains("*the db*");
        assertThat(answer.text()).doesNotContain("<!").doesNotContain("<http");
    }

    @Test
    void whatIsEditedOrDeletedStaysAsItWasSaid() {
        FakeUser who = somebody("editor");
        startsDrill(who);
        FakeMessage said = who.says("db cpu", who.dm()).said();
        who.dm().awaitAnswer(said);
        int posts = who.dm().messages().size();

        assertThat(who.edits(said, "root cause: the count").accepted()).isTrue();
        assertThat(who.deletes(said).accepted()).isTrue();
        FakeMessage next = asks(who, "status", who.dm());

        assertThat(next.plain()).doesNotContain("root cause: the count");
        assertThat(who.dm().messages()).hasSize(posts - 1 + 2);
    }

    @Test
    void botsAndTheBotItselfAreNotHeard() {
        FakeUser who = somebody("botty");
        startsDrill(who);
        int posts = who.dm().messages().size();

        assertThat(who.saysAsBot("db cpu", who.dm()).accepted()).isTrue();
        FakeMessage answer = asks(who, "status", who.dm());

        assertThat(answer.plain()).doesNotContain("CPU 100");
        assertThat(who.dm().messages()).hasSize(posts + 3);
    }

    @Test
    void theSameMessageDeliveredAgainIsOneTurn() {
        FakeUser who = somebody("again");
        startsDrill(who);
        Ack ack = who.says("db cpu", who.dm());
        who.dm().awaitAnswer(ack.said());

        assertThat(SLACK.retries(ack, 1).accepted()).isTrue();
        assertThat(SLACK.duplicates(ack).accepted()).isTrue();
        asks(who, "status", who.dm());

        assertThat(who.dm().messages()).filteredOn(FakeMessage::byBot).hasSize(3);
    }

    @Test
    void othersInTheThreadPressNothingAndWhatIsUnclearIsTalk() {
        FakeUser who = somebody("oncall");
        FakeUser other = somebody("reader");
        FakeChannel channel = SLACK.channel("readers", who, other).invitesBot();
        who.commands("drill here rc-104", channel);
        FakeMessage root = channel.awaitWords("[DRILL");

        other.says("lunch, anybody?", root.thread());
        other.says("@rootcause done", root.thread());
        other.presses(root, "Recap");
        SLACK.await("told twice", () -> other.sees(channel).size() == 2);
        asks(who, "status", root.thread());

        assertThat(other.sees(channel)).allMatch(it -> it.plain().contains("On call here"));
        assertThat(root.thread().replies())
                .filteredOn(FakeMessage::byBot)
                .filteredOn(it -> it.onlyFor().isEmpty())
                .hasSize(1);
    }

    @Test
    void whatPeopleSayToEachOtherIsNotForUs() {
        FakeUser who = somebody("talker");
        somebody("friend");
        FakeChannel channel = SLACK.channel("talkers", who).invitesBot();
        who.commands("drill here rc-104", channel);
        FakeThread thread = channel.awaitWords("[DRILL").thread();

        who.says("@U0FRIEND db cpu looks odd", thread);
        who.says("// lunch first", thread);
        who.says("a word outside of the thread", channel);
        asks(who, "status", thread);

        assertThat(thread.replies()).filteredOn(FakeMessage::byBot).hasSize(1);
    }

    @Test
    void withoutADrillAWordToTheBotGetsAStartButton() {
        FakeUser who = somebody("nodrill");

        FakeMessage nudge = asks(who, "hello?", who.dm());
        who.presses(nudge, "Start a drill");

        who.dm().awaitWords("[DRILL");
    }

    @Test
    void textThatNobodyCouldUseIsAnswered() {
        FakeUser who = somebody("useless");
        startsDrill(who);

        assertThat(asks(who, "x".repeat(5_000), who.dm()).plain()).contains("5,000 characters");
        assertThat(asks(who, "\u200b", who.dm()).plain()).contains("empty");
    }

    // buttons, modals, shortcut

    @Test
    void buttonsSayTheirWords() {
        FakeUser who = somebody("presser");
        startsDrill(who);
        FakeMessage answer = asks(who, "db cpu", who.dm());
        SLACK.await("its picture", () -> answer.image().isPresent());

        who.presses(answer, "Recap");
        SLACK.await("the choice", () -> answer.buttons().isEmpty());

        assertThat(answer.plain()).contains("Recap");
        assertThat(answer.image()).isPresent();
        who.dm().awaitWords("So far");
    }

    @Test
    void aHintTellsItsPriceBeforeItIsTaken() {
        FakeUser who = somebody("hinted");
        FakeMessage root = startsDrill(who);

        FakeMessage said = who.says("what about the weather", who.dm()).said();
        FakeMessage answer = who.dm().awaitAnswer(said);
        who.runs("rc_hint", answer);

        SLACK.await(
                "a hint or its price",
                () -> who.dm().latest().plain().toLowerCase().contains("hint"));
        assertThat(root.buttons()).extracting(FakeButton::text).contains("Hint");
    }

    @Test
    void theListOfAllThatCanBeAskedIsSearched() {
        FakeUser who = somebody("searcher");
        FakeMessage root = startsDrill(who);

        who.presses(root, "What can I ask?");
        FakeView view = who.awaitView();
        assertThat(view.plain()).contains("CPU").contains("min");
        who.chooses(view, "rc_search", "replication");

        FakeView found = who.awaitView("eplication");
        SLACK.await("less", () -> found.plain().length() < 4_000);
    }

    @Test
    void theCauseIsNamedInAForm() {
        FakeUser who = somebody("knower");
        startsDrill(who);
        asks(who, "traffic by route and db load by query", who.dm());
        FakeMessage latest = who.dm().latest();

        who.presses(latest, "I know the cause");
        FakeView view = who.awaitView();
        who.submits(
                view,
                Map.of(
                        "cause", "the exact count behind the search label",
                        "mechanism", "each count scans 550 million rows",
                        "prevention", "serve an approximate count"));

        FakeMessage noted = who.dm().awaitWords("Noted as the cause");
        assertThat(noted.plain()).contains("the exact count behind the search label");
    }

    @Test
    void theFormSaysWhatTypingWouldSay() {
        FakeUser who = somebody("former");
        startsDrill(who);
        asks(who, "traffic by route", who.dm());

        who.presses(who.dm().latest(), "I know the cause");
        FakeView view = who.awaitView();
        assertThat(view.plain()).contains("What showed it?");
        assertThat(view.given().get("private_metadata").getAsString())
                .matches("[0-9a-f-]{36}\\|\\d+");
    }

    @Test
    void aDrillEndsWithItsScorecard() {
        FakeUser who = somebody("ender");
        startsDrill(who);
        for (String line :
                List.of(
                        "db cpu",
                        "traffic by route",
                        "users affected",
                        "db load by query",
                        "what changed?",
                        "hypothesis: the count does it")) {
            asks(who, line, who.dm());
        }

        who.presses(who.dm().latest(), "End and grade");
        FakeMessage readBack =
                who.dm()
                        .awaitMessage(it ->
                                it.buttons().stream().anyMatch(b -> b.text().equals("Grade it")));
        who.presses(readBack, "Change something");
        SLACK.await(
                "advice",
                () -> who.sees(who.dm()).stream().anyMatch(it -> it.plain().contains("Just type")));
        who.presses(readBack, "Grade it");

        who.dm().awaitWords("Scorecard");
        FakeMessage said = who.says("db cpu", who.dm()).said();
        FakeMessage after =
                who.dm()
                        .awaitMessage(it ->
                                it.ts().compareTo(said.ts()) > 0
                                        && it.plain().contains("drill is over"));
        assertThat(after.buttons()).extracting(FakeButton::text).contains("Start a drill");
    }

    @Test
    void aQuestionFromEarlierIsNotAnsweredByALateButton() {
        FakeUser who = somebody("late");
        startsDrill(who);
        FakeMessage asked = asks(who, "scale the db to 64 vcpu", who.dm());
        assertThat(asked.buttons()).extracting(FakeButton::text).contains("Yes, do it");
        asks(who, "db cpu", who.dm());

        who.presses(asked, "Yes, do it");

        SLACK.await(
                "told so",
                () ->
                        who.sees(who.dm()).stream()
                                .anyMatch(it -> it.plain().contains("earlier in the drill")));
    }

    // requests

    @Test
    void requestsThatSlackDidNotSignAreRefused() {
        byte[] body =
                "command=%2Frootcause&text=help&team_id=T1&user_id=U1&channel_id=C1"
                        .getBytes(StandardCharsets.UTF_8);
        String now = String.valueOf(Instant.now().getEpochSecond());
        String stale = String.valueOf(Instant.now().getEpochSecond() - 400);
        String future = String.valueOf(Instant.now().getEpochSecond() + 400);
        FakeSignature right = new FakeSignature(FakeSlack.SIGNING_SECRET);

        assertThat(status(body, now, new FakeSignature("wrong").of(Long.parseLong(now), body)))
                .isEqualTo(401);
        assertThat(status(body, stale, right.of(Long.parseLong(stale), body))).isEqualTo(401);
        assertThat(status(body, future, right.of(Long.parseLong(future), body))).isEqualTo(401);
        assertThat(status(body, now, right.of(Long.parseLong(now), body).substring(0, 40)))
                .isEqualTo(401);
        assertThat(status(body, null, null)).isEqualTo(401);
    }

    @Test
    void aBodyThatIsTooLargeIsRefusedAndNonsenseIsNoCrash() {
        byte[] large = new byte[300 * 1024];
        assertThat(signedStatus(large)).isEqualTo(413);
        for (String nonsense :
                List.of(
                        "",
                        "{",
                        "[]",
                        "{\"type\":42}",
                        "{\"type\":\"event_callback\"}",
                        "payload=%7B",
                        "payload=",
                        "\u0000",
                        "a=b")) {
            assertThat(signedStatus(nonsense.getBytes(StandardCharsets.UTF_8)))
                    .as(nonsense)
                    .isIn(200, 400);
        }
    }

    @Test
    void slackChecksTheAddressAndTheConnection() {
        assertThat(SLACK.verifiesUrl("abc123").body()).contains("abc123");
        assertThat(SLACK.checksSsl().accepted()).isTrue();
    }

    private int signedStatus(byte[] body) {
        long now = Instant.now().getEpochSecond();
        return status(
                body,
                String.valueOf(now),
                new FakeSignature(FakeSlack.SIGNING_SECRET).of(now, body));
    }

    private int status(byte[] body, String timestamp, String signature) {
        RawPost post = new RawPost(body, Map.of("Content-Type", "application/json"));
        if (timestamp != null) {
            post = post.with("X-Slack-Request-Timestamp", timestamp);
        }
        if (signature != null) {
            post = post.with("X-Slack-Signature", signature);
        }
        int status = SLACK.posts(post).status();
        SLACK.forgetProblems();
        return status;
    }
}
