package dev.rootcause.slack;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.LoggerContextListener;
import ch.qos.logback.core.AppenderBase;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.slf4j.LoggerFactory;

/**
 * In every test, by {@code META-INF/services}: no line of any log has a token, a signing secret or
 * what somebody wrote to the bot.
 */
public final class LogsTellNothing implements BeforeAllCallback, AfterAllCallback {

    private static final int SHORTEST = 12; // what is shorter stands in a log by chance
    private static final Set<String> SECRETS = ConcurrentHashMap.newKeySet();
    private static final Queue<String> LEAKS = new ConcurrentLinkedQueue<>();
    private static final Watch WATCH = new Watch();

    static {
        SECRETS.addAll(Set.of("xoxb-", "xoxp-", "xapp-", FakeSlack.SIGNING_SECRET));
    }

    /** Somebody wrote it. */
    static void heard(String text) {
        if (text.length() >= SHORTEST) {
            SECRETS.add(text);
        }
    }

    /** What must not stand there and does. */
    static Set<String> leaksOf(String line) {
        return SECRETS.stream().filter(line::contains).collect(Collectors.toSet());
    }

    @Override
    public void beforeAll(ExtensionContext test) {
        if (LoggerFactory.getILoggerFactory() instanceof LoggerContext context) {
            WATCH.over(context);
        }
    }

    @Override
    public void afterAll(ExtensionContext test) {
        Set<String> leaks =
                Stream.generate(LEAKS::poll)
                        .takeWhile(it -> it != null)
                        .collect(Collectors.toSet());
        assertThat(leaks).as("log lines that tell what they must not").isEmpty();
    }

    /** Stays when Spring Boot sets the logs up anew. */
    private static final class Watch extends AppenderBase<ILoggingEvent>
            implements LoggerContextListener {

        void over(LoggerContext context) {
            if (!context.getCopyOfListenerList().contains(this)) {
                context.addListener(this);
                attach(context);
            }
        }

        private void attach(LoggerContext context) {
            setContext(context);
            start();
            context.getLogger(Logger.ROOT_LOGGER_NAME).addAppender(this);
        }

        @Override
        protected void append(ILoggingEvent event) {
            if (isPrinted(event)) {
                look(event);
            }
        }

        /** With the levels of the program, which tests of less than the program do not set. */
        private static boolean isPrinted(ILoggingEvent event) {
            String name = event.getLoggerName();
            Level least = name.startsWith("dev.rootcause") ? Level.INFO : Level.WARN;
            return event.getLevel()
                    .isGreaterOrEqual(name.startsWith("com.slack.api") ? Level.ERROR : least);
        }

        private static void look(ILoggingEvent event) {
            String line = event.getFormattedMessage() + causes(event.getThrowableProxy());
            leaksOf(line).forEach(it -> LEAKS.add(event.getLoggerName() + ": " + line));
        }

        private static String causes(IThrowableProxy failure) {
            return Stream.<IThrowableProxy>iterate(
                            failure, it -> it != null, IThrowableProxy::getCause)
                    .map(it -> " " + it.getClassName() + ": " + it.getMessage())
                    .collect(Collectors.joining());
        }

        @Override
        public boolean isResetResistant() {
            return true;
        }

        @Override
        public void onReset(LoggerContext context) {
            attach(context);
        }

        @Override
        public void onStart(LoggerContext context) {}

        @Override
        public void onStop(LoggerContext context) {}

        @Override
        public void onLevelChange(Logger logger, Level level) {}
    }
}
