package dev.rootcause.authoring;

import dev.rootcause.cases.BrokenCase;
import dev.rootcause.cases.CaseCode;
import dev.rootcause.cases.Cases;
import dev.rootcause.cases.Shelf;
import dev.rootcause.cases.answers.Answers;
import dev.rootcause.cases.answers.Lint;
import dev.rootcause.language.Interpreter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All rules over all cases of a shelf. Pure: the same files give the same problems. */
record Gate(Shelf shelf, Cases cases, Answers answers) {

    /** What a model that runs is asked for. */
    static final List<LintRule> RULES =
            List.of(
                    new EverySignalAnswers(),
                    new KeySignalsChange(),
                    new OneFactPerPhrase(),
                    new NoAnswerWords(),
                    new PageFitsSeveral(),
                    new CauseWins(),
                    new MitigationsHelp(),
                    new FalseFixesFail(),
                    new FixesHold(),
                    new NothingHealsByItself());

    private static final LintRule RUNNABLE = new RunnableWorld();

    List<String> problems(boolean withScripts) {
        List<LintRule> rules = new ArrayList<>(RULES);
        rules.add(new LabelsExist(shelf));
        if (withScripts) {
            var rehearsal = new Rehearsal(cases, answers, Interpreter.of(cases.vocabulary()));
            rules.addFirst(new ScriptsInBand(shelf, rehearsal));
        }
        Stream<String> fair = entries().parallelStream().flatMap(it -> judged(it, rules));
        return Stream.concat(Lint.of(cases, answers).stream(), fair).sorted().distinct().toList();
    }

    List<Entry> entries() {
        return shelf.folders().stream().flatMap(folder -> entry(folder).stream()).toList();
    }

    private Optional<Entry> entry(String folder) {
        CaseCode code = CaseCode.ofFolder(folder);
        return cases.find(code)
                .flatMap(incident ->
                        answers.of(code)
                                .map(answer ->
                                        new Entry(folder, incident, answer, cases.vocabulary())));
    }

    private static Stream<String> judged(Entry entry, List<LintRule> rules) {
        List<String> broken = RUNNABLE.problems(entry);
        return broken.isEmpty()
                ? rules.parallelStream().flatMap(rule -> judged(entry, rule))
                : broken.stream();
    }

    /** A rule that cannot be applied to a case tells why; it does not stop the others. */
    private static Stream<String> judged(Entry entry, LintRule rule) {
        try {
            return rule.problems(entry).stream();
        } catch (BrokenCase | IllegalArgumentException e) {
            return Stream.of(entry.inCase("", String.valueOf(e.getMessage()), "names that exist"));
        }
    }
}
