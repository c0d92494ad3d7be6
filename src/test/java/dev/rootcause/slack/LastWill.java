package dev.rootcause.slack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * Ends processes when this program ends, however it does: a shell that waits for the end of what we
 * tell it. Killed replicas may stand still, and a database lives on its own.
 */
final class LastWill implements AutoCloseable {

    private static final String SCRIPT =
            "while read pid; do pids=\"$pids $pid\"; done; kill -KILL $pids 2>/dev/null";

    private final Process shell;
    private final Writer told;

    LastWill() {
        try {
            shell = new ProcessBuilder("/bin/sh", "-c", SCRIPT).start();
            told = shell.outputWriter(StandardCharsets.US_ASCII);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    synchronized void add(long pid) {
        try {
            told.write(pid + "\n");
            told.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All are ended already. */
    @Override
    public void close() {
        shell.destroyForcibly();
    }
}
