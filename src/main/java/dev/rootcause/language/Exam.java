package dev.rootcause.language;

import dev.rootcause.cases.Vocabulary;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads labelled messages and counts; every figure is computed from the rows alone. */
final class Exam {

    /** A message with what was read and the milliseconds it took. */
    record Answer(Messages.Row row, Labels read, double millis) {

        boolean exact() {
            return row.signals().equals(read.signals());
        }

        boolean request() {
            return row.acts().contains("ASK");
        }

        boolean nonRequest() {
            return !request() && row.signals().isEmpty();
        }

        boolean solved() {
            var reachable = new HashSet<>(read.signals());
            reachable.addAll(read.choices());
            return exact()
                    || row.signals().containsAll(read.signals())
                            && !row.signals().isEmpty()
                            && reachable.containsAll(row.signals());
        }

        boolean right() {
            return exact()
                    && row.acts().equals(read.acts())
                    && row.actions().equals(read.actions())
                    && row.preventions().equals(read.preventions());
        }
    }

    private static final double NANOS = 1e6;

    private final List<Answer> answers = new ArrayList<>();
    private final Map<String, Tally> acts = new LinkedHashMap<>();
    private final Tally signals = new Tally();
    private final Tally actions = new Tally();
    private final Tally preventions = new Tally();

    Answer take(Interpreter interpreter, Vocabulary vocabulary, Messages.Row row) {
        long start = System.nanoTime();
        var read = Labels.of(interpreter, vocabulary, row);
        var answer = new Answer(row, read, (System.nanoTime() - start) / NANOS);
        add(answer);
        return answer;
    }

    private void add(Answer answer) {
        answers.add(answer);
        var row = answer.row();
        var read = answer.read();
        signals.add(row.signals(), read.signals());
        actions.add(row.actions(), read.actions());
        preventions.add(row.preventions(), read.preventions());
        var named = new HashSet<>(row.acts());
        named.addAll(read.acts());
        named.forEach(act ->
                acts.computeIfAbsent(act, a -> new Tally())
                        .add(only(act, row.acts()), only(act, read.acts())));
    }

    private static Set<String> only(String act, List<String> acts) {
        return acts.contains(act) ? Set.of(act) : Set.of();
    }

    List<Answer> answers() {
        return answers;
    }

    Figures figures() {
        var requests = answers.stream().filter(Answer::request).toList();
        var others = answers.stream().filter(Answer::nonRequest).toList();
        return new Figures(
                answers.size(),
                signals.f1(),
                share(requests, Answer::exact),
                signals.precision(),
                100 * Tally.ratio(signals.wrong(), answers.size()),
                1 - share(others, it -> it.read().signals().isEmpty()),
                clarified(requests),
                share(requests, Answer::solved),
                macro(),
                actions.f1(),
                polarity(),
                share(
                        requests.stream().filter(it -> !it.row().context().isEmpty()).toList(),
                        Answer::exact),
                share(
                        answers.stream().filter(it -> it.row().signals().size() > 1).toList(),
                        Answer::exact),
                percentile(0.5),
                percentile(0.99),
                preventions.f1());
    }

    private static double clarified(List<Answer> requests) {
        return requests.isEmpty()
                ? 0
                : share(requests, it -> it.read().decision().equals("clarify"));
    }

    private static double share(List<Answer> answers, java.util.function.Predicate<Answer> fits) {
        return Tally.ratio((int) answers.stream().filter(fits).count(), answers.size());
    }

    private double macro() {
        return acts.entrySet().stream()
                .filter(it -> answers.stream().anyMatch(a -> a.row().acts().contains(it.getKey())))
                .mapToDouble(it -> it.getValue().f1())
                .average()
                .orElse(1);
    }

    /** Of the messages that either state a cause or exclude one. */
    private double polarity() {
        var sided = answers.stream().filter(it -> side(it.row().acts()) != 0).toList();
        return share(sided, it -> side(it.row().acts()) == side(it.read().acts()));
    }

    private static int side(List<String> acts) {
        return (acts.contains("CLAIM") ? 1 : 0) - (acts.contains("RULE_OUT") ? 1 : 0);
    }

    private double percentile(double share) {
        var sorted = answers.stream().mapToDouble(Answer::millis).sorted().toArray();
        return sorted.length == 0
                ? 0
                : sorted[(int) Math.min(sorted.length - 1, share * sorted.length)];
    }
}
