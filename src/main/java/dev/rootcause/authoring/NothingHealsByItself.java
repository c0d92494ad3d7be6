package dev.rootcause.authoring;

import dev.rootcause.simulation.Moment;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Users suffer when the pager goes off, and go on suffering while nobody does anything. */
final class NothingHealsByItself implements LintRule {

    private static final int LAST_MIN = 10;

    @Override
    public List<String> problems(Entry entry) {
        List<String> problems = new ArrayList<>();
        for (Telling telling : entry.tellings()) {
            if (telling.serves(List.of(), telling.page())) {
                problems.add(
                        entry.inCase(
                                "page/at",
                                "users are served when it goes off (seed %d): %s good"
                                        .formatted(telling.seed(), good(telling, telling.page())),
                                "a moment after the trigger, with a good share below "
                                        + entry.answer().slo()));
            }
            if (isHealed(telling)) {
                problems.add(
                        entry.inCase(
                                "world/timeline",
                                "it heals by itself (seed %d): %s good after %d minutes"
                                        .formatted(
                                                telling.seed(),
                                                good(telling, telling.horizon()),
                                                entry.answer().horizon()),
                                "a trigger that stays, or comes back before the horizon ends"));
            }
        }
        return problems;
    }

    private static boolean isHealed(Telling telling) {
        return IntStream.rangeClosed(0, LAST_MIN)
                .mapToObj(minute -> telling.horizon().plusMinutes(-minute))
                .allMatch(at -> telling.serves(List.of(), at));
    }

    private static String good(Telling telling, Moment at) {
        return String.format(Locale.ROOT, "%.4f", telling.good(List.of(), at));
    }
}
