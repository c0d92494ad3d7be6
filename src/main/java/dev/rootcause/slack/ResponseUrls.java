package dev.rootcause.slack;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import com.slack.api.Slack;
import com.slack.api.util.json.GsonFactory;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Posts to the address that came with an act: only where Slack is, and never elsewhere. */
@InSlack
class ResponseUrls {

    private static final Duration MOST = Duration.ofSeconds(3);

    private final Hosts hosts;
    private final Gson gson;
    private final HttpClient http =
            HttpClient.newBuilder()
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .connectTimeout(MOST)
                    .build();

    ResponseUrls(Hosts hosts, Slack slack) {
        this.hosts = hosts;
        this.gson = GsonFactory.createSnakeCase(slack.getConfig());
    }

    /** Whether Slack took it. */
    boolean answered(@Nullable String url, SlackMessage message) {
        if (url == null || url.isBlank() || !hosts.areSlack(url)) {
            return false;
        }
        try {
            HttpRequest post =
                    HttpRequest.newBuilder(URI.create(url))
                            .timeout(MOST)
                            .header("Content-Type", "application/json; charset=utf-8")
                            .POST(HttpRequest.BodyPublishers.ofString(json(message)))
                            .build();
            HttpResponse<String> answer = http.send(post, HttpResponse.BodyHandlers.ofString());
            return answer.statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private String json(SlackMessage message) {
        JsonObject body = new JsonObject();
        body.addProperty("response_type", "ephemeral");
        body.addProperty("replace_original", false);
        body.addProperty("text", message.text());
        body.add("blocks", gson.toJsonTree(message.atOnce()));
        return gson.toJson(body);
    }
}
