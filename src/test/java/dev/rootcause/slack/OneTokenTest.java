package dev.rootcause.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.app_backend.events.payload.AppUninstalledPayload;
import com.slack.api.app_backend.events.payload.TokensRevokedPayload;
import com.slack.api.model.event.TokensRevokedEvent;
import dev.rootcause.drill.TeamId;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The token of the settings, taken back by Slack. */
class OneTokenTest {

    private static final TeamId TEAM = new TeamId("T0ONE");
    private static final Instant START = Instant.ofEpochSecond(1_800_000_000);

    private final OneToken token = new OneToken("xoxb-one", () -> START);

    @Test
    void letsUsActWhileItLives() {
        assertThat(token.of(TEAM)).contains("xoxb-one");
        assertThat(token.admits(TEAM)).isTrue();
    }

    @Test
    void isOfNoUseOnceItIsRevoked() {
        token.revoked(revoked(List.of("U0BOT"), 1));
        isDead();
    }

    @Test
    void isOfNoUseOnceTheAppIsRemoved() {
        AppUninstalledPayload removed = new AppUninstalledPayload();
        removed.setEventTime(second(0));
        token.uninstalled(removed);
        isDead();
    }

    @Test
    void isOfNoUseOnceSlackSaysSo() {
        token.died(TEAM, "xoxb-one", "account_inactive");
        isDead();
    }

    @Test
    void outlivesTokensOfPeopleAndWhatIsAboutTheOneBeforeIt() {
        token.revoked(revoked(List.of(), 1));
        token.revoked(revoked(List.of("U0BOT"), -1));
        assertThat(token.admits(TEAM)).isTrue();
    }

    private void isDead() {
        assertThat(token.of(TEAM)).isEmpty();
        assertThat(token.admits(TEAM)).isFalse();
    }

    private static TokensRevokedPayload revoked(List<String> bots, int after) {
        TokensRevokedEvent.Tokens tokens = new TokensRevokedEvent.Tokens();
        tokens.setBot(bots);
        TokensRevokedEvent event = new TokensRevokedEvent();
        event.setTokens(tokens);
        TokensRevokedPayload payload = new TokensRevokedPayload();
        payload.setEvent(event);
        payload.setEventTime(second(after));
        return payload;
    }

    private static int second(int after) {
        return (int) START.getEpochSecond() + after;
    }
}
