package dev.rootcause.grading;

import dev.rootcause.cases.Rubric;
import dev.rootcause.drill.Drill;
import dev.rootcause.drill.DrillId;
import dev.rootcause.drill.Drills;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** "I did this": what candidates put right about how their drills were read. */
@Service
public class Corrections {

    private static final int LONGEST = 500;

    private final Drills drills;
    private final Grader grader;
    private final StoredScorecards cards;
    private final StoredCorrections stored;
    private final InstantSource clock;

    Corrections(
            Drills drills,
            Grader grader,
            StoredScorecards cards,
            StoredCorrections stored,
            InstantSource clock) {
        this.drills = drills;
        this.grader = grader;
        this.cards = cards;
        this.stored = stored;
        this.clock = clock;
    }

    /**
     * What a candidate points at.
     *
     * @param rule id of the rule that it meets
     * @param turn number of the message
     * @param why in their words, up to {@value #LONGEST} characters
     */
    public record Pointing(String rule, int turn, String why) {

        /** Throws {@link NotCorrected} where no message, or not this one, can meet the rule. */
        void check(Drill drill, Scorecard card) {
            Scorecard.Failed failed =
                    card.phases().values().stream()
                            .flatMap(grade -> grade.failed().stream())
                            .filter(it -> it.id().equals(rule))
                            .findFirst()
                            .orElseThrow(() ->
                                    new NotCorrected(
                                            "Nothing of that name keeps you from the next level."));
            if (!failed.correctable()) {
                throw new NotCorrected(
                        "What happened in the system decides that one, or a count; no message can.");
            }
            if (turn < 1 || turn > drill.turns().size()) {
                throw new NotCorrected(
                        "There is no message %d; yours are 1 to %d."
                                .formatted(turn, drill.turns().size()));
            }
            if (why.length() > LONGEST) {
                throw new NotCorrected("Say why in up to " + LONGEST + " characters.");
            }
        }
    }

    /** The card before and after. */
    public record Regraded(Scorecard before, Scorecard after) {}

    /**
     * Adds the event and grades anew, by the rubric of the card. Throws {@link NotCorrected} with
     * the reason in plain words, and {@link dev.rootcause.drill.NoSuchDrill}.
     */
    @Transactional(noRollbackFor = NotCorrected.class)
    public Regraded correct(DrillId id, String member, Pointing pointing) {
        if (!tookPart(id, member)) {
            throw new NotCorrected("Only the candidate can correct how a drill was read.");
        }
        StoredScorecard card =
                cards.lock(id).orElseThrow(() -> new NotCorrected("This drill is not graded yet."));
        List<StoredCorrection> earlier = stored.of(id.team(), id.id());
        Scorecard before = earlier.isEmpty() ? card.scorecard() : earlier.getLast().after();
        return regrade(id, member, pointing, before);
    }

    /** In a group, who was in command at the end need not be who began. */
    private boolean tookPart(DrillId id, String member) {
        return drills.candidate(id).member().equals(member)
                || drills.view(id).drill().turns().stream()
                        .anyMatch(turn -> turn.message().author().equals(member));
    }

    private Regraded regrade(DrillId id, String member, Pointing pointing, Scorecard before) {
        Drill drill = drills.view(id).drill();
        pointing.check(drill, before);
        List<Correction> all = new ArrayList<>(before.corrections());
        all.add(
                new Correction(
                        all.size() + 1,
                        pointing.rule(),
                        pointing.turn(),
                        member,
                        pointing.why().strip(),
                        clock.instant()));
        Scorecard after = grader.grade(drill, rubric(before), all);
        stored.save(new StoredCorrection(id, all.getLast(), after));
        return new Regraded(before, after);
    }

    /** The rubric of the card; one that is no longer kept gives way to that of today. */
    private static Rubric rubric(Scorecard card) {
        return Rubric.find(card.rubric()).orElseGet(Rubric::current);
    }
}
