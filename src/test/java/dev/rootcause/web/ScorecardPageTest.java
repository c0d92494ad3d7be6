package dev.rootcause.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rootcause.SmallDrill;
import dev.rootcause.cases.Rubric;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** The scorecard as pages, without a browser. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import(SmallDrill.class)
class ScorecardPageTest {

    @LocalServerPort int port;

    private final HttpClient http =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();

    @Test
    void showsWhatHeldWhatFailedAndWhereToGoOn() throws Exception {
        String card = get(graded() + "/scorecard").body();
        assertThat(card)
                .contains("told people what is known: Tell support.")
                .contains("I did this")
                .contains("narrow at most 2 · 2 volleys (10:04)")
                .contains("Where would you stop digging?")
                .contains("You left it open.")
                .contains("Look around");
    }

    @Test
    void gradesAgainByTheMessageThatIsPointedAt() throws Exception {
        String drill = graded();
        HttpResponse<String> after =
                post(drill + "/corrections", "rule=stabilize.told&turn=1&why=I+told+<b>them");
        assertThat(after.statusCode()).isEqualTo(200);
        assertThat(after.body()).contains("Put right by you").contains("I told &lt;b&gt;them");
    }

    @Test
    void theFirstPageShowsWhatDrillsCameToAsLastGraded() throws Exception {
        String drill = graded();
        String total = total(drill);
        assertThat(inList(drill)).contains(total + " of 100");
        post(drill + "/corrections", "rule=stabilize.told&turn=1&why=so");
        assertThat(total(drill)).isNotEqualTo(total);
        assertThat(inList(drill)).contains(total(drill) + " of 100");
    }

    private String total(String drill) throws Exception {
        return get(drill + "/scorecard")
                .body()
                .replaceFirst("(?s).*class=\"total\"><b>(\\d+)<.*", "$1");
    }

    private String inList(String drill) throws Exception {
        return get("/").body().replaceFirst("(?s).*(" + drill + "/scorecard.*?)</li>.*", "$1");
    }

    @Test
    void saysWhyACorrectionCannotBeMade() throws Exception {
        HttpResponse<String> refused =
                post(graded() + "/corrections", "rule=stabilize.told&turn=99&why=so");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("There is no message 99");
    }

    @Test
    void answersFreeLooksAfterTheEnd() throws Exception {
        String drill = graded();
        HttpResponse<String> look = post(drill + "/look-around", "text=show app.latency");
        assertThat(look.statusCode()).isEqualTo(200);
        assertThat(look.body()).contains("value=\"show app.latency\"");
        assertThat(post(drill + "/look-around", "text=").statusCode()).isEqualTo(422);
    }

    @Test
    void theRubricIsPublic() throws Exception {
        String page = get("/grading").body();
        Rubric.current().phases().values().stream()
                .flatMap(phase -> phase.rules().stream())
                .forEach(rule -> assertThat(page).contains(rule.name()));
        Rubric.current().flags().forEach(flag -> assertThat(page).contains(flag.id()));
    }

    private String graded() throws Exception {
        String drill = post("/drills", "code=RC-104").uri().getPath();
        post(drill + "/turns", "text=show app.latency");
        post(drill + "/turns", "text=done");
        post(drill + "/turns", "text=done");
        return drill;
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(uri(path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, String form)
            throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(uri(path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(encoded(form)))
                        .build();
        return http.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private static String encoded(String form) {
        StringBuilder encoded = new StringBuilder();
        for (String field : form.split("&")) {
            String[] parts = field.split("=", 2);
            encoded.append(encoded.isEmpty() ? "" : "&")
                    .append(parts[0])
                    .append('=')
                    .append(URLEncoder.encode(parts[1].replace('+', ' '), StandardCharsets.UTF_8));
        }
        return encoded.toString();
    }

    private URI uri(String path) {
        return URI.create("http://localhost:" + port + path);
    }
}
