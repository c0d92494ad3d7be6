package dev.rootcause.postmortem;

import java.util.List;
import java.util.Map;

/**
 * What a postmortem is worth and why.
 *
 * @param rubric version of the rules
 * @param points weighted levels, 0 to {@value #MOST}
 * @param blame words that blame somebody, each with where it stands
 */
public record Critique(String rubric, Map<Row, Mark> marks, double points, List<String> blame) {

    public static final int MOST = 27;

    /**
     * One row.
     *
     * @param level 0..3
     * @param met names of the rules that held
     * @param missed what the next level asked for and did not find; empty at level 3
     * @param contradicted what the drill shows otherwise; a row with any is 0
     */
    public record Mark(
            int level,
            List<String> met,
            List<String> missed,
            List<Quote> quotes,
            List<Contradiction> contradicted) {}

    /** The words that earned a level. */
    public record Quote(Section section, String text) {}

    /**
     * Words that telemetry or the ledger contradicts.
     *
     * @param said verbatim
     * @param right what it should be, when that is one value; else empty
     */
    public record Contradiction(Section section, String said, String right, String why) {}
}
