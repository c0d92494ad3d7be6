package dev.rootcause.simulation;

/** C: rates, latencies and admissions of one tick that agree with each other. */
final class FixedPoint {

    private static final int ROUNDS = 30;
    private static final double STEP = 0.4;

    private FixedPoint() {}

    static void solve(Tick tick) {
        double[] let = tick.flow;
        boolean moved = true;
        for (int round = 0; round < ROUNDS && moved; round++) {
            Sharing.share(tick); // C1
            Residence.walk(tick); // C2
            let = Admission.admit(tick); // C3
            moved = relax(tick.flow, let); // C4
        }
        System.arraycopy(let, 0, tick.flow, 0, let.length);
    }

    private static boolean relax(double[] flow, double[] let) {
        boolean moved = false;
        for (int k = 0; k < flow.length; k++) {
            double next = flow[k] + STEP * (let[k] - flow[k]);
            moved |= next != flow[k];
            flow[k] = next;
        }
        return moved;
    }
}
