package dev.rootcause.slack;

import static com.slack.api.model.block.Blocks.asBlocks;
import static com.slack.api.model.block.Blocks.input;
import static com.slack.api.model.block.Blocks.section;
import static com.slack.api.model.block.composition.BlockCompositions.option;
import static com.slack.api.model.block.composition.BlockCompositions.plainText;
import static com.slack.api.model.block.element.BlockElements.checkboxes;
import static com.slack.api.model.block.element.BlockElements.plainTextInput;
import static com.slack.api.model.block.element.BlockElements.staticSelect;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import com.slack.api.methods.MethodsClient;
import com.slack.api.model.view.View;
import com.slack.api.model.view.Views;
import com.slack.api.util.json.GsonFactory;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Modals, the home tab, trigger ids and response URLs. */
class FakeViewsTest {

    private Instant now = Instant.parse("2026-03-02T09:00:00Z");
    private final FakeSlack slack = FakeSlack.start(() -> now);
    private final MethodsClient client = SdkCalls.bot(slack);
    private final FakeUser anna = slack.member("U0ANNA");
    private SmallBot bot;

    @BeforeEach
    void connect() throws IOException {
        bot = new SmallBot();
        slack.deliversTo(bot.url());
        now = Instant.now();
    }

    @AfterEach
    void close() {
        slack.close();
        bot.close();
    }

    @Test
    void opensOneViewForATriggerWithinThreeSeconds() throws Exception {
        String trigger = trigger();
        String late = trigger();

        assertThat(client.viewsOpen(it -> it.triggerId(trigger).view(modal("One"))).isOk())
                .isTrue();
        assertThat(client.viewsOpen(it -> it.triggerId(trigger).view(modal("Two"))).getError())
                .isEqualTo("exchanged_trigger_id");
        now = now.plusMillis(3_001);
        assertThat(client.viewsOpen(it -> it.triggerId(late).view(modal("Late"))).getError())
                .isEqualTo("expired_trigger_id");
        assertThat(client.viewsOpen(it -> it.triggerId("1.2.x").view(modal("None"))).getError())
                .isEqualTo("invalid_trigger_id");
        assertThat(anna.awaitView().title()).isEqualTo("One");
    }

    @Test
    void stacksThreeViews() throws Exception {
        open("One");
        for (String title : List.of("Two", "Three")) {
            assertThat(client.viewsPush(it -> it.triggerId(trigger()).view(modal(title))).isOk())
                    .isTrue();
        }

        assertThat(client.viewsPush(it -> it.triggerId(trigger()).view(modal("Four"))).getError())
                .isEqualTo("push_limit_reached");
        assertThat(anna.views()).extracting(FakeView::title).containsExactly("One", "Two", "Three");
    }

    @Test
    void updatesAViewWhoseHashIsKnown() throws Exception {
        FakeView view = open("One");
        String hash = view.hash();

        assertThat(
                        client.viewsUpdate(it -> it.viewId(view.id()).hash(hash).view(modal("Two")))
                                .isOk())
                .isTrue();
        assertThat(
                        client.viewsUpdate(
                                        it -> it.viewId(view.id()).hash(hash).view(modal("Three")))
                                .getError())
                .isEqualTo("hash_conflict");
        anna.closes(view);
        assertThat(client.viewsUpdate(it -> it.viewId(view.id()).view(modal("Four"))).getError())
                .isEqualTo("not_found");
    }

    @Test
    void submitsWhatWasEntered() throws Exception {
        FakeView view = open("Cause");

        Ack ack =
                anna.submits(
                        view,
                        Map.of(
                                "What is the cause?", "the pool",
                                "level", "Hard",
                                "boxes", List.of("b")));

        assertThat(ack.accepted()).isTrue();
        var payload =
                GsonFactory.createSnakeCase()
                        .fromJson(ack.sent().payload(), ViewSubmissionPayload.class);
        var values = payload.getView().getState().getValues();
        assertThat(values.get("cause").get("text").getValue()).isEqualTo("the pool");
        assertThat(values.get("level").get("level").getSelectedOption().getValue())
                .isEqualTo("hard");
        assertThat(values.get("boxes").get("boxes").getSelectedOptions()).hasSize(1);
        assertThat(anna.views()).isEmpty();
    }

