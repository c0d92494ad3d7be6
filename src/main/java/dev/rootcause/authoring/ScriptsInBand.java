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

    /** An expert is above a partial investigation and that above a guess, in whatever English. */
    private static void order(Telling telling, Map<String, Integer> totals, List<String> problems) {
        above(telling, totals, List.of("expert", "partial"), problems);
        above(telling, totals, List.of("partial", "guesser"), problems);
        Integer expert = totals.get("expert");
        Integer second = totals.get("expert-second-language");
        if (expert != null && second != null && Math.abs(expert - second) > WORDING) {
            String wrong = "gets %d, expert %d".formatted(second, expert);
            String right = "within " + WORDING + " points of each other";
            problems.add(
                    complaint(telling, "expert-second-language", seeded(telling, wrong), right));
        }
    }

    private static void above(
            Telling telling,
            Map<String, Integer> totals,
            List<String> names,
            List<String> problems) {
        Integer better = totals.get(names.getFirst());
        Integer worse = totals.get(names.getLast());
        if (better != null && worse != null && better <= worse) {
            String wrong = "gets %d, %s %d".formatted(worse, names.getFirst(), better);
            problems.add(
                    complaint(
                            telling,
                            names.getLast(),
                            seeded(telling, wrong),
                            "below " + names.getFirst()));
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
