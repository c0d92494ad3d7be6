package dev.rootcause.slack;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.SlackApiTextResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;

/**
 * Calls the Web API: an answer that says no is an exception, and too many calls wait their turn.
 */
@InSlack
class SlackCalls {

    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final int TRIES = 3;

    private final MethodsClient methods;
    private final RetryTemplate later =
            new RetryTemplate(
                    RetryPolicy.builder()
                            .includes(TooManyCalls.class)
                            .delay(PAUSE)
                            .maxRetries(TRIES)
                            .build());

    SlackCalls(MethodsClient methods) {
        this.methods = methods;
    }

    interface Call<R extends SlackApiTextResponse> {

        R on(MethodsClient methods) throws IOException, SlackApiException;
    }

    /** Throws {@link SlackRefused} with Slack's word for why. */
    <R extends SlackApiTextResponse> R call(String method, Call<R> call) {
        return later.invoke(() -> once(method, call));
    }

    private <R extends SlackApiTextResponse> R once(String method, Call<R> call) {
        try {
            R answer = call.on(methods);
            if (!answer.isOk()) {
                throw new SlackRefused(method, answer.getError());
            }
            return answer;
        } catch (SlackApiException e) {
            if (e.getResponse().code() == 429) {
                throw new TooManyCalls(method);
            }
            throw new SlackRefused(method, "http_" + e.getResponse().code());
        } catch (IOException e) {
            throw new SlackRefused(method, "no_answer");
        }
    }

    /** Slack asks us to wait. */
    private static final class TooManyCalls extends SlackRefused {

        TooManyCalls(String method) {
            super(method, "ratelimited");
        }
    }
}
