package dev.rootcause.drill;

import dev.rootcause.transaction.Held;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Drills as they are stored: a row for each, and a row for each turn. */
@Component
class Archive {

    private final DrillRows drills;
    private final TurnRows turns;
    private final Contents contents;
    private final Told told = new Told();
    private final Held<DrillId, StoredDrill> locked = new Held<>();

    Archive(DrillRows drills, TurnRows turns, Contents contents) {
        this.drills = drills;
        this.turns = turns;
        this.contents = contents;
    }

    DrillId keep(StoredDrill.Beginning beginning, String caseText) {
        DrillId id = new DrillId(beginning.candidate().team(), drills.nextId());
        String caseHash = beginning.drill().versions().caseHash();
        contents.keep(caseHash, Contents.Kind.CASE, caseText);
        drills.keep(beginning.stored(id), beginning.drill().page());
        return id;
    }

    StoredDrill find(DrillId id) {
        return locked.find(id).or(() -> drills.find(id)).orElseThrow(NoSuchDrill::new);
    }

    /** The row, which nobody else gets before this transaction ends. */
    StoredDrill lock(DrillId id) {
        return locked.find(id)
                .or(() -> drills.lock(id).map(it -> locked.put(id, it)))
                .orElseThrow(NoSuchDrill::new);
    }

    Drill whole(StoredDrill stored) {
        return stored.with(told.of(stored.id(), new Rows(stored, drills, turns)));
    }

    private record Rows(StoredDrill drill, DrillRows all, TurnRows allTurns) implements Told.Rows {

        @Override
        public int turns() {
            return drill.turns();
        }

        @Override
        public Post page() {
            return all.page(drill.id());
        }

        @Override
        public List<Turn> after(int number) {
            return allTurns.after(drill.id(), number);
        }
    }

    void remove(StoredDrill stored) {
        drills.remove(stored.id());
        locked.clear();
    }

    /** Adds the newest turn of the drill. */
    void add(StoredDrill stored, Drill drill) {
        Turn turn = drill.turns().getLast();
        StoredDrill moved = stored.movedOn(drill, turn.message().received());
        turns.add(locked.put(stored.id(), moved), turn);
        told.rememberOnceCommitted(stored.id(), new Told.Known(drill.page(), drill.turns()));
    }

    /** The drill as silence ended it. */
    StoredDrill endQuietly(StoredDrill stored) {
        StoredDrill ended = stored.endedByQuiet();
        drills.end(ended);
        return locked.put(ended.id(), ended);
    }

    List<DrillCard> of(Candidate candidate, Instant now) {
        return drills.of(candidate).stream().map(drill -> drill.card(now)).toList();
    }

    /** When the candidate began each case last, by code. */
    Map<String, Instant> lastPlayed(Candidate candidate) {
        return drills.lastPlayed(candidate);
    }

    List<DrillId> quiet(Instant now) {
        return drills.quietSince(StoredDrill.tooLongBefore(now));
    }

    /** The locked row, when the drill has been quiet for too long by then. */
    Optional<StoredDrill> lockIfQuiet(DrillId id, Instant now) {
        return drills.lastHeard(id)
                .filter(heard -> StoredDrill.isTooLongAgo(heard, now))
                .map(_ -> lock(id))
                .filter(drill -> drill.isQuiet(now));
    }
}
