package dev.rootcause.slack;

import static dev.rootcause.slack.FakeJson.object;

import com.google.gson.JsonObject;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/**
 * An app that workspaces install: Slack's page of consent, codes and tokens. A call goes to the
 * workspace of its token.
 */
final class FakeApp implements AutoCloseable {

    static final String CLIENT_ID = "1111.2222";
    static final String CLIENT_SECRET = "fake-client-secret";

    private final InstantSource clock;
    private final Map<String, FakeSlack> codes = new ConcurrentHashMap<>();
    private final Map<String, FakeSlack> tokens = new ConcurrentHashMap<>();
    private final Map<String, String> dead = new ConcurrentHashMap<>();
    private final AtomicInteger numbers = new AtomicInteger();
    private final HttpServer server;

    private FakeApp(InstantSource clock) throws IOException {
        this.clock = clock;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/api/", this::call);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    static FakeApp start(InstantSource clock) {
        try {
            return new FakeApp(clock);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The setting {@code rootcause.slack.api-url}. */
    String apiUrl() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/api/";
    }

    FakeSlack workspace(FakeTeam team) {
        return FakeSlack.start(team, clock);
    }

    // what somebody does on the page of consent

    /** Agrees there; the rest of the address that the browser is led back to. */
    String agrees(URI page, FakeSlack workspace) {
        String code = "code-" + numbers.incrementAndGet();
        codes.put(code, workspace);
        return "code=" + code + "&state=" + asked(page).get("state");
    }

    String declines(URI page) {
        return "error=access_denied&state=" + asked(page).get("state");
    }

    /** What the page was asked; it must be what Slack takes. */
    Map<String, String> asked(URI page) {
        if (!page.getPath().equals("/oauth/v2/authorize")) {
            throw new AssertionError("not Slack's page of consent: " + page);
        }
        Map<String, String> asked =
                Arrays.stream(page.getRawQuery().split("&"))
                        .map(it -> it.split("=", 2))
                        .collect(
                                Collectors.toMap(
                                        it -> it[0],
                                        it -> URLDecoder.decode(it[1], StandardCharsets.UTF_8)));
        if (!CLIENT_ID.equals(asked.get("client_id"))
                || asked.getOrDefault("scope", "").isEmpty()) {
            throw new AssertionError("Slack refuses " + page);
        }
        return asked;
    }

    // what becomes of installations

    /** The token is dead, and the app is told. */
    Ack revokes(FakeSlack workspace) {
        kills(workspace, "token_revoked");
        return workspace.farewell(
                object(
                        "type",
                        "tokens_revoked",
                        "tokens",
                        object("oauth", List.of(), "bot", List.of(FakeWorkspace.BOT_USER))));
    }

    Ack uninstalls(FakeSlack workspace) {
        kills(workspace, "account_inactive");
        return workspace.farewell(object("type", "app_uninstalled"));
    }

    /** The token is dead, and nobody says so. */
    void kills(FakeSlack workspace, String reason) {
        tokens.forEach((token, its) -> {
            if (its == workspace) {
                dead.put(token, reason);
            }
        });
    }

    /** The tokens given out so far. */
    List<String> tokens() {
        return List.copyOf(tokens.keySet());
    }

    private void call(HttpExchange exchange) throws IOException {
        String method = exchange.getRequestURI().getPath().substring("/api/".length());
        String token =
                Optional.ofNullable(exchange.getRequestHeaders().getFirst("Authorization"))
                        .map(header -> header.replaceFirst("^(Bearer|Basic) ", ""))
                        .orElse("");
        if (method.equals("oauth.v2.access")) {
            try (exchange) {
                HttpAnswers.json(exchange, 200, exchanged(token, FakeArguments.of(exchange)));
            }
        } else if (dead.containsKey(token) || !tokens.containsKey(token)) {
            try (exchange) {
                String error = dead.getOrDefault(token, "invalid_auth");
                HttpAnswers.json(exchange, 200, object("ok", false, "error", error));
            }
        } else {
            tokens.get(token).api().handle(exchange);
        }
    }

    private JsonObject exchanged(String basic, JsonObject arguments) {
        String app = new String(Base64.getDecoder().decode(basic), StandardCharsets.UTF_8);
        if (!app.equals(CLIENT_ID + ":" + CLIENT_SECRET)) {
            return object("ok", false, "error", "bad_client_secret");
        }
        FakeSlack workspace = codes.remove(FakeJson.textOf(arguments, "code"));
        return workspace == null
                ? object("ok", false, "error", "invalid_code")
                : granted(workspace);
    }

    private JsonObject granted(FakeSlack workspace) {
        FakeTeam team = workspace.workspace().team;
        String token = "xoxb-" + team.id() + "-" + numbers.incrementAndGet();
        tokens.put(token, workspace);
        workspace.accepts(token);
        JsonObject answer =
                object(
                        "ok",
                        true,
                        "app_id",
                        FakeWorkspace.APP,
                        "authed_user",
                        object("id", "U0INSTALLER"),
                        "scope",
                        "chat:write,commands",
                        "token_type",
                        "bot",
                        "access_token",
                        token,
                        "bot_user_id",
                        FakeWorkspace.BOT_USER,
                        "is_enterprise_install",
                        team.everywhere());
        answer.add(
                "team",
                team.everywhere()
                        ? FakeJson.nothing()
                        : object("id", team.id(), "name", "Fake workspace"));
        answer.add(
                "enterprise",
                team.enterprise() == null
                        ? FakeJson.nothing()
                        : object("id", team.enterprise(), "name", "Fake organization"));
        return answer;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
