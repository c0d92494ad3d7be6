package dev.rootcause.slack;

import static com.slack.api.model.block.Blocks.asBlocks;
import static com.slack.api.model.block.Blocks.image;
import static com.slack.api.model.block.Blocks.section;
import static com.slack.api.model.block.composition.BlockCompositions.markdownText;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.response.chat.ChatPostMessageResponse;
import com.slack.api.methods.response.files.FilesCompleteUploadExternalResponse;
import com.slack.api.methods.response.files.FilesGetUploadURLExternalResponse;
import com.slack.api.model.block.composition.SlackFileObject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The Web API, as the SDK calls it. */
class FakeWebApiTest {

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', 1, 2, 3};

    private final FakeSlack slack = FakeSlack.start();
    private final MethodsClient client = SdkCalls.bot(slack);
    private final FakeUser anna = slack.member("U0ANNA");

    @AfterEach
    void close() {
        slack.close();
    }

    @Test
    void knowsWhoCalls() throws Exception {
        assertThat(client.authTest(it -> it).getUserId()).isEqualTo(FakeWorkspace.BOT_USER);
        assertThat(SdkCalls.client(slack, "xoxb-wrong").authTest(it -> it).getError())
                .isEqualTo("invalid_auth");
        assertThat(SdkCalls.client(slack, FakeSlack.APP_TOKEN).authTest(it -> it).getError())
                .isEqualTo("not_allowed_token_type");
        assertThat(
                        SdkCalls.client(slack, FakeSlack.APP_TOKEN)
                                .appsConnectionsOpen(it -> it)
                                .getUrl())
                .startsWith("ws://127.0.0.1:");
    }

    @Test
    void knowsTheTeamPeopleAndChannels() throws Exception {
        FakeChannel drills = slack.channel("drills", anna);

        assertThat(client.teamInfo(it -> it).getTeam().getId()).isEqualTo(FakeWorkspace.TEAM);
        assertThat(client.usersInfo(it -> it.user("U0ANNA")).getUser().getTz())
                .isEqualTo("Europe/Berlin");
        assertThat(client.usersInfo(it -> it.user("U0NOBODY")).getError())
                .isEqualTo("user_not_found");
        assertThat(client.conversationsOpen(it -> it.users(List.of("U0ANNA"))).getChannel().getId())
                .isEqualTo(anna.dm().id());
        assertThat(client.conversationsInfo(it -> it.channel(drills.id())).getChannel().isMember())
                .isFalse();
    }

    @Test
    void postsUpdatesRepliesAndDeletes() throws Exception {
        String dm = anna.dm().id();
        ChatPostMessageResponse root = post(dm, "first");
        ChatPostMessageResponse reply =
                client.chatPostMessage(it ->
                        it.channel(dm)
                                .threadTs(root.getTs())
                                .text("reply")
                                .unfurlLinks(false)
                                .unfurlMedia(false));

        assertThat(client.chatUpdate(it -> it.channel(dm).ts(root.getTs()).text("second")).isOk())
                .isTrue();
        assertThat(anna.dm().messages()).extracting(FakeMessage::text).containsExactly("second");
        assertThat(anna.dm().latest().thread().latest().text()).isEqualTo("reply");
        assertThat(client.conversationsReplies(it -> it.channel(dm).ts(root.getTs())).getMessages())
                .hasSize(2);
        assertThat(
                        client.chatGetPermalink(it -> it.channel(dm).messageTs(reply.getTs()))
                                .getPermalink())
                .contains("/archives/" + dm + "/p" + reply.getTs().replace(".", ""))
                .contains("thread_ts=" + root.getTs());
        assertThat(client.chatDelete(it -> it.channel(dm).ts(reply.getTs())).isOk()).isTrue();
        assertThat(anna.dm().latest().thread().replies()).isEmpty();
        assertThat(slack.problems()).isEmpty();
    }

    @Test
    void refusesWhatSlackRefuses() throws Exception {
        FakeChannel random = slack.channel("random", anna);
        FakeMessage root = anna.says("root", anna.dm()).said();
        FakeMessage reply = anna.says("reply", root.thread()).said();

        assertThat(post(random.id(), "hello").getError()).isEqualTo("not_in_channel");
        assertThat(post("C0NOWHERE", "hello").getError()).isEqualTo("channel_not_found");
        assertThat(
                        client.chatPostMessage(it ->
                                        it.channel(anna.dm().id())
                                                .threadTs(reply.ts())
                                                .text("deeper")
                                                .unfurlLinks(false)
                                                .unfurlMedia(false))
                                .getError())
                .isEqualTo("cannot_reply_to_message");
        assertThat(
                        client.chatUpdate(
                                        it -> it.channel(anna.dm().id()).ts(root.ts()).text("mine"))
                                .getError())
                .isEqualTo("cant_update_message");
        assertThat(client.chatDelete(it -> it.channel(anna.dm().id()).ts("1.2")).getError())
                .isEqualTo("message_not_found");
        assertThat(client.chatDelete(it -> it.channel(anna.dm().id())).getError())
                .isEqualTo("invalid_arguments");
        assertThat(slack.problems()).isEmpty();
    }

