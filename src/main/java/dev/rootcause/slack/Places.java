package dev.rootcause.slack;

import dev.rootcause.drill.DrillId;
import dev.rootcause.drill.TeamId;
import java.time.InstantSource;
import java.util.Optional;
import org.springframework.transaction.annotation.Transactional;

/** Which drill is played where. */
@InSlack
class Places {

    private final StoredPlaces stored;
    private final InstantSource clock;

    Places(StoredPlaces stored, InstantSource clock) {
        this.stored = stored;
        this.clock = clock;
    }

    @Transactional
    public void open(Place place) {
        StoredPlace.Key key = StoredPlace.Key.of(place.team(), place.channel(), place.thread());
        stored.findById(key)
                .ifPresentOrElse(
                        it -> it.open(place, clock.instant()),
                        () -> stored.save(new StoredPlace(place, clock.instant())));
    }

    /** Nothing is played there any longer. */
    @Transactional
    public void close(DrillId drill) {
        stored.of(drill.team(), drill.id()).ifPresent(stored::delete);
    }

    /** The drill of the thread, else of the whole conversation. */
    @Transactional(readOnly = true)
    public Optional<Place> at(TeamId team, Position at) {
        return stored.at(team, at.channel(), at.root()).map(StoredPlace::place);
    }

    /** The drill of the whole conversation. */
    @Transactional(readOnly = true)
    public Optional<Place> whole(TeamId team, String channel) {
        return stored.findById(StoredPlace.Key.of(team, channel, null)).map(StoredPlace::place);
    }

    @Transactional(readOnly = true)
    public Optional<Place> of(DrillId drill) {
        return stored.of(drill.team(), drill.id()).map(StoredPlace::place);
    }
}
