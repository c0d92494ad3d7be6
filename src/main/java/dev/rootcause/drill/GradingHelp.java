package dev.rootcause.drill;

import dev.rootcause.cases.Rubric;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The public rubric, as it is told to people. */
final class GradingHelp {

    private static final int LEVELS = 4;

    private final Rubric rubric;

    GradingHelp(Rubric rubric) {
        this.rubric = rubric;
    }

    /** Phases with the rules of each level, then the flags: enough to know what counts. */
    List<Reply.Section> brief() {
        List<Reply.Section> sections = new ArrayList<>();
        rubric.phases()
                .forEach((name, phase) ->
                        sections.add(new Reply.Section(head(name, phase), levels(phase))));
        sections.add(new Reply.Section("Flags", flags()));
        sections.add(new Reply.Section("What costs nothing, and what does", prices()));
        return sections;
    }

    /** The same as prose, a paragraph a section. */
    String briefly() {
        return brief().stream()
                .map(it -> "\n\n" + it.head() + "\n" + String.join("\n", it.items()))
                .collect(Collectors.joining());
    }

    /** Every rule with what meets it, then the flags. */
    List<Reply.Section> whole() {
        List<Reply.Section> sections = new ArrayList<>();
        rubric.phases()
                .forEach((name, phase) ->
                        sections.add(new Reply.Section(head(name, phase), rules(phase))));
        sections.add(new Reply.Section("Flags", flags()));
        sections.add(new Reply.Section("What costs nothing, and what does", prices()));
        return sections;
    }

    private static String head(String name, Rubric.Phase phase) {
        return "%s, %d points: %s"
                .formatted(name.toUpperCase(Locale.ROOT), phase.weight(), phase.asks());
    }

    private static List<String> levels(Rubric.Phase phase) {
        List<String> levels = new ArrayList<>();
        for (int level = 1; level <= LEVELS; level++) {
            levels.add("level " + level + ": " + names(phase, level));
        }
        return levels;
    }

    private static String names(Rubric.Phase phase, int level) {
        return phase.rules().stream()
                .filter(rule -> rule.level() == level)
                .map(Rubric.Rule::name)
                .collect(Collectors.joining("; "));
    }

    private static List<String> rules(Rubric.Phase phase) {
        return phase.rules().stream()
                .map(rule -> "level %d, %s: %s".formatted(rule.level(), rule.name(), rule.asks()))
                .toList();
    }

    private List<String> flags() {
        return rubric.flags().stream()
                .map(flag -> "%s, %s: %s".formatted(flag.id(), flag.when(), flag.effect()))
                .toList();
    }

    private List<String> prices() {
        return List.of(
                "The level of a phase is the highest whose rules all hold, with those below. Its points are weight times level by four.",
                "Hints cost %s points, at most %d in all."
                        .formatted(
                                rubric.hints().points().stream()
                                        .map(String::valueOf)
                                        .collect(Collectors.joining(", ")),
                                rubric.hints().most()),
                "Clarifications, asking again after a change and \"not what I asked\" cost nothing. More capacity that you call buying time until something, then back, costs nothing.",
                "No number without a claim and fewer than %d looks and steps together: not enough evidence."
                        .formatted(rubric.enough().looksAndSteps()),
                "What answers a question of mine earns every level but the fourth.",
                "Rubric %s. The same ledger always gets the same grade."
                        .formatted(rubric.version()));
    }
}
