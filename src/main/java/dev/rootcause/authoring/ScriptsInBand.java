package dev.rootcause.authoring;

import dev.rootcause.cases.Shelf;
import dev.rootcause.grading.Scorecard;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every scripted candidate gets what the head of its script says, in every telling of the case. */
record ScriptsInBand(Shelf shelf, Rehearsal rehearsal) implements LintRule {

    private static final int WORDING = 5;

    @Override
    public List<String> problems(Entry entry) {
        return entry.tellings().parallelStream()
                .flatMap(telling -> played(telling).stream())
                .distinct()
                .toList();
    }

    private List<String> played(Telling telling) {
        Rehearsal.Player player = rehearsal.player(telling);
        List<String> problems = new ArrayList<>();
        Map<String, Integer> totals = new HashMap<>();
        for (String name : Script.NAMES) {
            Optional<Script> script = Script.read(shelf, telling.entry().folder(), name);
            if (script.isEmpty()) {
                problems.add(complaint(telling, name, "is not there", "a script of messages"));
                continue;
            }
            Scorecard card = player.play(script.get());
            new Wanted(script.get())
                    .missedBy(card)
                    .forEach(it ->
                            problems.add(
                                    complaint(
                                            telling,
                                            name,
                                            seeded(telling, it),
                                            "what its head says")));
            totals.put(name, card.total() == null ? -1 : card.total());
        }
        order(telling, totals, problems);
        return problems;
    }

    private static void order(Telling telling, Map<String, Integer> totals, List<String> problems) {
        int expert = totals.getOrDefault("expert", -1);
        int partial = totals.getOrDefault("partial", -1);
        int guesser = totals.getOrDefault("guesser", -1);
        int second = totals.getOrDefault("expert-second-language", -1);
        if (!(expert > partial && partial > guesser)) {
            String wrong = "expert %d, partial %d, guesser %d".formatted(expert, partial, guesser);
            problems.add(
                    complaint(
                            telling,
                            "partial",
                            seeded(telling, wrong),
                            "each below the one before"));
        }
        if (Math.abs(expert - second) > WORDING) {
            problems.add(
                    complaint(
                            telling,
                            "expert-second-language",
                            seeded(telling, "gets %d, expert %d".formatted(second, expert)),
                            "within " + WORDING + " points of each other"));
        }
    }

    private static String seeded(Telling telling, String wrong) {
        return "seed " + telling.seed() + " " + wrong;
    }

    private static String complaint(Telling telling, String name, String wrong, String right) {
        return "%s/%s: %s. Right: %s"
                .formatted(telling.entry().folder(), Script.file(name), wrong, right);
    }
}
