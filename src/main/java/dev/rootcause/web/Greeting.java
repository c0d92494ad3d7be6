package dev.rootcause.web;

import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Tells whoever started the program where to go and what is connected. */
@Component
class Greeting {

    private final Environment settings;

    Greeting(Environment settings) {
        this.settings = settings;
    }

    @EventListener
    void on(WebServerInitializedEvent started) {
        System.out.printf(
                """

                rootcause is ready.
                  Practice room  http://%s:%d
                  Database       %s
                  Slack          %s

                """,
                settings.getProperty("server.address", "127.0.0.1"),
                started.getWebServer().getPort(),
                database(),
                slack());
    }

    /** Whether it answers is told by the Slack edge, once it does. */
    private String slack() {
        return settings.getProperty("rootcause.slack.bot-token", "").isBlank()
                ? "not configured: README, Connect Slack"
                : "configured";
    }

    private String database() {
        return settings.containsProperty("spring.datasource.url")
                ? "yours, by spring.datasource.url"
                : "embedded PostgreSQL, kept in " + settings.getProperty("rootcause.data-dir");
    }
}
