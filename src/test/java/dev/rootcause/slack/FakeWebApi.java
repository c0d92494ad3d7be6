package dev.rootcause.slack;

import static dev.rootcause.slack.FakeJson.object;

import com.google.gson.JsonObject;
import com.google.gson.JsonSyntaxException;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/** {@code /api/*}: who calls, with what, whether it is allowed, and the answer. */
final class FakeWebApi implements HttpHandler {

    /**
     * A call as it came in.
     *
     * @param at {@link System#nanoTime}
     */
    record Call(String method, JsonObject arguments, long at) {}

    record Tokens(String bot, String app) {}

    private final Map<String, FakeMethod> methods = new HashMap<>();
    private final List<Call> calls = new CopyOnWriteArrayList<>();
    private final FakeContract contract = FakeContract.given();
    private final FakeWorkspace workspace;
    private volatile Tokens tokens;
    private final Faults faults;
    private final Judge judge;

    /** Says what is wrong with a call and remembers it. */
    interface Judge {

        List<String> broken(String method, JsonObject arguments);
    }

    FakeWebApi(FakeWorkspace workspace, Tokens tokens, Faults faults, Judge judge) {
        this.workspace = workspace;
        this.tokens = tokens;
        this.faults = faults;
        this.judge = judge;
    }

    FakeWebApi with(Map<String, FakeMethod> more) {
        methods.putAll(more);
        return this;
    }

    /** From now on those. */
    void accepts(Tokens others) {
        tokens = others;
    }

    List<Call> calls() {
        return List.copyOf(calls);
    }

    FakeContract contract() {
        return contract;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String method = exchange.getRequestURI().getPath().substring("/api/".length());
            faults.delay(method);
            Optional<Faults.Fault> fault = faults.next(method);
            if (fault.isPresent()) {
                fail(exchange, method, fault.get());
            } else {
                HttpAnswers.json(exchange, 200, answer(exchange, method));
            }
        }
    }

    private void fail(HttpExchange exchange, String method, Faults.Fault fault) throws IOException {
        switch (fault) {
            case Faults.Fault.Refused(String code) ->
                    HttpAnswers.json(exchange, 200, refused(contract.documented(method, code)));
            case Faults.Fault.TooMany(Duration wait) -> HttpAnswers.tooMany(exchange, wait);
            case Faults.Fault.Broken(int status) ->
                    HttpAnswers.text(exchange, status, "upstream error");
            // closing the exchange without an answer cuts the connection
            case Faults.Fault.Silent() -> faults.keepSilent();
            case Faults.Fault.LostAnswer() -> answer(exchange, method);
        }
    }

    private JsonObject answer(HttpExchange exchange, String method) throws IOException {
        try {
            JsonObject arguments = FakeArguments.of(exchange);
            calls.add(new Call(method, arguments, System.nanoTime()));
            authorize(exchange, arguments, method);
            return called(method, arguments);
        } catch (Refusal refusal) {
            return refused(contract.documented(method, refusal.code()));
        } catch (JsonSyntaxException notJson) {
            return refused("invalid_arguments");
        }
    }

    private JsonObject called(String method, JsonObject arguments) {
        FakeMethod known = methods.get(method);
        if (known == null) {
            return refused("unknown_method");
        }
        contract.needed(method)
                .forEach(name -> Refusal.when(!arguments.has(name), "invalid_arguments"));
        boolean broken = !judge.broken(method, arguments).isEmpty();
        Refusal.when(broken, arguments.has("blocks") ? "invalid_blocks" : "invalid_arguments");
        JsonObject answer = workspace.change(() -> known.answer(arguments));
        answer.addProperty("ok", true);
        return answer;
    }

    private void authorize(HttpExchange exchange, JsonObject arguments, String method) {
        String token = token(exchange, arguments);
        Refusal.when(token.isEmpty(), "not_authed");
        boolean forApps = method.startsWith("apps.connections.");
        String other = forApps ? tokens.bot() : tokens.app();
        Refusal.when(token.equals(other), "not_allowed_token_type");
        Refusal.when(!token.equals(forApps ? tokens.app() : tokens.bot()), "invalid_auth");
    }

    private static String token(HttpExchange exchange, JsonObject arguments) {
        return Optional.ofNullable(exchange.getRequestHeaders().getFirst("Authorization"))
                .map(header -> header.replaceFirst("^Bearer ", ""))
                .orElseGet(() -> FakeJson.textOf(arguments, "token"));
    }

    private static JsonObject refused(String code) {
        return object("ok", false, "error", code);
    }

    /** The same for the upload host, which knows bytes only. */
    HttpHandler uploads(FakeFiles files) {
        return exchange -> {
            try (exchange) {
                faults.delay(Faults.UPLOAD);
                Optional<Faults.Fault> fault = faults.next(Faults.UPLOAD);
                if (fault.isPresent()) {
                    HttpAnswers.text(exchange, 500, "upload failed");
                    return;
                }
                byte[] bytes = exchange.getRequestBody().readAllBytes();
                String id = exchange.getRequestURI().getPath().replaceFirst(".*/", "");
                boolean taken = files.upload(id, bytes);
                HttpAnswers.text(
                        exchange, taken ? 200 : 400, taken ? "OK - " + bytes.length : "bad size");
            }
        };
    }
}
