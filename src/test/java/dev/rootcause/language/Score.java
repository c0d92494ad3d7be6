package dev.rootcause.language;

import dev.rootcause.cases.ActionId;
import dev.rootcause.cases.Look;
import dev.rootcause.cases.SignalId;
import dev.rootcause.cases.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** How well a reader does on labelled messages, 0..1 each; computed from the rows alone. */
record Score(
        double signalF1,
        double exactAsks,
        double revealPrecision,
        double revealsElsewhere,
        double actsExact,
        double actionF1,
        double preventionF1,
        List<String> misses) {

    /** What was read, in the words of the labels. */
    record Labels(
            List<String> acts, Set<String> signals, Set<String> actions, Set<String> preventions) {}

    static Score of(Interpreter interpreter, Vocabulary vocabulary, List<Corpus.Row> rows) {
        var signals = new Tally();
        var actions = new Tally();
        var preventions = new Tally();
        int asks = 0;
        int exact = 0;
        int others = 0;
        int elsewhere = 0;
        int sameActs = 0;
        var misses = new ArrayList<String>();
        for (var row : rows) {
            var read = labels(interpreter, vocabulary, row);
            signals.add(row.signals(), read.signals());
            actions.add(row.actions(), read.actions());
            preventions.add(row.preventions(), read.preventions());
            if (row.acts().contains("ASK")) {
                asks++;
                exact += row.signals().equals(read.signals()) ? 1 : 0;
            } else if (row.signals().isEmpty()) {
                others++;
                elsewhere += read.signals().isEmpty() ? 0 : 1;
            }
            boolean acts = row.acts().equals(read.acts());
            sameActs += acts ? 1 : 0;
            if (!acts
                    || !row.signals().equals(read.signals())
                    || !row.actions().equals(read.actions())
                    || !row.preventions().equals(read.preventions())) {
                misses.add(row + "\n      -> " + read);
            }
        }
        return new Score(
                signals.f1(),
                ratio(exact, asks),
                signals.precision(),
                ratio(elsewhere, others),
                ratio(sameActs, rows.size()),
                actions.f1(),
                preventions.f1(),
                misses);
    }

    private static Labels labels(Interpreter interpreter, Vocabulary vocabulary, Corpus.Row row) {
        var acts = row.acts();
        boolean answers = acts.contains("ANSWER");
        var focus =
                row.context().stream()
                        .map(SignalId::new)
                        .filter(vocabulary.signals()::containsKey)
                        .toList();
        var reading =
                interpreter.read(
                        new Utterance(
                                row.text(),
                                answers ? List.of() : focus,
                                answers ? row.context() : List.of(),
                                answers));
        var labels =
                new Labels(new ArrayList<>(), new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
        var order = new LinkedHashSet<String>();
        for (var intent : reading.intents()) {
            order.add(act(intent, vocabulary));
            carry(intent, row, vocabulary, labels);
        }
        if (order.size() > 1) {
            order.remove("SOCIAL");
        }
        if (order.contains("CORRECT")) {
            order.retainAll(Set.of("CORRECT"));
        }
        labels.acts().addAll(order);
        return labels;
    }

    private static void carry(Intent intent, Corpus.Row row, Vocabulary vocabulary, Labels labels) {
        switch (intent) {
            case Intent.Ask ask ->
                    ask.looks().stream()
                            .map(Look::signal)
                            .map(SignalId::value)
                            .forEach(labels.signals()::add);
            case Intent.Do order -> labels.actions().add(order.action().value());
            case Intent.Wait wait -> labels.actions().add("wait.observe");
            case Intent.Prevent prevent ->
                    prevent.measures().forEach(id -> labels.preventions().add(id.value()));
            case Intent.Choose choose ->
                    choose.chosen().forEach(i -> chosen(row.context().get(i), vocabulary, labels));
            case Intent.Yes yes -> row.context().forEach(id -> chosen(id, vocabulary, labels));
            default -> {}
        }
    }

    private static void chosen(String id, Vocabulary vocabulary, Labels labels) {
        (vocabulary.actions().containsKey(new ActionId(id)) ? labels.actions() : labels.signals())
                .add(id);
    }

    private static String act(Intent intent, Vocabulary vocabulary) {
        return switch (intent) {
            case Intent.Ask a -> "ASK";
            case Intent.Ambiguous a -> "ASK";
            case Intent.AskEverything a -> "ASK";
            case Intent.Do d -> vocabulary.actions().get(d.action()).communicates() ? "COMM" : "DO";
            case Intent.DoUnclear d -> "DO";
            case Intent.Wait w -> "DO";
            case Intent.Claim c -> "CLAIM";
            case Intent.RuleOut r -> "RULE_OUT";
            case Intent.Predict p -> "PREDICT";
            case Intent.Observe o -> "OBSERVE";
            case Intent.Prevent p -> "PREVENT";
            case Intent.Plan p -> "PLAN";
            case Intent.Choose c -> "ANSWER";
            case Intent.Yes y -> "ANSWER";
            case Intent.No n -> "ANSWER";
            case Intent.NotWhatIAsked n -> "CORRECT";
            case Intent.Help h -> "CLARIFY_SCOPE";
            case Intent.Status s -> "CLARIFY_SCOPE";
            case Intent.Hint h -> "HINT";
            case Intent.Done d -> "DONE";
            case Intent.Meta m -> "META";
            case Intent.Social s -> "SOCIAL";
            case Intent.Unknown u -> "UNKNOWN";
        };
    }

    private static double ratio(int part, int whole) {
        return whole == 0 ? 1 : (double) part / whole;
    }

    /** Counts of ids found, missed and wrongly found. */
    private static final class Tally {
        private int right;
        private int wrong;
        private int missed;

        void add(Set<String> gold, Set<String> read) {
            int both = (int) read.stream().filter(gold::contains).count();
            right += both;
            wrong += read.size() - both;
            missed += gold.size() - both;
        }

        double precision() {
            return ratio(right, right + wrong);
        }

        double f1() {
            return ratio(2 * right, 2 * right + wrong + missed);
        }
    }

    @Override
    public String toString() {
        return "signals F1 %.3f, exact asks %.3f, reveal precision %.3f, reveals on non-requests %.3f, acts %.3f, actions F1 %.3f, prevention F1 %.3f"
                .formatted(
                        signalF1,
                        exactAsks,
                        revealPrecision,
                        revealsElsewhere,
                        actsExact,
                        actionF1,
                        preventionF1);
    }
}
