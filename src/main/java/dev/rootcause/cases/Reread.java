package dev.rootcause.cases;

import java.time.Instant;
import java.util.Map;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What is read off a shelf, and read anew when a file there has been written since. As long as the
 * shelf itself cannot be read, what was read before stays.
 */
public final class Reread<T> {

    private static final Logger LOG = LoggerFactory.getLogger(Reread.class);

    private record Reading<T>(Map<String, Instant> written, T read) {}

    private final Shelf shelf;
    private final Function<Shelf, T> how;
    private volatile Reading<T> last;

    /** Throws {@link BrokenCase} when the shelf cannot be read at all. */
    public Reread(Shelf shelf, Function<Shelf, T> how) {
        this.shelf = shelf;
        this.how = how;
        last = new Reading<>(shelf.written(), how.apply(shelf));
    }

    /** As it was read last. */
    public T last() {
        return last.read();
    }

    /** As the files are now. */
    public synchronized T now() {
        try {
            Map<String, Instant> written = shelf.written();
            if (!written.equals(last.written())) {
                last = new Reading<>(written, how.apply(shelf));
            }
        } catch (BrokenCase gone) {
            LOG.warn("The cases are as before: {}", gone.getMessage());
        }
        return last.read();
    }
}
