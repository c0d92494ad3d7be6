package dev.rootcause.grading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the rules decide by, in figures. Shares are 0..1, times are simulated minutes, clocks are
 * those of the simulated company.
 */
public record Measures(
        Users users,
        Looking looking,
        Thinking thinking,
        List<Step> steps,
        Proof proof,
        Prevention prevention,
        Telling telling) {

    /**
     * User-minutes of pain from the page to the horizon of the case, same seed, in three runs.
     *
     * @param saved share of the avoidable user-minutes that was avoided
     * @param harm user-minutes above the do-nothing run
     * @param mitigatedAfter minutes from the page until users were served again; null when never
     */
    public record Users(
            double nothing,
            double candidate,
            double reference,
            double saved,
            double harm,
            @Nullable Double mitigatedAfter,
            double referenceAfter) {}

    /**
     * How well the looks were chosen.
     *
     * @param bits of doubt over the hypotheses that were taken away
     * @param efficiency bits over those of the best choice at each ask
     * @param waste share of the asked minutes
     * @param blind share of asks that told nothing and were no routine
     * @param belief in the true cause at the end
     */
    public record Looking(
            int asks,
            double recall,
            double precision,
            double f1,
            double bits,
            double efficiency,
            double waste,
            int wastedMinutes,
            double blind,
            int shotgunTurns,
            int layers,
            double belief,
            List<Ask> each) {}

    /**
     * One ask.
     *
     * @param best bits that the best fact not yet known would have taken away
     */
    public record Ask(
            int turn,
            String clock,
            List<String> signals,
            double bits,
            double best,
            boolean wasted) {}

    /**
     * What became of the explanations, by their titles.
     *
     * @param tested stated, then put to a test, then held surer or dropped
     * @param excluded dropped with something seen that speaks against them
     * @param suspectedInTurn first turn that names the cause or the part at fault; null when none
     * @param jumped claimed while it was less likely than not
     */
    public record Thinking(
            List<String> tested,
            List<String> excluded,
            @Nullable Integer suspectedInTurn,
            boolean jumped,
            boolean anchored) {}

    /**
     * A step on the system.
     *
     * @param before share of users served well when it was ordered, {@code after} once it settled
     * @param verifiedAt when somebody looked at its effect; null when nobody did
     */
    public record Step(
            String action,
            int turn,
            String clock,
            double before,
            double after,
            @Nullable String verifiedAt) {}

    /** What the claims rest on: the chain, and the signals cited. */
    public record Proof(List<Link> links, List<String> cited, boolean independent) {}

    /**
     * A link of the causal chain.
     *
     * @param shownBy signals seen that show it
     * @param holds said, and shown by something seen
     */
    public record Link(String name, String title, List<String> shownBy, boolean holds) {}

    /**
     * Measures proposed.
     *
     * @param kinds of the strong ones that act on a link of the chain
     * @param replayHolds whether the same trigger no longer hurts users with them
     */
    public record Prevention(List<Measure> measures, List<String> kinds, boolean replayHolds) {}

    /**
     * A measure.
     *
     * @param link of the chain that it acts on; null when none
     */
    public record Measure(String id, String kind, boolean strong, @Nullable String link) {}

    /**
     * What people outside heard.
     *
     * @param gaps minutes of each silence, from the page to the end
     * @param unanswered voices that asked for news in vain
     */
    public record Telling(int words, List<Integer> gaps, int longestGap, List<String> unanswered) {}
}
