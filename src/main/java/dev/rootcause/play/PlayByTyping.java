package dev.rootcause.play;

import dev.rootcause.drill.Candidate;
import dev.rootcause.drill.Drill;
import dev.rootcause.drill.DrillId;
import dev.rootcause.drill.Drills;
import dev.rootcause.drill.Next;
import dev.rootcause.drill.TeamId;
import dev.rootcause.drill.Turn;
import dev.rootcause.drill.UnusableMessage;
import dev.rootcause.grading.Scorecard;
import dev.rootcause.grading.Scorecards;
import java.io.PrintStream;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Scanner;
import org.springframework.stereotype.Component;

/**
 * Plays a drill line by line with whoever sits at the terminal; it is kept like one of the practice
 * room.
 */
@Component
public class PlayByTyping {

    private static final Candidate WHO_SITS_HERE = new Candidate(TeamId.LOCAL, "terminal");

    private static final String AGAIN = "again";

    private final Drills drills;
    private final Scorecards scorecards;
    private final AfterTheDrill after;
    private final WriteUp writeUp;

    PlayByTyping(Drills drills, Scorecards scorecards, AfterTheDrill after, WriteUp writeUp) {
        this.drills = drills;
        this.scorecards = scorecards;
        this.after = after;
        this.writeUp = writeUp;
    }

    /**
     * Reads lines to the end of the drill; the end of the input ends the drill. {@code again}
     * starts the case anew, as its file is written then.
     */
    public void play(Options options, Scanner typed, PrintStream out) {
        while (playsAgain(options, typed, out)) {
            out.println();
        }
    }

    private boolean playsAgain(Options options, Scanner typed, PrintStream out) {
        DrillId id = drills.start(WHO_SITS_HERE, options.code(), options.seed());
        Terminal.lines(drills.view(id).drill().page()).forEach(out::println);
        Iterator<String> lines = Script.andTheEnd(typed);
        while (scorecards.of(id).isEmpty()) {
            out.print("\n> ");
            answer(id, lines.next()).forEach(out::println);
        }
        scorecards.of(id).map(ScorecardText::lines).orElseThrow().forEach(out::println);
        onwards(id, out);
        out.println();
        after.offer(id).forEach(out::println);
        writeUp.offer().forEach(out::println);
        while (typed.hasNextLine()) {
            String line = typed.nextLine();
            if (line.isBlank()) {
                return false;
            }
            if (line.strip().equalsIgnoreCase(AGAIN)) {
                return true;
            }
            writeUp.hear(id, line)
                    .orElseGet(() -> after.hear(id, WHO_SITS_HERE.member(), line))
                    .forEach(out::println);
            out.print("\n> ");
        }
        return false;
    }

    /** The story that goes on, or the case that trains the weakest phase. */
    private void onwards(DrillId id, PrintStream out) {
        Drill drill = drills.view(id).drill();
        Optional<Next> next = drills.next(drill);
        next.ifPresent(it -> out.printf("%n%s%nGo on with: play %s%n", it.opens(), it.code()));
        scorecards
                .of(id)
                .flatMap(Scorecard::weakest)
                .filter(_ -> next.isEmpty())
                .ifPresent(phase ->
                        drills.exercise(WHO_SITS_HERE, phase.key(), drill.code())
                                .ifPresent(it ->
                                        out.printf(
                                                "%nTo practice %s: play %s%n", phase, it.code())));
    }

    private List<String> answer(DrillId id, String text) {
        try {
            Turn turn = drills.say(id, WHO_SITS_HERE.member(), text);
            return Terminal.lines(turn.post());
        } catch (UnusableMessage e) {
            return List.of(String.valueOf(e.getMessage()));
        }
    }
}
