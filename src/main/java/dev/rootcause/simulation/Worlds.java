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
        Cache<Telling, Simulation> worlds = Caffeine.newBuilder().maximumSize(32).build();
        return (incident, seed) ->
                worlds.get(
                        new Telling(incident, seed),
                        it -> Simulation.of(it.incident(), vocabulary, it.seed()));
    }

    /** The same case is the same object: to compare all that a case says takes its time. */
    record Telling(Case incident, int seed) {

        @Override
        public boolean equals(Object other) {
            return other instanceof Telling(Case same, int number)
                    && same == incident
                    && number == seed;
        }

        @Override
        public int hashCode() {
            return 31 * System.identityHashCode(incident) + seed;
        }
    }
}
