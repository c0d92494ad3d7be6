package dev.rootcause.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rootcause.drill.TeamId;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Workspaces install the app, and take their access back. */
class InstallTest extends InManyWorkspacesTest {

    @Autowired JdbcClient database;
    @Autowired Installations installations;
    @Autowired Purge purge;

    @Test
    void aWorkspaceInstallsAndPlays() {
        FakeSlack slack = installed("T0PLAYS");

        FakeMessage answer = plays(slack, "U0ANNA");

        assertThat(answer.plain()).contains("CPU");
        assertThat(slack.problems()).isEmpty();
    }

    @Test
    void theConsentIsForWhatTheManifestAsksFor() {
        URI page = new FakeBrowser(host()).isLedFrom("/slack/install");

        assertThat(APP.asked(page).get("scope").split(","))
                .containsExactlyInAnyOrderElementsOf(Profile.TEAM.scopes());
        assertThat(APP.asked(page).get("state")).hasSize(43);
    }

    @Test
    void theCookieIsForThisBrowserAndThisHostAlone() {
        HttpResponse<String> answer = new FakeBrowser(host()).opens("/slack/install");

        assertThat(answer.headers().firstValue("Set-Cookie").orElseThrow())
                .startsWith("__Host-rootcause-install=")
                .contains("Secure", "HttpOnly", "SameSite=Lax", "Path=/", "Max-Age=600");
        assertThat(answer.headers().firstValue("Cache-Control").orElseThrow()).contains("no-store");
    }

    @Test
    void aStateServesOnce() {
        FakeSlack slack = workspace("T0TWICE");
        FakeBrowser browser = new FakeBrowser(host());
        URI page = browser.isLedFrom("/slack/install");

        assertThat(back(browser, APP.agrees(page, slack)).statusCode()).isEqualTo(200);
        HttpResponse<String> again = back(browser, APP.agrees(page, slack));

        assertThat(again.statusCode()).isEqualTo(400);
        assertThat(again.body()).contains("This link has been used", "/slack/install");
    }

    @Test
    void aStateServesTheBrowserItWasMadeFor() {
        FakeSlack slack = workspace("T0OTHER");
        FakeBrowser browser = new FakeBrowser(host());
        URI page = browser.isLedFrom("/slack/install");
        FakeBrowser other = new FakeBrowser(host());
        other.opens("/slack/install");

        assertThat(back(other, APP.agrees(page, slack)).statusCode()).isEqualTo(400);
        assertThat(back(new FakeBrowser(host()), APP.agrees(page, slack)).statusCode())
                .isEqualTo(400);
        assertThat(isInstalled("T0OTHER")).isFalse();
    }

    @Test
    void twoTabsOfABrowserDoNotDisturbEachOther() {
        FakeBrowser browser = new FakeBrowser(host());
        URI first = browser.isLedFrom("/slack/install");
        URI second = browser.isLedFrom("/slack/install");

        assertThat(back(browser, APP.agrees(first, workspace("T0TAB1"))).statusCode())
                .isEqualTo(200);
        assertThat(back(browser, APP.agrees(second, workspace("T0TAB2"))).statusCode())
                .isEqualTo(200);
    }

    @Test
    void aStateExpires() {
        FakeSlack slack = workspace("T0LATE");
        FakeBrowser browser = new FakeBrowser(host());
        URI page = browser.isLedFrom("/slack/install");

        CLOCK.tick(Duration.ofMinutes(11));

        assertThat(back(browser, APP.agrees(page, slack)).statusCode()).isEqualTo(400);
        assertThat(isInstalled("T0LATE")).isFalse();
    }

    @Test
    void aForgedStateInstallsNothing() {
        FakeSlack slack = workspace("T0FORGED");
        FakeBrowser browser = new FakeBrowser(host());
        String agreed = APP.agrees(browser.isLedFrom("/slack/install"), slack);

        for (String forged : List.of("", "state=", "state=abc", "state=" + "A".repeat(43))) {
            assertThat(back(browser, agreed.replaceFirst("state=.*", forged)).statusCode())
                    .as(forged)
                    .isEqualTo(400);
        }
        assertThat(isInstalled("T0FORGED")).isFalse();
    }

    @Test
    void whoDeclinesInstallsNothing() {
        FakeBrowser browser = new FakeBrowser(host());

        HttpResponse<String> answer =
                back(browser, APP.declines(browser.isLedFrom("/slack/install")));

        assertThat(answer.body()).contains("You did not agree");
    }

    @Test
    void aWrongCodeInstallsNothing() {
        FakeBrowser browser = new FakeBrowser(host());
        String agreed =
                APP.agrees(browser.isLedFrom("/slack/install"), workspace("T0CODE"))
                        .replaceFirst("code=[^&]*", "code=wrong");

        HttpResponse<String> answer = back(browser, agreed);

        assertThat(answer.statusCode()).isEqualTo(502);
        assertThat(answer.body()).contains("Slack did not confirm");
        assertThat(isInstalled("T0CODE")).isFalse();
    }

