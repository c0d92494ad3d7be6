package dev.rootcause.slack;

import com.slack.api.bolt.socket_mode.SocketModeApp;
import com.slack.api.socket_mode.SocketModeClient;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.ScheduledFuture;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.scheduling.TaskScheduler;

/**
 * Slack over a socket that we open ourselves: a laptop needs no public address. Once it is open
 * Bolt keeps it open; until then we try again.
 */
final class SocketMode implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(SocketMode.class);
    private static final Duration AGAIN = Duration.ofSeconds(10);
    private static final int CONCURRENCY = 10;

    private final SlackSettings settings;
    private final SlackApp app;
    private final TaskScheduler scheduler;
    private final InstantSource clock;
    private @Nullable SocketModeApp socket;
    private @Nullable ScheduledFuture<?> trying;

    SocketMode(SlackSettings settings, SlackApp app, TaskScheduler scheduler, InstantSource clock) {
        this.settings = settings;
        this.app = app;
        this.scheduler = scheduler;
        this.clock = clock;
    }

    @Override
    public synchronized void start() {
        trying = scheduler.schedule(this::connect, clock.instant());
    }

    private synchronized void connect() {
        if (trying == null) {
            return; // stopped meanwhile
        }
        try {
            SocketModeApp opening =
                    new SocketModeApp(
                            settings.appToken(), app, SocketModeClient.Backend.Tyrus, CONCURRENCY);
            opening.startAsync();
            socket = opening;
            LOG.info("Slack: connected over Socket Mode");
        } catch (Exception e) { // Bolt declares no less
            LOG.warn(
                    "Slack: no connection over Socket Mode, trying again in {} s: is the app token right?",
                    AGAIN.toSeconds());
            trying = scheduler.schedule(this::connect, clock.instant().plus(AGAIN));
        }
    }

    @Override
    public synchronized void stop() {
        if (trying != null) {
            trying.cancel(false);
            trying = null;
        }
        SocketModeApp open = socket;
        socket = null;
        if (open != null) {
            close(open);
        }
    }

    private static void close(SocketModeApp open) {
        try {
            open.close();
        } catch (Exception e) { // Bolt declares no less
            LOG.warn("Slack: the socket did not close", e);
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return trying != null;
    }
}
