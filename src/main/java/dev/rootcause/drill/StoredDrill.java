package dev.rootcause.drill;

import dev.rootcause.cases.CaseCode;
import dev.rootcause.simulation.Moment;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The row that a drill's turns hang on, and that a turn locks; its page is kept in it and read
 * apart.
 *
 * @param turns how many it has
 */
record StoredDrill(
        DrillId id,
        String title,
        Origin origin,
        Candidate candidate,
        Drill.Stage stage,
        int turns,
        Times times) {

    private static final Duration PATIENCE = Duration.ofHours(72);

    /** What it began with and never changes. */
    record Origin(CaseCode code, int seed, Versions versions, Moment opened) {

        static Origin of(Drill drill) {
            return new Origin(drill.code(), drill.seed(), drill.versions(), drill.opened());
        }
    }

    record Times(Instant started, Instant heard, @Nullable Instant ended) {

        private Times ended(Instant at) {
            return new Times(started, heard, at);
        }
    }

    /** Who began which drill, when. */
    record Beginning(Candidate candidate, String title, Drill drill, Instant at) {

        StoredDrill stored(DrillId id) {
            return new StoredDrill(
                    id,
                    title,
                    Origin.of(drill),
                    candidate,
                    drill.stage(),
                    0,
                    new Times(at, at, null));
        }
    }

    StoredDrill movedOn(Drill drill, Instant at) {
        Times since = new Times(times.started(), at, drill.isOver() ? at : null);
        return new StoredDrill(
                id, title, origin, candidate, drill.stage(), drill.turns().size(), since);
    }

    Drill with(Told.Known known) {
        return new Drill(
                origin.code(),
                origin.seed(),
                origin.versions(),
                origin.opened(),
                known.page(),
                known.turns(),
                stage);
    }

    boolean isOver() {
        return stage == Drill.Stage.OVER;
    }

    /** Whether it is still running and nobody said anything for three days. */
    boolean isQuiet(Instant now) {
        return !isOver() && isTooLongAgo(times.heard(), now);
    }

    static boolean isTooLongAgo(Instant heard, Instant now) {
        return !now.isBefore(heard.plus(PATIENCE));
    }

    /** Who was heard then or before has been quiet for too long. */
    static Instant tooLongBefore(Instant now) {
        return now.minus(PATIENCE);
    }

    /** Ended at the moment at which it had been quiet for too long. */
    StoredDrill endedByQuiet() {
        Instant at = times.heard().plus(PATIENCE);
        return new StoredDrill(
                id, title, origin, candidate, Drill.Stage.OVER, turns, times.ended(at));
    }

    /** Whether silence ended it. */
    boolean endedQuietly() {
        return isOver() && times.heard().plus(PATIENCE).equals(times.ended());
    }

    DrillCard card(Instant now) {
        Instant ended = isQuiet(now) ? times.heard().plus(PATIENCE) : times.ended();
        return new DrillCard(id, origin.code().value(), title, times.started(), ended);
    }
}
