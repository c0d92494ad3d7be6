package dev.rootcause.database;

import org.jspecify.annotations.Nullable;

/** The database cannot be had; the message tells whoever starts the program why and what to do. */
abstract class NoDatabase extends RuntimeException {

    NoDatabase(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