    @Test
    void showsAnEphemeralToItsReaderOnly() throws Exception {
        FakeUser ben = slack.member("U0BEN");
        FakeChannel drills = slack.channel("drills", anna).invitesBot();

        client.chatPostEphemeral(it -> it.channel(drills.id()).user("U0ANNA").text("psst"));

        assertThat(anna.sees(drills)).extracting(FakeMessage::text).containsExactly("psst");
        assertThat(ben.sees(drills)).isEmpty();
        assertThat(
                        client.chatPostEphemeral(
                                        it -> it.channel(drills.id()).user("U0BEN").text("psst"))
                                .getError())
                .isEqualTo("user_not_in_channel");
    }

    @Test
    void remembersWhatTheBotShouldNotHaveSent() throws Exception {
        anna.says("@rootcause @U0BEN <!channel> did it", anna.dm());

        client.chatPostMessage(
                it -> it.channel(anna.dm().id()).text("hello").unfurlLinks(true).unfurlMedia(true));
        post(anna.dm().id(), "You said: <!channel>");
        post(anna.dm().id(), "You said: <@U0BEN> did it");
        client.chatPostMessage(it ->
                it.channel(anna.dm().id())
                        .unfurlLinks(false)
                        .unfurlMedia(false)
                        .blocks(asBlocks(section(s -> s.text(markdownText("bare")))))
                        .text(""));

        assertThat(slack.problems())
                .contains(
                        "chat.postMessage: unfurl_links is not false",
                        "chat.postMessage: unfurl_media is not false",
                        "chat.postMessage: calls everybody: You said: <!channel>",
                        "chat.postMessage: a person's <@U0BEN is live: You said: <@U0BEN> did it",
                        "chat.postMessage: no text for notifications and screen readers");
        assertThat(anna.dm().messages()).hasSize(1);
    }

    @Test
    void uploadsAPictureThatJoinsAMessageOnceItIsReady() throws Exception {
        slack.picturesReadyAfter(Duration.ofMinutes(1));
        String dm = anna.dm().id();
        String ts = post(dm, "latency").getTs();
        String late = upload(null, null);
        assertThat(join(dm, ts, late).getError()).isEqualTo("invalid_blocks");
        slack.picturesReadyAfter(Duration.ZERO);
        String file = upload(null, null);

        assertThat(join(dm, ts, file).isOk()).isTrue();

        FakeMessage message = anna.dm().latest();
        assertThat(message.image()).hasValueSatisfying(png -> assertThat(png).isEqualTo(PNG));
        assertThat(message.pictureAt())
                .hasValueSatisfying(at -> assertThat(at).isGreaterThan(message.shownAt()));
        assertThat(message.plain()).contains("latency of checkout");
        assertThat(join(dm, ts, "F0NOWHERE").getError()).isEqualTo("invalid_blocks");
        assertThat(client.filesInfo(it -> it.file(file)).getFile().getMimetype())
                .isEqualTo("image/png");
        assertThat(slack.problems()).isEmpty();
    }

    private com.slack.api.methods.response.chat.ChatUpdateResponse join(
            String channel, String ts, String file) throws Exception {
        return client.chatUpdate(it ->
                it.channel(channel)
                        .ts(ts)
                        .text("latency")
                        .blocks(
                                asBlocks(
                                        image(i ->
                                                i.altText("latency of checkout")
                                                        .slackFile(
                                                                SlackFileObject.builder()
                                                                        .id(file)
                                                                        .build())))));
    }

    @Test
    void sharesAFileInAThread() throws Exception {
        FakeMessage root = anna.says("logs", anna.dm()).said();

        upload(anna.dm().id(), root.ts());

        assertThat(root.thread().latest().files())
                .extracting(FakeFile::name)
                .containsExactly("a.png");
        assertThat(root.thread().latest().image()).isPresent();
    }

    @Test
    void takesTheUploadInOneGoOfTheSdk() throws Exception {
        var uploaded =
                client.filesUploadV2(it ->
                        it.filename("app.log")
                                .title("Log")
                                .fileData(
                                        "line 1\nline 2"
                                                .getBytes(java.nio.charset.StandardCharsets.UTF_8))
                                .channel(anna.dm().id())
                                .initialComment("The rest"));

        assertThat(uploaded.isOk()).isTrue();
        assertThat(anna.dm().latest().files().getFirst().text()).isEqualTo("line 1\nline 2");
    }

