package dev.rootcause.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.slack.api.app_backend.events.payload.MessagePayload;
import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import com.slack.api.util.json.GsonFactory;
import org.junit.jupiter.api.Test;

/** Whose something is, in the shapes that Slack documents. */
class OriginTest {

    private static final Gson GSON = GsonFactory.createSnakeCase();

    @Test
    void anEventIsForWhomItIsDelivered() {
        Origin origin = event("T2", false, "\"team_id\":\"T1\",\"is_enterprise_install\":false");

        assertThat(origin.installation().value()).isEqualTo("T1");
        assertThat(origin.isForeign()).isFalse();
    }

    @Test
    void somebodyOfAnotherTeamIsForeignWhereAChannelIsShared() {
        assertThat(event("T2", true, "\"team_id\":\"T1\"").isForeign()).isTrue();
        assertThat(event("T1", true, "\"team_id\":\"T1\"").isForeign()).isFalse();
    }

    @Test
    void anOrganizationsPeopleAreAtHome() {
        String part = "\"team_id\":\"T1\",\"enterprise_id\":\"E1\"";

        assertThat(event("E1", true, part).isForeign()).isFalse();
        assertThat(event("E2", true, part).isForeign()).isTrue();
    }

    @Test
    void whatIsInstalledInAnOrganizationIsTheOrganizations() {
        Origin origin =
                event(
                        "T1",
                        false,
                        "\"team_id\":\"T1\",\"enterprise_id\":\"E1\",\"is_enterprise_install\":true");

        assertThat(origin.installation().value()).isEqualTo("E1");
    }

    @Test
    void aPressIsForTheAppThatPostedTheMessage() {
        Origin origin =
                press(
                        """
                        {"team":{"id":"T2"},"user":{"id":"U1","team_id":"T2"},"message":{"team":"T1"}}\
                        """);

        assertThat(origin.installation().value()).isEqualTo("T1");
        assertThat(origin.isForeign()).isTrue();
    }

    @Test
    void aPressInAnOrganizationMayHaveNoTeam() {
        Origin origin =
                press(
                        """
                        {"team":null,"enterprise":{"id":"E1"},"is_enterprise_install":true,
                        "user":{"id":"U1","team_id":"T1"}}\
                        """);

        assertThat(origin.installation().value()).isEqualTo("E1");
        assertThat(origin.isForeign()).isFalse();
    }

    @Test
    void aFormIsForTheAppThatOpenedIt() {
        Origin origin =
                Origins.of(
                        GSON.fromJson(
                                """
                                {"team":{"id":"T2"},"user":{"id":"U1","team_id":"T2"},
                                "view":{"app_installed_team_id":"T1"}}\
                                """,
                                ViewSubmissionPayload.class));

        assertThat(origin.installation().value()).isEqualTo("T1");
        assertThat(origin.isForeign()).isTrue();
    }

    private static Origin press(String json) {
        return Origins.of(GSON.fromJson(json, BlockActionPayload.class));
    }

    private static Origin event(String home, boolean shared, String authorization) {
        String json =
                """
                {"team_id":"T9","authorizations":[{%s}],"is_ext_shared_channel":%s,
                "event":{"type":"message","team":"%s"}}\
                """
                        .formatted(authorization, shared, home);
        return Origin.of(GSON.fromJson(json, MessagePayload.class), home);
    }
}