    @Test
    void aWholeOrganizationInstallsOnce() {
        FakeSlack slack = workspace(FakeTeam.inOrganization("T0PART", "E0WHOLE"));
        installs(slack);

        FakeMessage answer = plays(slack, "U0ORGAN");
        FakeUser who = slack.member("U0ORGAN");
        who.presses(answer, "Recap");

        who.dm().awaitWords("So far");
        assertThat(isInstalled("E0WHOLE")).isTrue();
        assertThat(slack.problems()).isEmpty();
    }

    @Test
    void eachWorkspaceIsCalledWithItsOwnToken() {
        FakeSlack one = installed("T0ONE");
        FakeSlack two = installed("T0TWO");

        plays(one, "U0SAME");
        int before = two.calls("chat.postMessage").size();
        plays(two, "U0SAME");

        assertThat(before).isZero();
        assertThat(two.calls("chat.postMessage")).isNotEmpty();
    }

    @Test
    void tokensAreSealed() {
        installed("T0SEALED");

        byte[] kept =
                database.sql("select token from slack_installation where team_id = 'T0SEALED'")
                        .query(byte[].class)
                        .single();

        assertThat(new String(kept, java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain("xoxb");
        assertThat(installations.of(new TeamId("T0SEALED")).orElseThrow())
                .startsWith("xoxb-T0SEALED");
    }

    @Test
    void revokedInTheMiddleOfADrillNothingIsHeardOrSent() {
        FakeSlack slack = installed("T0REVOKED");
        plays(slack, "U0MIDDLE");
        FakeUser who = slack.member("U0MIDDLE");
        int posts = who.dm().messages().size();

        APP.revokes(slack);
        Ack ack = who.says("traffic by route", who.dm());

        assertThat(ack.accepted()).isTrue();
        assertThat(isInstalled("T0REVOKED")).isFalse();
        assertThat(waiting("T0REVOKED")).isZero();
        assertThat(who.dm().messages()).hasSize(posts + 1);
    }

    @Test
    void installedAgainTheDrillGoesOn() {
        FakeSlack slack = installed("T0AGAIN");
        plays(slack, "U0BACK");
        FakeUser who = slack.member("U0BACK");
        APP.uninstalls(slack);
        assertThat(isInstalled("T0AGAIN")).isFalse();

        CLOCK.tick(Duration.ofSeconds(5));
        installs(slack);
        FakeMessage said = who.says("traffic by route", who.dm()).said();

        assertThat(who.dm().awaitAnswer(said).plain()).contains("Pages");
    }

    @Test
    void aLateFarewellDoesNotEndWhatCameAfter() {
        FakeSlack slack = installed("T0SLOW");
        Ack farewell = APP.uninstalls(slack);
        CLOCK.tick(Duration.ofMinutes(6));
        installs(slack);

        slack.retries(farewell, 3);

        assertThat(plays(slack, "U0SLOW").plain()).contains("CPU");
        assertThat(isInstalled("T0SLOW")).isTrue();
    }

    @Test
    void aTokenThatSlackCallsDeadEndsTheInstallation() {
        FakeSlack slack = installed("T0DEAD");
        FakeUser who = slack.member("U0DEAD");
        plays(slack, "U0DEAD");

        APP.kills(slack, "account_inactive");
        who.says("traffic by route", who.dm());

        slack.await("its end", () -> !isInstalled("T0DEAD"));
    }

    @Test
    void whatAWorkspaceLeavesBehindIsPurgedLater() {
        FakeSlack slack = installed("T0PURGED");
        FakeSlack stays = installed("T0STAYS");
        plays(slack, "U0GONE");
        plays(stays, "U0STAYS");
        APP.uninstalls(slack);

        CLOCK.tick(Duration.ofDays(29));
        purge.run();
        assertThat(rows("T0PURGED")).isPositive();

        CLOCK.tick(Duration.ofDays(2));
        purge.run();

        assertThat(rows("T0PURGED")).isZero();
        assertThat(rows("T0STAYS")).isPositive();
    }

    /** In all tables. */
    private long rows(String team) {
        return database
                .sql(
                        "select table_name from information_schema.columns where table_schema = current_schema() and column_name = 'team_id'")
                .query(String.class)
                .list()
                .stream()
                .mapToLong(table ->
                        database.sql("select count(*) from " + table + " where team_id = ?")
                                .param(team)
                                .query(Long.class)
                                .single())
                .sum();
    }

    private long waiting(String team) {
        return database.sql("select count(*) from inbox where team_id = ? and state = 'WAITING'")
                .param(team)
                .query(Long.class)
                .single();
    }

    private boolean isInstalled(String team) {
        return installations.of(new TeamId(team)).isPresent();
    }
}
