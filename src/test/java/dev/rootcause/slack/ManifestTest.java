package dev.rootcause.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ManifestTest {

    @Test
    void sendsEverythingToOneAddress() {
        JsonNode manifest = read("--url", "https://rootcause.example.com/");
        String address = "https://rootcause.example.com/slack/events";
        assertThat(manifest.at("/features/slash_commands/0/url").asString()).isEqualTo(address);
        assertThat(manifest.at("/settings/interactivity/request_url").asString())
                .isEqualTo(address);
        assertThat(manifest.at("/settings/event_subscriptions/request_url").asString())
                .isEqualTo(address);
        assertThat(manifest.at("/settings/socket_mode_enabled").asBoolean()).isFalse();
    }

    @Test
    void needsNoAddressOverSocketMode() {
        JsonNode manifest = read();
        assertThat(manifest.at("/settings/socket_mode_enabled").asBoolean()).isTrue();
        assertThat(manifest.toString()).doesNotContain("https://");
    }

    @Test
    void readsNoChannelInTheSmallProfile() {
        String manifest = read("--profile", "dm").toString();
        assertThat(manifest)
                .contains("im:history", "message.im")
                .doesNotContain("channels:history", "groups:history", "message.channels");
    }

    @Test
    void letsAnOrganizationInstallItInAllOfItsWorkspaces() {
        assertThat(read().at("/settings/org_deploy_enabled").asBoolean()).isFalse();
        assertThat(read("--install", "org").at("/settings/org_deploy_enabled").asBoolean())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://a.example", "a.example", "https://", "https://a.example/x"})
    void refusesAnAddressThatSlackCannotReach(String url) {
        assertThatThrownBy(() -> Manifest.of(List.of("--url", url)))
                .hasMessageContaining("Right: https://");
    }

    @Test
    void saysWhatIsRightOnWrongWords() {
        assertThatThrownBy(() -> Manifest.of(List.of("--profile", "big")))
                .hasMessageContaining("Right: dm, or team");
        assertThatThrownBy(() -> Manifest.of(List.of("--install", "planet")))
                .hasMessageContaining("Right: workspace, or org");
        assertThatThrownBy(() -> Manifest.of(List.of("--url"))).hasMessageContaining("Like this");
        assertThatThrownBy(() -> Manifest.of(List.of("--at", "x")))
                .hasMessageContaining("Like this");
    }

    @ParameterizedTest
    @ValueSource(strings = {"dm", "team"})
    @EnabledIfSystemProperty(named = "slack.contract", matches = ".+")
    void keepsSlacksSchema(String profile) throws IOException {
        String schema =
                Files.readString(
                        Path.of(
                                System.getProperty("slack.contract"),
                                "manifest.schema.2.0.0.json"));
        var rules =
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7).getSchema(schema);
        for (List<String> words :
                List.of(
                        List.of("--profile", profile),
                        List.of("--profile", profile, "--url", "https://rootcause.example.com"))) {
            assertThat(rules.validate(Manifest.of(words), InputFormat.JSON)).isEmpty();
        }
    }

    private static JsonNode read(String... words) {
        return JsonMapper.shared().readTree(Manifest.of(List.of(words)));
    }
}
