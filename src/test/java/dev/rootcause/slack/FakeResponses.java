package dev.rootcause.slack;

import static dev.rootcause.slack.FakeJson.flag;
import static dev.rootcause.slack.FakeJson.textOf;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** {@code response_url}: five uses within thirty minutes, wherever the person is. */
final class FakeResponses implements HttpHandler {

    private static final int USES = 5;
    private static final Duration LIFE = Duration.ofMinutes(30);

    /**
     * Where an answer goes to.
     *
     * @param origin the message whose button was pressed
     */
    record Target(FakeUser user, Where where, Optional<FakeMessage> origin) {}

    private record Given(Target target, Instant since, AtomicInteger uses) {}

    private final Map<String, Given> given = new ConcurrentHashMap<>();
    private final FakeWorkspace workspace;
    private final FakePosts posts;
    private final FakeChat chat;
    private final FakeWebApi.Judge judge;
    private volatile String host = "";

    FakeResponses(FakeWorkspace workspace, FakePosts posts, FakeChat chat, FakeWebApi.Judge judge) {
        this.workspace = workspace;
        this.posts = posts;
        this.chat = chat;
        this.judge = judge;
    }

    void hostedAt(String url) {
        host = url;
    }

    String newUrl(Target target) {
        String id = UUID.randomUUID().toString();
        given.put(id, new Given(target, workspace.clock.instant(), new AtomicInteger()));
        return host + id;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            Given url = given.get(exchange.getRequestURI().getPath().replaceFirst(".*/", ""));
            String body =
                    new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            Optional<String> problem = problemOf(url).or(() -> taken(url.target(), body));
            if (problem.isPresent()) {
                HttpAnswers.json(
                        exchange, 404, FakeJson.object("ok", false, "error", problem.get()));
            } else {
                HttpAnswers.text(exchange, 200, "ok");
            }
        }
    }

    private Optional<String> problemOf(Given url) {
        boolean dead = url == null || workspace.clock.instant().isAfter(url.since().plus(LIFE));
        if (dead) {
            return Optional.of("expired_url");
        }
        return url.uses().incrementAndGet() > USES ? Optional.of("used_url") : Optional.empty();
    }

    private Optional<String> taken(Target target, String body) {
        try {
            take(target, JsonParser.parseString(body).getAsJsonObject());
            return Optional.empty();
        } catch (Refusal refusal) {
            return Optional.of(refusal.code());
        } catch (JsonParseException | IllegalStateException notJson) {
            return Optional.of("invalid_payload");
        }
    }

    /** Does what the bot asks for in an answer to a command or at a response_url. */
    void take(Target target, JsonObject answer) {
        boolean deletes = flag(answer, "delete_original");
        if (deletes) {
            posts.delete(target.origin().orElseThrow(() -> new Refusal("no_original")));
            return;
        }
        Refusal.when(!judge.broken("response_url", answer).isEmpty(), "invalid_blocks");
        workspace.changed(() -> write(target, answer));
    }

    private void write(Target target, JsonObject answer) {
        FakeMessage.Content content = chat.content(answer);
        if (flag(answer, "replace_original") && target.origin().isPresent()) {
            posts.update(target.origin().get(), content, false);
            return;
        }
        FakeMessage.Draft draft =
                FakeMessage.Draft.of(FakeWorkspace.BOT_USER, whereOf(target, answer), content);
        boolean open = textOf(answer, "response_type").equals("in_channel");
        posts.post(target.where().channel(), open ? draft : draft.only(target.user().id()));
    }

    private static Where whereOf(Target target, JsonObject answer) {
        return FakeJson.text(answer, "thread_ts")
                .<Where>map(ts -> target.where().channel().thread(ts))
                .orElse(target.where());
    }
}
