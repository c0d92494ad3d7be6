package dev.rootcause.slack;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Posts to addresses that Slack gave us: only where Slack is, and never elsewhere. */
@InSlack
class Wire {

    private static final Duration MOST_TO_CONNECT = Duration.ofSeconds(3);

    private final Hosts hosts;
    private final HttpClient http =
            HttpClient.newBuilder()
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .connectTimeout(MOST_TO_CONNECT)
                    .build();

    Wire(Hosts hosts) {
        this.hosts = hosts;
    }

    record Body(String type, byte[] bytes) {}

    /** Throws {@link SlackRefused}, named after what was to be done there. */
    void post(String what, String address, Body body, Duration most) {
        if (!hosts.areSlack(address)) {
            throw new SlackRefused(what, "address_not_of_slack");
        }
        int status = status(what, request(address, body, most));
        if (status != 200) {
            throw new SlackRefused(what, "http_" + status);
        }
    }

    private static HttpRequest request(String address, Body body, Duration most) {
        return HttpRequest.newBuilder(URI.create(address))
                .timeout(most)
                .header("Content-Type", body.type())
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.bytes()))
                .build();
    }

    private int status(String what, HttpRequest request) {
        try {
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        } catch (IOException e) {
            throw new SlackRefused(what, "no_answer");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SlackRefused(what, "interrupted");
        }
    }
}