    @Test
    void takesNoUploadOfAnotherSize() throws Exception {
        var announced =
                client.filesGetUploadURLExternal(it -> it.filename("a.png").length(PNG.length + 1));

        assertThat(send(announced)).isEqualTo(400);
        assertThat(complete(announced.getFileId(), null, null).getError())
                .isEqualTo("file_not_found");
    }

    @Test
    void setsSigns() throws Exception {
        FakeMessage root = anna.says("hello", anna.dm()).said();

        client.assistantThreadsSetStatus(
                it -> it.channelId(anna.dm().id()).threadTs(root.ts()).status("is looking…"));
        client.reactionsAdd(it -> it.channel(anna.dm().id()).timestamp(root.ts()).name("eyes"));

        assertThat(slack.statusOf(root.thread())).isEqualTo("is looking…");
        assertThat(root.reactions()).containsExactly("eyes");
        assertThat(
                        client.reactionsAdd(it ->
                                        it.channel(anna.dm().id())
                                                .timestamp(root.ts())
                                                .name("eyes"))
                                .getError())
                .isEqualTo("already_reacted");
        assertThat(
                        client.reactionsRemove(it ->
                                        it.channel(anna.dm().id())
                                                .timestamp(root.ts())
                                                .name("eyes"))
                                .isOk())
                .isTrue();
        assertThat(slack.methodsCalled())
                .containsExactly(
                        "assistant.threads.setStatus", "reactions.add", "reactions.remove");
    }

    @Test
    void failsAsOftenAsItIsTold() throws Exception {
        slack.refuse("chat.postMessage", "is_archived");
        slack.tooMany("chat.postMessage", Duration.ofSeconds(7), 1);
        slack.breaks("chat.postMessage", 503, 1);
        String dm = anna.dm().id();

        assertThat(post(dm, "one").getError()).isEqualTo("is_archived");
        assertThatThrownBy(() -> post(dm, "two"))
                .isInstanceOfSatisfying(
                        SlackApiException.class,
                        e -> assertThat(e.getResponse().header("Retry-After")).isEqualTo("7"));
        assertThatThrownBy(() -> post(dm, "three")).isInstanceOf(SlackApiException.class);
        assertThat(post(dm, "four").isOk()).isTrue();
        assertThat(anna.dm().messages()).extracting(FakeMessage::text).containsExactly("four");
    }

    /** The SDK's HTTP client sends again by itself when a kept connection breaks. */
    @Test
    void losesAnswersOfWhatIsDone() {
        slack.losesAnswers("chat.postMessage", 2);

        assertThatThrownBy(() -> post(anna.dm().id(), "done")).isInstanceOf(IOException.class);

        assertThat(anna.dm().messages()).extracting(FakeMessage::text).contains("done");
    }

    @Test
    void isAsSlowAsItIsTold() throws Exception {
        slack.slow(Duration.ofMillis(300));
        long start = System.nanoTime();

        post(anna.dm().id(), "slowly");

        assertThat(Duration.ofNanos(System.nanoTime() - start))
                .isGreaterThan(Duration.ofMillis(300));
    }

    private ChatPostMessageResponse post(String channel, String text) throws Exception {
        return client.chatPostMessage(
                it -> it.channel(channel).text(text).unfurlLinks(false).unfurlMedia(false));
    }

    private String upload(String channel, String thread) throws Exception {
        var announced =
                client.filesGetUploadURLExternal(it -> it.filename("a.png").length(PNG.length));
        assertThat(send(announced)).isEqualTo(200);
        assertThat(complete(announced.getFileId(), channel, thread).isOk()).isTrue();
        return announced.getFileId();
    }

    private FilesCompleteUploadExternalResponse complete(String file, String channel, String thread)
            throws Exception {
        return client.filesCompleteUploadExternal(it ->
                it.channelId(channel)
                        .threadTs(thread)
                        .files(
                                List.of(
                                        com.slack.api.methods.request.files
                                                .FilesCompleteUploadExternalRequest.FileDetails
                                                .builder()
                                                .id(file)
                                                .title("A picture")
                                                .build())));
    }

    private static int send(FilesGetUploadURLExternalResponse announced) throws Exception {
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(
                            HttpRequest.newBuilder(URI.create(announced.getUploadUrl()))
                                    .POST(HttpRequest.BodyPublishers.ofByteArray(PNG))
                                    .build(),
                            HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        }
    }
}
