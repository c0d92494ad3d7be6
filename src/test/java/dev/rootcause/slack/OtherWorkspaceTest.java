package dev.rootcause.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Whatever names something of another workspace finds nothing. */
class OtherWorkspaceTest extends InManyWorkspacesTest {

    /** They name no drill. */
    private static final Set<Button> OF_NO_DRILL =
            EnumSet.of(Button.START, Button.NEXT, Button.SEARCH);

    private static final List<String> FORMS =
            List.of(
                    CauseView.CALLBACK,
                    CorrectionView.CALLBACK,
                    PostmortemView.CALLBACK,
                    ReplayView.CALLBACK);

    @Autowired JdbcClient database;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    @Test
    void noButtonFormShortcutOrMessageReachesIt() {
        FakeSlack theirs = installed("T0THEIRS");
        FakeMessage answer = plays(theirs, "U0SAME");
        FakeSlack ours = installed("T0OURS");
        FakeUser who = ours.member("U0SAME");
        FakeChannel channel = ours.channel("ours", who).invitesBot();
        long turns = turns();
        int posts = theirs.calls("chat.postMessage").size();

        Set<Button> buttons = EnumSet.complementOf(EnumSet.copyOf(OF_NO_DRILL));
        for (Button button : buttons) {
            assertThat(pressed(ours, channel, button).status()).isEqualTo(200);
        }
        ours.await("as many refusals", () -> who.sees(channel).size() == buttons.size());
        for (String form : FORMS) {
            assertThat(submitted(ours, form).status()).isEqualTo(200);
        }
        who.commands("help", channel); // waits behind the forms
        assertThat(hinted(ours, channel, answer).status()).isEqualTo(200);
        ours.await("two more", () -> who.sees(channel).size() == buttons.size() + 2);
        FakeMessage nudge = who.dm().awaitAnswer(who.says("status", who.dm()).said());

        assertThat(who.sees(channel).subList(0, buttons.size()))
                .allMatch(it -> it.plain().contains("I no longer have the drill"));
        assertThat(nudge.plain()).doesNotContain("So far");
        assertThat(turns()).isEqualTo(turns);
        assertThat(theirs.calls("chat.postMessage")).hasSize(posts);
        assertThat(who.views()).isEmpty();
        assertThat(dead()).isZero();
    }

    @Test
    void noPageShowsIt() throws Exception {
        plays(installed("T0PAGES"), "U0PAGES");
        List<Request> requests = requests(drill("T0PAGES"));

        for (Request request : requests) {
            assertThat(status(request)).as(request.toString()).isEqualTo(404);
        }
        assertThat(requests).hasSizeGreaterThan(3);
    }

    private record Request(String method, String path, String form) {}

    /** Every one that names something. */
    private List<Request> requests(String id) {
        List<Request> requests = new ArrayList<>();
        mappings.getHandlerMethods()
                .forEach((mapping, handler) ->
                        mapping.getPatternValues().stream()
                                .filter(path -> path.contains("{"))
                                .map(path -> path.replaceFirst("\\{[^}]*}", id))
                                .map(path -> path.replaceAll("\\{[^}]*}", "1"))
                                .forEach(path ->
                                        mapping.getMethodsCondition()
                                                .getMethods()
                                                .forEach(method ->
                                                        requests.add(
                                                                new Request(
                                                                        method.name(),
                                                                        path,
                                                                        form(handler))))));
        return requests;
    }

    /** Enough for every one of them. */
    private static String form(HandlerMethod handler) {
        return Arrays.stream(handler.getMethod().getParameters())
                .filter(it -> !it.isAnnotationPresent(PathVariable.class))
                .flatMap(it ->
                        it.getType().isRecord()
                                ? Arrays.stream(it.getType().getRecordComponents())
                                        .map(RecordComponent::getName)
                                : Stream.of(it.getName()))
                .map(name -> name + "=1")
                .collect(Collectors.joining("&"));
    }

