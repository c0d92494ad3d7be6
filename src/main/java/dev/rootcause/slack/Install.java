package dev.rootcause.slack;

import com.slack.api.Slack;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.response.oauth.OAuthV2AccessResponse;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Slack's OAuth: where somebody agrees, and what their agreement is exchanged for. */
@InManyWorkspaces
class Install {

    private static final String METHOD = "oauth.v2.access";

    private final Slack slack;
    private final URI authorize;
    private final InstallSettings settings;
    private final Installations installations;

    Install(
            Slack slack,
            SlackSettings settings,
            InstallSettings install,
            Installations installations) {
        this.slack = slack;
        this.authorize = settings.apiUrl().resolve("../oauth/v2/authorize");
        this.settings = install;
        this.installations = installations;
    }

    /**
     * Slack's page that asks for consent; it leads back to the one address that the app is
     * registered with.
     */
    URI page(String state) {
        return URI.create(
                "%s?client_id=%s&scope=%s&state=%s"
                        .formatted(
                                authorize,
                                encoded(settings.clientId()),
                                encoded(String.join(",", settings.profile().scopes())),
                                encoded(state)));
    }

    /** Throws {@link SlackRefused}. */
    Installation complete(String code) {
        Installation installation = Installation.of(exchange(code));
        installations.add(installation);
        return installation;
    }

    private OAuthV2AccessResponse exchange(String code) {
        try {
            OAuthV2AccessResponse answer =
                    slack.methods()
                            .oauthV2Access(it ->
                                    it.clientId(settings.clientId())
                                            .clientSecret(settings.clientSecret())
                                            .code(code));
            if (!answer.isOk()) {
                throw new SlackRefused(METHOD, answer.getError());
            }
            return answer;
        } catch (SlackApiException e) {
            throw new SlackRefused(METHOD, "http_" + e.getResponse().code());
        } catch (IOException e) {
            throw new SlackRefused(METHOD, "no_answer");
        }
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
