package dev.rootcause.postmortem;

import dev.rootcause.postmortem.Critique.Mark;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Grades a postmortem by the rules of its rows; the same words and drill always give the same. */
final class CritiqueRules {

    static final String RUBRIC = "1";

    private static final List<Check> CHECKS =
            List.of(
                    ImpactRules.check(),
                    TimelineRules.check(),
                    CauseRules.check(),
                    EvidenceRules.check(),
                    HelpedRules.check(),
                    ActionRules.check(),
                    LessonRules.check());

    private CritiqueRules() {}

    static Critique grade(Account account) {
        Map<Row, Mark> marks = new EnumMap<>(Row.class);
        CHECKS.forEach(check -> marks.put(check.row(), check.mark(account)));
        double points =
                marks.entrySet().stream()
                        .mapToDouble(row -> row.getKey().weight() * row.getValue().level())
                        .sum();
        return new Critique(RUBRIC, marks, points, blame(account));
    }

    private static List<String> blame(Account account) {
        return Stream.of(Section.values())
                .flatMap(section ->
                        Blame.in(account, section).stream()
                                .map(words -> section.title() + ": " + words))
                .toList();
    }
}
