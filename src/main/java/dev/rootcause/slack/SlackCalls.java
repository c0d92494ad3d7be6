package dev.rootcause.slack;

import com.slack.api.Slack;
import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.SlackApiTextResponse;
import dev.rootcause.delivery.Outcome;
import dev.rootcause.drill.TeamId;
import java.io.IOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Set;
import java.util.function.Function;
import okhttp3.Response;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Calls the Web API once, with the token of one workspace; without one nothing is sent. */
final class SlackCalls {

    private static final Logger LOG = LoggerFactory.getLogger(SlackCalls.class);

    static final String NOT_INSTALLED = "not_installed";

    private static final Duration WHEN_NOT_TOLD = Duration.ofSeconds(30);
    private static final int TOO_MANY = 429;

    /** Something may have been done before it went wrong. */
    private static final Set<String> HALF_DONE =
            Set.of("fatal_error", "internal_error", "request_timeout");

    /** We have been removed, or the token was taken back. */
    private static final Set<String> DEAD_TOKEN = Set.of("account_inactive", "token_revoked");

    private final Slack slack;
    private final Tokens tokens;
    private final TeamId team;

    SlackCalls(Slack slack, Tokens tokens, TeamId team) {
        this.slack = slack;
        this.tokens = tokens;
        this.team = team;
    }

    interface Call<R extends SlackApiTextResponse> {

        R on(MethodsClient methods) throws IOException, SlackApiException;
    }

    /** An answer that says no is an exception: {@link SlackRefused} with Slack's word for why. */
    <R extends SlackApiTextResponse> R call(String method, Call<R> call) {
        try {
            R answer = answer(method, call);
            if (!answer.isOk()) {
                throw new SlackRefused(method, answer.getError());
            }
            return answer;
        } catch (SlackApiException e) {
            throw isTooMany(e)
                    ? new SlackRefused(method, "ratelimited", pause(e.getResponse()))
                    : new SlackRefused(method, "http_" + e.getResponse().code());
        } catch (IOException e) {
            throw new SlackRefused(method, "no_answer");
        }
    }

    /** An answer that says no is an outcome too; the method is named for whoever reads the code. */
    <R extends SlackApiTextResponse> Outcome outcome(
            String method, Call<R> call, Function<R, String> receipt) {
        try {
            R answer = answer(method, call);
            return answer.isOk()
                    ? new Outcome.Sent(receipt.apply(answer))
                    : refused(answer.getError());
        } catch (SlackRefused e) {
            return e.outcome();
        } catch (SlackApiException e) {
            return failed(e);
        } catch (ConnectException | UnknownHostException e) {
            return new Outcome.NotSent("no connection");
        } catch (IOException e) {
            return new Outcome.Unsure("no answer");
        }
    }

    /** Throws {@link SlackRefused} when there is no token. */
    private <R extends SlackApiTextResponse> R answer(String method, Call<R> call)
            throws IOException, SlackApiException {
        String token = tokens.of(team).orElse(null);
        if (token == null) {
            LOG.info("{} is not sent: we are not installed in {}", method, team.value());
            throw new SlackRefused(method, NOT_INSTALLED);
        }
        R answer = call.on(slack.methods(token));
        if (!answer.isOk() && DEAD_TOKEN.contains(answer.getError())) {
            tokens.died(team, token, answer.getError());
        }
        return answer;
    }

    private static Outcome refused(String error) {
        if (error.equals("ratelimited")) {
            return new Outcome.TooMany(WHEN_NOT_TOLD);
        }
        if (HALF_DONE.contains(error)) {
            return new Outcome.Unsure(error);
        }
        return error.equals("service_unavailable")
                ? new Outcome.NotSent(error)
                : new Outcome.Refused(error);
    }

    private static Outcome failed(SlackApiException e) {
        if (isTooMany(e)) {
            return new Outcome.TooMany(pause(e.getResponse()));
        }
        String status = "http_" + e.getResponse().code();
        return e.getResponse().code() >= 500
                ? new Outcome.Unsure(status)
                : new Outcome.Refused(status);
    }

    private static boolean isTooMany(SlackApiException e) {
        return e.getResponse().code() == TOO_MANY;
    }

    private static Duration pause(Response answer) {
        String seconds = answer.header("Retry-After");
        return seconds != null && seconds.matches("\\d{1,6}")
                ? Duration.ofSeconds(Long.parseLong(seconds))
                : WHEN_NOT_TOLD;
    }
}
