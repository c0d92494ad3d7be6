package dev.rootcause.authoring;

import dev.rootcause.cases.answers.Answer;
import dev.rootcause.cases.answers.Answer.Fact;
import dev.rootcause.cases.answers.Answer.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The matrix leads to the cause by its key facts, and not by one look or by a decoy. */
final class CauseWins implements LintRule {

    private static final double SURE = 0.8;
    private static final double WON = 0.5;

    @Override
    public List<String> problems(Entry entry) {
        List<String> problems = new ArrayList<>();
        Answer answer = entry.answer();
        Belief keyed = Belief.after(answer, facts(answer, Role.KEY));
        if (!keyed.first().equals(entry.root()) || keyed.of(entry.root()) < SURE) {
            problems.add(
                    entry.inAnswer(
                            "signals",
                            "after all key signals %s stands at %s, the cause %s at %s"
                                    .formatted(
                                            keyed.first(),
                                            percent(keyed.of(keyed.first())),
                                            entry.root(),
                                            percent(keyed.of(entry.root()))),
                            "the cause first, at " + percent(SURE) + " or more"));
        }
        for (int i = 0; i < answer.signals().size(); i++) {
            alone(entry, i, problems);
        }
        return problems;
    }

    private static void alone(Entry entry, int number, List<String> problems) {
        Fact fact = entry.answer().signals().get(number);
        boolean symptom = fact.ids().contains(entry.incident().page().symptom());
        if (fact.role() != Role.DECOY && !symptom) {
            return;
        }
        Belief belief = Belief.after(entry.answer(), List.of(fact));
        String first = belief.first();
        if (belief.of(first) >= WON) {
            problems.add(
                    entry.inAnswer(
                            "signals/" + number + "/reads",
                            "%s alone, %s, brings %s to %s"
                                    .formatted(
                                            symptom ? "the symptom" : "a decoy",
                                            fact.ids().getFirst(),
                                            first,
                                            percent(belief.of(first))),
                            "weights that leave every hypothesis below " + percent(WON)));
        }
    }

    private static List<Fact> facts(Answer answer, Role role) {
        return answer.signals().stream().filter(fact -> fact.role() == role).toList();
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.0f %%", share * 100);
    }
}