    private int status(Request request) throws IOException, InterruptedException {
        HttpRequest.Builder http =
                HttpRequest.newBuilder(URI.create(host() + request.path()))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .method(
                                request.method(),
                                HttpRequest.BodyPublishers.ofString(request.form()));
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(http.build(), HttpResponse.BodyHandlers.discarding()).statusCode();
        }
    }

    private Ack pressed(FakeSlack slack, FakeChannel channel, Button button) {
        JsonObject payload = payload(slack, "block_actions");
        JsonObject action =
                FakeJson.object(
                        "type",
                        "button",
                        "action_id",
                        button.id(),
                        "block_id",
                        "b",
                        "value",
                        drill("T0THEIRS") + "|1",
                        "action_ts",
                        slack.workspace().newTs());
        payload.add("actions", FakeJson.array(List.of(action)));
        payload.add("channel", FakeJson.object("id", channel.id(), "name", channel.name()));
        payload.add(
                "container",
                FakeJson.object(
                        "type", "message",
                        "message_ts", slack.workspace().newTs(),
                        "channel_id", channel.id()));
        return sent(slack, payload);
    }

    private Ack submitted(FakeSlack slack, String form) {
        JsonObject payload = payload(slack, "view_submission");
        payload.add(
                "view",
                FakeJson.object(
                        "id",
                        "V0FORGED",
                        "type",
                        "modal",
                        "callback_id",
                        CauseView.CALLBACK,
                        "private_metadata",
                        drill("T0THEIRS") + "|1",
                        "state",
                        FakeJson.object("values", values())));
        return sent(slack, payload);
    }

    /** Enough for each of the forms. */
    private static JsonObject values() {
        JsonObject values = new JsonObject();
        for (String field : List.of("rule", "turn")) {
            JsonObject chosen = FakeJson.object("selected_option", FakeJson.object("value", "1"));
            values.add(field, FakeJson.object(field, chosen));
        }
        for (String field : List.of("cause", "mechanism", "evidence", "prevention")) {
            values.add(field, FakeJson.object(field, FakeJson.object("value", "the count")));
        }
        return values;
    }

    private Ack hinted(FakeSlack slack, FakeChannel channel, FakeMessage theirs) {
        JsonObject payload = payload(slack, "message_action");
        payload.addProperty("callback_id", Routes.HINT);
        payload.addProperty("message_ts", theirs.ts());
        payload.add("channel", FakeJson.object("id", channel.id(), "name", channel.name()));
        payload.add("message", theirs.json());
        return sent(slack, payload);
    }

    private static JsonObject payload(FakeSlack slack, String type) {
        String team = slack.workspace().team.id();
        return FakeJson.object(
                "type", type,
                "trigger_id", slack.workspace().newId("trigger"),
                "team", FakeJson.object("id", team, "domain", "ours"),
                "user", FakeJson.object("id", "U0SAME", "team_id", team),
                "is_enterprise_install", false);
    }

    private static Ack sent(FakeSlack slack, JsonObject payload) {
        String form = "payload=" + URLEncoder.encode(payload.toString(), StandardCharsets.UTF_8);
        return slack.posts(
                new RawPost(
                                form.getBytes(StandardCharsets.UTF_8),
                                Map.of("Content-Type", "application/x-www-form-urlencoded"))
                        .signed(FakeSlack.SIGNING_SECRET, CLOCK.instant().getEpochSecond()));
    }

    private String drill(String team) {
        return database.sql("select id::text from drill where team_id = ?")
                .param(team)
                .query(String.class)
                .single();
    }

    private long dead() {
        return database.sql(
                        "select count(*) from inbox where team_id = 'T0OURS' and state = 'DEAD'")
                .query(Long.class)
                .single();
    }

    private long turns() {
        return database.sql("select count(*) from turn where team_id = 'T0THEIRS'")
                .query(Long.class)
                .single();
    }
}
