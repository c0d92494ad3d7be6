package dev.rootcause.simulation;

import dev.rootcause.cases.World.Cache;

/**
 * How many requests a cache answers, and how many go on to the source. Many keys expire one after
 * another: keys x (1 + rate of a key x fetch time) / TTL requests go on, or keys / TTL with a
 * single flight. A single key expires for everybody at once: all go on until one fetch is back.
 *
 * @param misses requests per second that go on
 * @param waits requests per second that wait for the fetch of another
 */
record Keeping(double rate, double misses, double waits) {

    /** Slots of what a cache remembers: seconds of freshness, seconds of fetching, cold share. */
    private static final int FRESH = 0;

    private static final int FETCHING = 1;
    private static final int COLD = 2;

    static void empty(double[] kept) {
        kept[FRESH] = 0;
        kept[FETCHING] = 0;
        kept[COLD] = 1;
    }

    /** Moves what the cache remembers on by one second. */
    static Keeping of(Cache cache, double[] kept, double rate, double fetch) {
        if (cache.enabled() < 0.5) {
            return new Keeping(rate, rate, 0);
        }
        return cache.keys() > 1 ? many(cache, kept, rate, fetch) : single(cache, kept, rate, fetch);
    }

    private static Keeping many(Cache cache, double[] kept, double rate, double fetch) {
        double perKey = rate / cache.keys();
        boolean alone = cache.singleFlight() > 0.5 || cache.serveStale() > 0.5;
        double crowd = alone ? 0 : perKey * fetch;
        double expiring = cache.keys() * (1 + crowd) / cache.ttlSec();
        double cold = kept[COLD];
        kept[COLD] = cold * StrictMath.exp(-Math.min(perKey, 1 / Math.max(fetch, 1)));
        double misses = Math.min(rate, cold * rate + (1 - cold) * Math.min(rate, expiring));
        return new Keeping(rate, misses, 0);
    }

    private static Keeping single(Cache cache, double[] kept, double rate, double fetch) {
        if (kept[FRESH] >= 1) {
            kept[FRESH] -= 1;
            return new Keeping(rate, 0, 0);
        }
        double missing = Math.clamp(fetch - kept[FETCHING], 0, 1);
        boolean first = kept[FETCHING] == 0;
        if (fetch - kept[FETCHING] <= 1) {
            kept[FRESH] = cache.ttlSec();
            kept[FETCHING] = 0;
        } else {
            kept[FETCHING] += 1;
        }
        if (cache.serveStale() > 0.5) {
            return new Keeping(rate, first ? Math.min(rate, 1) : 0, 0);
        }
        if (cache.singleFlight() > 0.5) {
            return new Keeping(rate, first ? Math.min(rate, 1) : 0, rate * missing);
        }
        return new Keeping(rate, rate * missing, 0);
    }

    /** Share of requests answered from the cache, 1 when nobody asks. */
    double hitRatio() {
        return rate > 0 ? Math.max(0, 1 - (misses + waits) / rate) : 1;
    }
}
