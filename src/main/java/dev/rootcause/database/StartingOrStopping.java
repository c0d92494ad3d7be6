package dev.rootcause.database;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Another program uses the same data, and its server cannot be joined at this moment. */
final class StartingOrStopping extends NoDatabase {

    StartingOrStopping(Path data, @Nullable Throwable cause) {
        super(
                "rootcause is starting or stopping on %s just now. Try again in a moment."
                        .formatted(data),
                cause);
    }
}
