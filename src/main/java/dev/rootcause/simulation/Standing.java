package dev.rootcause.simulation;

import dev.rootcause.cases.World.Gate;

/**
 * Where users stand before a limit per user, in closed form: tabs are geometric, so k or more have
 * probability more^(k-1).
 *
 * @param blocked share of users whose tabs have reached the limit, 0..1
 * @param open sockets that all users hold
 * @param queued requests that wait in browsers
 */
record Standing(double blocked, double open, double queued) {

    static Standing of(Gate gate) {
        double tabs = StrictMath.ceil(gate.limit() / Math.max(gate.each(), 1e-9));
        boolean never = gate.each() <= 0 || gate.most() < gate.limit();
        double full = never ? 0 : StrictMath.pow(gate.more(), Math.max(0, tabs - 1));
        double users = gate.users() * gate.share();
        return new Standing(
                full * gate.share(),
                users * gate.each() * tabsHolding(gate),
                users * full * gate.waiting());
    }

    /** Mean number of tabs of a user that got their sockets. */
    private static double tabsHolding(Gate gate) {
        if (gate.each() <= 0) {
            return 0;
        }
        double most = StrictMath.floor(Math.min(gate.limit(), gate.most()) / gate.each());
        double more = Math.min(gate.more(), 1 - 1e-9);
        return (1 - StrictMath.pow(more, most)) / (1 - more);
    }
}
