package dev.rootcause.slack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The app as Slack creates it from a manifest: {@code slack manifest [--url https://…] [--profile
 * dm|team] [--install workspace|org]}.
 *
 * @see <a href="https://docs.slack.dev/reference/app-manifest">App manifest</a>
 */
public final class Manifest {

    private static final String USAGE =
            "Like this: rootcause slack manifest --url https://rootcause.example.com --profile team";
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private Manifest() {}

    /** The manifest for the words after the command. Throws {@link IllegalArgumentException}. */
    public static String of(List<String> words) {
        @Nullable URI url = null;
        Profile profile = Profile.TEAM;
        boolean isForOrganizations = false;
        for (int i = 0; i + 1 < words.size(); i += 2) {
            switch (words.get(i)) {
                case "--url" -> url = address(words.get(i + 1));
                case "--profile" -> profile = profile(words.get(i + 1));
                case "--install" -> isForOrganizations = isOrganization(words.get(i + 1));
                default -> throw new IllegalArgumentException(USAGE);
            }
        }
        if (words.size() % 2 == 1) {
            throw new IllegalArgumentException(USAGE);
        }
        return of(url, profile, isForOrganizations);
    }

    /**
     * @param url where Slack reaches us; null connects over Socket Mode
     * @param isForOrganizations an organization may install it in all of its workspaces at once
     */
    static String of(@Nullable URI url, Profile profile, boolean isForOrganizations) {
        ObjectNode manifest = template();
        manifest.withObject("/settings").put("org_deploy_enabled", isForOrganizations);
        fill(manifest.withArray("/oauth_config/scopes/bot"), profile.scopes());
        fill(manifest.withArray("/settings/event_subscriptions/bot_events"), profile.events());
        if (url != null) {
            String requests = url.resolve("/slack/events").toString();
            manifest.withObject("/settings/event_subscriptions").put("request_url", requests);
            manifest.withObject("/settings/interactivity").put("request_url", requests);
            manifest.withObject("/features/slash_commands/0").put("url", requests);
            manifest.withObject("/settings").put("socket_mode_enabled", false);
            manifest.withArray("/oauth_config/redirect_urls")
                    .add(url.resolve("/slack/oauth_redirect").toString());
        }
        return JSON.writeValueAsString(manifest);
    }

    private static void fill(ArrayNode array, List<String> values) {
        values.forEach(array::add);
    }

    private static ObjectNode template() {
        try (InputStream in = Manifest.class.getResourceAsStream("/slack/manifest.json")) {
            return (ObjectNode) JSON.readTree(Objects.requireNonNull(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static URI address(String text) {
        if (!text.matches("https://[A-Za-z0-9.-]+(:\\d+)?/?")) {
            throw new IllegalArgumentException(
                    "\"%s\" is no address Slack can reach. Right: https://rootcause.example.com"
                            .formatted(text));
        }
        return URI.create(text);
    }

    private static boolean isOrganization(String text) {
        return switch (text) {
            case "workspace" -> false;
            case "org" -> true;
            default ->
                    throw new IllegalArgumentException(
                            "There is no way \"%s\" to install. Right: workspace, or org"
                                    .formatted(text));
        };
    }

    private static Profile profile(String text) {
        try {
            return Profile.valueOf(text.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "There is no profile \"%s\". Right: dm, or team".formatted(text), e);
        }
    }
}
