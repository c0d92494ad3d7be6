package dev.rootcause.slack;

import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where a workspace installs us, and where Slack leads back to. */
@Controller
@InManyWorkspaces
class InstallPage {

    private static final Logger LOG = LoggerFactory.getLogger(InstallPage.class);
    private static final String COOKIE = "__Host-rootcause-install";
    private static final String SECRET = "[A-Za-z0-9_-]{43}";

    private final Install install;
    private final InstallStates states;

    InstallPage(Install install, InstallStates states) {
        this.install = install;
        this.states = states;
    }

    /** A browser keeps its cookie, so that two tabs do not disturb each other. */
    @GetMapping("/slack/install")
    ResponseEntity<Void> begin(
            @CookieValue(name = COOKIE, required = false) @Nullable String known) {
        String browser = known != null && known.matches(SECRET) ? known : states.secret();
        URI page = install.page(states.begin(browser));
        return ResponseEntity.status(HttpStatus.FOUND)
                .location(page)
                .header(HttpHeaders.SET_COOKIE, cookie(browser).toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private static ResponseCookie cookie(String browser) {
        return ResponseCookie.from(COOKIE, browser)
                .secure(true)
                .httpOnly(true)
                .sameSite("Lax")
                .path("/")
                .maxAge(InstallStates.LIFE)
                .build();
    }

    @GetMapping("/slack/oauth_redirect")
    String back(
            @CookieValue(name = COOKIE, defaultValue = "") String browser,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String error,
            Model page,
            HttpServletResponse response) {
        InstallNews news = states.use(state, browser) ? outcome(code, error) : InstallNews.stale();
        response.setStatus(news.status());
        page.addAttribute("news", news);
        return "install";
    }

    private InstallNews outcome(String code, String error) {
        if (!error.isEmpty()) {
            return InstallNews.declined();
        }
        try {
            return InstallNews.done(install.complete(code));
        } catch (SlackRefused e) {
            LOG.warn("Slack refused {}", e.getMessage());
            return InstallNews.refused();
        }
    }
}