    @Test
    void doesNotSubmitWhatTheClientHoldsBack() throws Exception {
        FakeView view = open("Cause");

        assertThatThrownBy(() -> anna.submits(view, Map.of())).hasMessageContaining("cause");
        assertThatThrownBy(() -> anna.submits(view, Map.of("cause", "x".repeat(101))))
                .hasMessageContaining("101");
        assertThat(bot.heard()).isEmpty();
    }

    @Test
    void keepsAViewThatIsSentBackWithErrors() throws Exception {
        FakeView view = open("Cause");
        bot.answers(body -> "{\"response_action\":\"errors\",\"errors\":{\"cause\":\"Say more\"}}");

        Ack ack = anna.submits(view, Map.of("cause", "x"));

        assertThat(ack.errors().get("cause").getAsString()).isEqualTo("Say more");
        assertThat(anna.views()).containsExactly(view);
        bot.answers(body -> "{\"response_action\":\"errors\",\"errors\":{\"nowhere\":\"?\"}}");
        anna.submits(view, Map.of("cause", "x"));
        assertThat(slack.problems()).singleElement().asString().contains("nowhere");
    }

    @Test
    void publishesAHomeTab() throws Exception {
        View home =
                Views.view(it ->
                        it.type("home")
                                .blocks(asBlocks(section(s -> s.text(plainText("Hi Anna"))))));

        client.viewsPublish(it -> it.userId("U0ANNA").view(home));

        assertThat(anna.awaitHome().plain()).isEqualTo("Hi Anna");
        assertThat(anna.opensHome().sent().payload().toString()).contains("Hi Anna");
    }

    @Test
    void answersFiveTimesInThirtyMinutes() throws Exception {
        String url =
                FakeJson.textOf(anna.commands("help", anna.dm()).sent().payload(), "response_url");

        for (int i = 0; i < 5; i++) {
            assertThat(respond(url)).isEqualTo(200);
        }
        assertThat(respond(url)).isEqualTo(404);
        String aged =
                FakeJson.textOf(anna.commands("help", anna.dm()).sent().payload(), "response_url");
        now = now.plus(Duration.ofMinutes(31));
        assertThat(respond(aged)).isEqualTo(404);
        assertThat(anna.sees(anna.dm())).hasSize(5);
    }

    private static int respond(String url) throws Exception {
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(
                            HttpRequest.newBuilder(URI.create(url))
                                    .POST(HttpRequest.BodyPublishers.ofString("{\"text\":\"hi\"}"))
                                    .build(),
                            HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        }
    }

    private String trigger() {
        return FakeJson.textOf(anna.runs("rc_start").sent().payload(), "trigger_id");
    }

    private FakeView open(String title) throws Exception {
        String trigger = trigger();
        bot.heard().clear();
        client.viewsOpen(it -> it.triggerId(trigger).view(modal(title)));
        return anna.awaitView(title);
    }

    private static View modal(String title) {
        return Views.view(it ->
                it.type("modal")
                        .callbackId("rc_cause")
                        .title(Views.viewTitle(t -> t.type("plain_text").text(title)))
                        .submit(Views.viewSubmit(t -> t.type("plain_text").text("Send")))
                        .blocks(
                                asBlocks(
                                        input(i ->
                                                i.blockId("cause")
                                                        .label(plainText("What is the cause?"))
                                                        .element(
                                                                plainTextInput(p ->
                                                                        p.actionId("text")
                                                                                .maxLength(100)))),
                                        input(i ->
                                                i.blockId("level")
                                                        .optional(true)
                                                        .label(plainText("Level"))
                                                        .element(
                                                                staticSelect(s ->
                                                                        s.actionId("level")
                                                                                .options(
                                                                                        List.of(
                                                                                                option(
                                                                                                        plainText(
                                                                                                                "Hard"),
                                                                                                        "hard")))))),
                                        input(i ->
                                                i.blockId("boxes")
                                                        .optional(true)
                                                        .label(plainText("Boxes"))
                                                        .element(
                                                                checkboxes(c ->
                                                                        c.actionId("boxes")
                                                                                .options(
                                                                                        List.of(
                                                                                                option(
                                                                                                        plainText(
                                                                                                                "A"),
                                                                                                        "a"),
                                                                                                option(
                                                                                                        plainText(
                                                                                                                "B"),
                                                                                                        "b")))))))));
    }
}
