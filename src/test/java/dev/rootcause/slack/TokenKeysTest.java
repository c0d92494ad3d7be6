package dev.rootcause.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rootcause.drill.TeamId;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenKeysTest {

    private static final String OLD = key(1);
    private static final String NEW = key(2);
    private static final TeamId TEAM = new TeamId("T0KEYS");
    private static final String TOKEN = "xoxb-secret";

    @Test
    void opensWhatItHasSealed() {
        TokenKeys keys = TokenKeys.of(NEW);

        assertThat(keys.open(TEAM, keys.seal(TEAM, TOKEN))).isEqualTo(TOKEN);
    }

    @Test
    void sealsTheSameTwiceInDifferentWays() {
        TokenKeys keys = TokenKeys.of(NEW);

        assertThat(keys.seal(TEAM, TOKEN)).isNotEqualTo(keys.seal(TEAM, TOKEN));
    }

    @Test
    void anOldKeyOpensAndTheNewestSeals() {
        byte[] before = TokenKeys.of(OLD).seal(TEAM, TOKEN);
        TokenKeys both = TokenKeys.of(NEW + ", " + OLD);

        assertThat(both.open(TEAM, before)).isEqualTo(TOKEN);
        assertThat(both.newest()).isEqualTo(TokenKeys.of(NEW).newest());
        assertThat(TokenKeys.of(NEW).open(TEAM, both.seal(TEAM, TOKEN))).isEqualTo(TOKEN);
    }

    @Test
    void aKeyThatIsGoneOpensNothing() {
        byte[] before = TokenKeys.of(OLD).seal(TEAM, TOKEN);

        assertThatThrownBy(() -> TokenKeys.of(NEW).open(TEAM, before))
                .hasMessageContaining("no key of rootcause.slack.token-keys opens")
                .hasMessageNotContaining(NEW);
    }

    @Test
    void aTokenDoesNotOpenInAnothersRow() {
        TokenKeys keys = TokenKeys.of(NEW);
        byte[] sealed = keys.seal(TEAM, TOKEN);

        assertThatThrownBy(() -> keys.open(new TeamId("T0THIEF"), sealed))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void whatWasTamperedWithDoesNotOpen() {
        TokenKeys keys = TokenKeys.of(NEW);
        byte[] sealed = keys.seal(TEAM, TOKEN);
        sealed[sealed.length - 1] ^= 1;

        assertThatThrownBy(() -> keys.open(TEAM, sealed)).isInstanceOf(IllegalStateException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "secret", "c2hvcnQ=", "AAAA,", "!!"})
    void saysWhatIsRightWithoutTellingWhatIsWrong(String setting) {
        assertThatThrownBy(() -> TokenKeys.of(setting))
                .isInstanceOf(SlackNotUsable.class)
                .hasMessageContaining("openssl rand -base64 32")
                .hasMessageNotContaining("c2hvcnQ");
    }

    @Test
    void aKeyStandsThereOnce() {
        assertThatThrownBy(() -> TokenKeys.of(NEW + "," + NEW))
                .isInstanceOf(SlackNotUsable.class)
                .hasMessageContaining("twice");
    }

    private static String key(int fill) {
        byte[] bytes = new byte[32];
        bytes[0] = (byte) fill;
        return Base64.getEncoder().encodeToString(bytes);
    }
}
