package dev.rootcause.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonParser;
import com.slack.api.app_backend.SlackSignature;
import com.slack.api.app_backend.events.payload.MessagePayload;
import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.app_backend.slash_commands.SlashCommandPayloadParser;
import com.slack.api.util.json.GsonFactory;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the bot gets to hear from it. */
class FakeSlackTest {

    private final FakeSlack slack = FakeSlack.start();
    private final FakeUser anna = slack.member("U0ANNA");
    private SmallBot bot;

    @BeforeEach
    void connect() throws IOException {
        bot = new SmallBot();
        slack.deliversTo(bot.url());
    }

    @AfterEach
    void close() {
        slack.close();
        bot.close();
    }

    @Test
    void signsAsTheSdkDoes() {
        byte[] body =
                "{\"type\":\"url_verification\",\"challenge\":\"abc\"}\n"
                        .getBytes(StandardCharsets.UTF_8);

        String signature = new FakeSignature("rootcause-test-secret").of(1_700_000_000, body);

        assertThat(signature)
                .isEqualTo("v0=9800e2d2fbc1b6140691ffc76bc272364d3b98fb6266809425e376daa7a59679")
                .isEqualTo(
                        new SlackSignature.Generator("rootcause-test-secret")
                                .generate("1700000000", new String(body, StandardCharsets.UTF_8)));
    }

    @Test
    void sendsACommandThatTheSdkCanRead() {
        Ack ack = anna.commands("drill rc-104 & <more>", anna.dm());

        assertThat(ack.accepted()).isTrue();
        assertThat(ack.took()).isLessThan(Ack.LIMIT);
        var payload =
                new SlashCommandPayloadParser()
                        .parse(new String(ack.sent().body(), StandardCharsets.UTF_8));
        assertThat(payload.getText()).isEqualTo("drill rc-104 &amp; &lt;more&gt;");
        assertThat(payload.getUserId()).isEqualTo("U0ANNA");
        assertThat(payload.getTriggerId()).isNotBlank();
        assertThat(payload.getResponseUrl()).startsWith("http://127.0.0.1:");
    }

    @Test
    void showsTheAnswerToACommandToThePersonOnly() {
        bot.answers(body -> "{\"text\":\"no such case\"}");

        anna.commands("drill rc-999", anna.dm());

        assertThat(anna.sees(anna.dm()))
                .extracting(FakeMessage::text)
                .containsExactly("no such case");
    }

    @Test
    void sendsADirectMessageOnce() {
        Ack ack = anna.says("db cpu", anna.dm());

        assertThat(bot.heard()).hasSize(1);
        var event =
                GsonFactory.createSnakeCase()
                        .fromJson(bot.heard().getFirst(), MessagePayload.class);
        assertThat(event.getEvent().getText()).isEqualTo("db cpu");
        assertThat(event.getEvent().getChannelType()).isEqualTo("im");
        assertThat(event.getEvent().getTs()).isEqualTo(ack.said().ts());
        assertThat(event.getEventId()).startsWith("Ev");
        assertThat(event.getAuthorizations()).hasSize(1);
    }

    @Test
    void sendsAMentionInAChannelTwiceUnderTwoIds() {
        FakeChannel drills = slack.channel("drills", anna).invitesBot();

        anna.says("@rootcause drill", drills);

        assertThat(bot.heard())
                .hasSize(2)
                .anyMatch(body -> body.contains("\"type\":\"app_mention\""))
                .anyMatch(body -> body.contains("\"channel_type\":\"channel\""))
                .extracting(body -> JsonParser.parseString(body).getAsJsonObject().get("event_id"))
                .doesNotHaveDuplicates();
    }

    @Test
    void keepsWhatIsSaidWhereTheBotIsNot() {
        anna.says("@rootcause drill", slack.channel("random", anna));

        assertThat(bot.heard()).isEmpty();
    }

    @Test
    void tellsOfEditsDeletionsFilesAndRepliesToAll() {
        FakeMessage root = anna.says("first", anna.dm()).said();

        anna.edits(root, "second");
        anna.saysToAll("and all", root.thread());
        anna.shares("notes.txt", "see", root.thread());
        anna.deletes(root);

        assertThat(bot.heard())
                .extracting(body ->
                        FakeJson.textOf(
                                JsonParser.parseString(body)
                                        .getAsJsonObject()
                                        .getAsJsonObject("event"),
                                "subtype"))
                .containsExactly(
                        "", "message_changed", "thread_broadcast", "file_share", "message_deleted");
    }

