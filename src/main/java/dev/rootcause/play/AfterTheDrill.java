package dev.rootcause.play;

import dev.rootcause.drill.DrillId;
import dev.rootcause.drill.Drills;
import dev.rootcause.drill.UnusableMessage;
import dev.rootcause.grading.Corrections;
import dev.rootcause.grading.NotCorrected;
import dev.rootcause.grading.Scorecard;
import dev.rootcause.grading.Scorecards;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * What can still be said once the card is there: free looks, and {@code I did this}. Grammar of a
 * correction: {@code I did <rule> in <message>: <why>}, the rule by its number in the list.
 */
@Component
class AfterTheDrill {

    private static final Pattern CORRECTION =
            Pattern.compile("(?i)i did (\\d{1,2}|[a-z_.]+) in (\\d{1,4})\\s*:\\s*(.+)");

    private final Drills drills;
    private final Scorecards scorecards;
    private final Corrections corrections;

    AfterTheDrill(Drills drills, Scorecards scorecards, Corrections corrections) {
        this.drills = drills;
        this.scorecards = scorecards;
        this.corrections = corrections;
    }

    /** How to go on; the rules that can be corrected, by number. */
    List<String> offer(DrillId id) {
        List<String> lines = new ArrayList<>();
        List<Scorecard.Failed> rules = correctable(id);
        if (!rules.isEmpty()) {
            lines.add("Was something read as less than it was? Say: I did 1 in 7: why");
            for (int i = 0; i < rules.size(); i++) {
                lines.add("  %d. %s".formatted(i + 1, rules.get(i).name()));
            }
            lines.add("Your messages are counted from 1.");
        }
        lines.add("Ask on if you like: it is free and not graded.");
        lines.add("\"again\" starts the case anew, as it is written then. An empty line ends.");
        return lines;
    }

    /** One line after the end. */
    List<String> hear(DrillId id, String member, String line) {
        Matcher correction = CORRECTION.matcher(line.strip());
        try {
            return correction.matches()
                    ? correct(id, member, correction)
                    : Terminal.lines(drills.lookAround(id, member, line).post());
        } catch (NotCorrected e) {
            return List.of(e.why());
        } catch (UnusableMessage e) {
            return List.of(String.valueOf(e.getMessage()));
        }
    }

    private List<String> correct(DrillId id, String member, Matcher said) {
        Corrections.Regraded regraded =
                corrections.correct(
                        id,
                        member,
                        new Corrections.Pointing(
                                rule(id, said.group(1)),
                                Integer.parseInt(said.group(2)),
                                said.group(3)));
        List<String> lines = new ArrayList<>(ScorecardText.lines(regraded.after()));
        lines.add(
                "Before: %s. Now: %s."
                        .formatted(regraded.before().total(), regraded.after().total()));
        return lines;
    }

    private String rule(DrillId id, String said) {
        List<Scorecard.Failed> rules = correctable(id);
        boolean numbered = Character.isDigit(said.charAt(0));
        int number = numbered ? Integer.parseInt(said) : 0;
        return number >= 1 && number <= rules.size() ? rules.get(number - 1).id() : said;
    }

    private List<Scorecard.Failed> correctable(DrillId id) {
        return scorecards.of(id).stream()
                .flatMap(card -> card.phases().values().stream())
                .flatMap(grade -> grade.failed().stream())
                .filter(Scorecard.Failed::correctable)
                .toList();
    }
}
