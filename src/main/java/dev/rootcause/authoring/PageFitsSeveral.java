package dev.rootcause.authoring;

import dev.rootcause.cases.answers.Answer;
import dev.rootcause.cases.answers.Answer.Hypothesis;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The page and its symptom leave at least three hypotheses open, and name none of them alone. */
final class PageFitsSeveral implements LintRule {

    private static final int FEWEST = 3;

    @Override
    public List<String> problems(Entry entry) {
        List<String> problems = new ArrayList<>();
        long open =
                entry.answer().hypotheses().keySet().stream().filter(it -> fits(entry, it)).count();
        if (open < FEWEST) {
            problems.add(
                    entry.inAnswer(
                            "signals",
                            "the symptom of the page, %s, leaves %d hypotheses"
                                    .formatted(entry.incident().page().symptom(), open),
                            "at least " + FEWEST + " that it does not speak against"));
        }
        if (said(entry, entry.answer().hypotheses().get(entry.root()))) {
            problems.add(
                    entry.inCase("page", "names the cause, " + entry.root(), "a symptom of users"));
        }
        return problems;
    }

    private static boolean fits(Entry entry, String hypothesis) {
        return entry.answer()
                        .fact(entry.incident().page().symptom())
                        .map(fact -> fact.bits(hypothesis))
                        .orElse(0)
                >= 0;
    }

    private static boolean said(Entry entry, @Nullable Hypothesis root) {
        String page =
                entry.incident().title()
                        + "; "
                        + entry.incident().page().headline()
                        + "; "
                        + String.join("; ", entry.incident().page().lines());
        return root != null && root.says().stream().anyMatch(it -> isSaid(it, page));
    }

    private static boolean isSaid(Answer.Concept concept, String text) {
        return concept.all().stream()
                .allMatch(group ->
                        group.stream().anyMatch(phrase -> Phrase.of(phrase).occursIn(text)));
    }
}
