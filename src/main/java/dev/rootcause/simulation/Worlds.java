package dev.rootcause.simulation;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.rootcause.cases.Case;
import dev.rootcause.cases.Vocabulary;

/** Where the world of a case comes from. */
@FunctionalInterface
public interface Worlds {

    Simulation of(Case incident, int seed);

    /** Worlds that are kept, so that a turn pays for its new minutes only. */
    static Worlds kept(Vocabulary vocabulary) {
        record Key(Case incident, int seed) {}
        Cache<Key, Simulation> worlds = Caffeine.newBuilder().maximumSize(32).build();
        return (incident, seed) ->
                worlds.get(
                        new Key(incident, seed),
                        key -> Simulation.of(key.incident(), vocabulary, key.seed()));
    }
}
