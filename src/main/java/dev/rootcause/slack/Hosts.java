package dev.rootcause.slack;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Objects;
import java.util.Set;

/** Where we post to: Slack's own hosts, or the one that the setting names. */
@InSlack
class Hosts {

    private static final Set<String> SLACK =
            Set.of("hooks.slack.com", "files.slack.com", "slack.com");

    private final URI api;

    Hosts(SlackSettings settings) {
        this.api = settings.apiUrl();
    }

    boolean areSlack(String address) {
        try {
            URI uri = new URI(address);
            boolean known =
                    "https".equals(uri.getScheme())
                            && SLACK.contains(uri.getHost())
                            && uri.getPort() == -1;
            return uri.getUserInfo() == null && (known || isWhereTheApiIs(uri));
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private boolean isWhereTheApiIs(URI uri) {
        return Objects.equals(uri.getScheme(), api.getScheme())
                && Objects.equals(uri.getHost(), api.getHost());
    }
}
