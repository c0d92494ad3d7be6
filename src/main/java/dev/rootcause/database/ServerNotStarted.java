package dev.rootcause.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** PostgreSQL was started and did not come up. */
final class ServerNotStarted extends NoDatabase {

    private static final Pattern TELLS_WHY = Pattern.compile("\\b(FATAL|PANIC|error): +(.*)");

    /** A fresh server with its data takes about 130 MB. */
    private static final long LITTLE_SPACE = 200_000_000;

    ServerNotStarted(DatabaseSettings settings, String why, @Nullable Throwable cause) {
        super(
                "PostgreSQL did not start in %s: %s.%s Its log is %s."
                        .formatted(
                                settings.folder(), why, space(settings.folder()), settings.log()),
                cause);
    }

    /** The tools of the server print the reason; the library only knows that they failed. */
    static ServerNotStarted asItsLogSays(DatabaseSettings settings, Exception cause) {
        return new ServerNotStarted(settings, why(settings.log(), cause), cause);
    }

    private static String why(Path log, Throwable cause) {
        return lines(log).stream()
                .map(TELLS_WHY::matcher)
                .filter(it -> it.find())
                .map(it -> it.group(2))
                .reduce((first, last) -> last)
                .orElse(String.valueOf(cause.getMessage()));
    }

    private static List<String> lines(Path log) {
        try {
            return Files.readAllLines(log);
        } catch (IOException e) { // the message does without
            return List.of();
        }
    }

    private static String space(Path folder) {
        long free = folder.toFile().getUsableSpace();
        return free < LITTLE_SPACE ? " Only %d MB are free there.".formatted(free >> 20) : "";
    }
}