    @Test
    void sendsTheSameAgainWhenAsked() {
        Ack first = anna.says("db cpu", anna.dm());

        Ack second = slack.retries(first, 1);
        Ack third = slack.duplicates(first);

        assertThat(List.of(second, third)).allMatch(Ack::accepted);
        assertThat(bot.heard()).hasSize(3).containsOnly(bot.heard().getFirst());
    }

    @Test
    void failsWhenItIsNotAcknowledgedInThreeSeconds() {
        CompletableFuture<String> never = new CompletableFuture<>();
        bot.answers(body -> never.join());

        assertThatThrownBy(() -> anna.says("hello", anna.dm()))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("3 s");
        never.complete("");
    }

    @Test
    void sendsAPressWithTheMessageThatTheSdkCanRead() throws Exception {
        FakeMessage message = SdkCalls.postButtons(slack, anna.dm());

        Ack ack = anna.presses(message, "Hint");

        var payload =
                GsonFactory.createSnakeCase()
                        .fromJson(ack.sent().payload(), BlockActionPayload.class);
        assertThat(payload.getActions()).hasSize(1);
        assertThat(payload.getActions().getFirst().getActionId()).isEqualTo("rc_hint");
        assertThat(payload.getActions().getFirst().getValue()).isEqualTo("drill-1");
        assertThat(payload.getContainer().getMessageTs()).isEqualTo(message.ts());
        assertThat(payload.getMessage().getBlocks()).hasSize(2);
        assertThat(payload.getUser().getId()).isEqualTo("U0ANNA");
    }

    @Test
    void bringsTheBotItsOwnMessagesBack() throws Exception {
        SdkCalls.postButtons(slack, anna.dm());

        slack.await("the echo", () -> !bot.heard().isEmpty());

        assertThat(bot.heard().getFirst()).contains("\"bot_id\":\"" + FakeWorkspace.BOT + "\"");
    }

    @Test
    void letsStrangersTry() {
        RawPost genuine = RawPost.of("{\"type\":\"url_verification\"}");
        long now = java.time.Instant.now().getEpochSecond();

        assertThat(slack.posts(genuine.signed(FakeSlack.SIGNING_SECRET, now)).status())
                .isEqualTo(200);
        assertThat(slack.posts(genuine).status()).isEqualTo(401);
        assertThat(slack.posts(genuine.signed("another", now)).status()).isEqualTo(401);
        assertThat(slack.posts(genuine.signed(FakeSlack.SIGNING_SECRET, now - 400)).status())
                .isEqualTo(401);
        assertThat(
                        slack.posts(
                                        genuine.signed(FakeSlack.SIGNING_SECRET, now)
                                                .without(RawPost.SIGNATURE))
                                .status())
                .isEqualTo(401);
    }

    @Test
    void shakesHands() {
        bot.answers(body ->
                FakeJson.textOf(JsonParser.parseString(body).getAsJsonObject(), "challenge"));

        assertThat(slack.verifiesUrl("abc").body()).isEqualTo("abc");
        bot.answers(body -> "");
        assertThat(slack.checksSsl().accepted()).isTrue();
    }

    @Test
    void notesADeliveryThatIsNotTaken() {
        bot.answers(body -> {
            throw new IllegalStateException("the bot fell over");
        });

        anna.runs("rc_start");

        assertThat(slack.problems()).singleElement().asString().contains("shortcut");
    }

    @Test
    void saysWhatItWaitedForInVain() {
        assertThat(Where.PATIENCE).isLessThan(Duration.ofMinutes(1));
        assertThatThrownBy(() -> FakeButton.find(new com.google.gson.JsonArray(), "Recap"))
                .hasMessageContaining("Recap");
        assertThatThrownBy(() ->
                        FakeForm.values(new com.google.gson.JsonArray(), Map.of("cause", "cpu")))
                .hasMessageContaining("cause");
    }
}
