package dev.rootcause.language;

import java.util.Collection;

/** Counts of labels found, missed and wrongly found. */
final class Tally {

    private int right;
    private int wrong;
    private int missed;

    void add(Collection<String> gold, Collection<String> read) {
        int both = (int) read.stream().distinct().filter(gold::contains).count();
        right += both;
        wrong += (int) read.stream().distinct().count() - both;
        missed += gold.size() - both;
    }

    int wrong() {
        return wrong;
    }

    double precision() {
        return ratio(right, right + wrong);
    }

    double f1() {
        return ratio(2 * right, 2 * right + wrong + missed);
    }

    /** A share; 1 of nothing. */
    static double ratio(int part, int whole) {
        return whole == 0 ? 1 : (double) part / whole;
    }
}
