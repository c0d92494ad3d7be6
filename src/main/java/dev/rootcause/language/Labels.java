package dev.rootcause.language;

import dev.rootcause.cases.ActionId;
import dev.rootcause.cases.SignalId;
import dev.rootcause.cases.Vocabulary;
import dev.rootcause.language.Utterance.Awaited;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A reading in the words of the labels.
 *
 * @param signals those that would be revealed
 * @param choices signals offered in one clarification
 */
record Labels(
        List<String> acts,
        Set<String> signals,
        Set<String> actions,
        Set<String> preventions,
        Set<String> choices) {

    /** Reads a labelled message in the context that its row gives. */
    static Labels of(Interpreter interpreter, Vocabulary vocabulary, Messages.Row row) {
        boolean answers = row.acts().contains("ANSWER");
        var focus =
                row.context().stream()
                        .map(SignalId::new)
                        .filter(vocabulary.signals()::containsKey)
                        .toList();
        var utterance =
                answers
                        ? new Utterance(row.text(), List.of(), row.context(), Awaited.CONSENT)
                        : new Utterance(row.text(), focus, List.of(), Awaited.NOTHING);
        return new Reader(vocabulary, row.context()).labels(interpreter.read(utterance));
    }

    String decision() {
        if (!signals.isEmpty()) {
            return "reveal";
        }
        return choices.isEmpty() ? "none" : "clarify";
    }

    /** Collects the labels of one reading. */
    private record Reader(Vocabulary vocabulary, List<String> offered) {

        Labels labels(Reading reading) {
            var labels =
                    new Labels(
                            new ArrayList<>(),
                            new TreeSet<>(),
                            new TreeSet<>(),
                            new TreeSet<>(),
                            new LinkedHashSet<>());
            var acts = new LinkedHashSet<String>();
            for (var intent : reading.intents()) {
                acts.add(act(intent));
                carry(intent, labels);
            }
            if (acts.size() > 1) {
                acts.remove("SOCIAL");
            }
            if (acts.contains("CORRECT")) {
                acts.retainAll(Set.of("CORRECT"));
            }
            labels.acts().addAll(acts);
            return labels;
        }

        private void carry(Intent intent, Labels labels) {
            switch (intent) {
                case Intent.Ask ask ->
                        ask.looks().forEach(look -> labels.signals().add(look.signal().value()));
                case Intent.Ambiguous ambiguous ->
                        ambiguous.choices().forEach(id -> labels.choices().add(id.value()));
                case Intent.Do order -> labels.actions().add(order.action().value());
                case Intent.Wait _ -> labels.actions().add("wait.observe");
                case Intent.Prevent prevent ->
                        prevent.measures().forEach(id -> labels.preventions().add(id.value()));
                case Intent.Choose choose ->
                        choose.chosen().forEach(i -> choose(offered.get(i), labels));
                case Intent.Yes _ -> offered.forEach(id -> choose(id, labels));
                case Intent.AskEverything _,
                        Intent.DoUnclear _,
                        Intent.Claim _,
                        Intent.RuleOut _,
                        Intent.Predict _,
                        Intent.Observe _,
                        Intent.Plan _,
                        Intent.No _,
                        Intent.NotWhatIAsked _,
                        Intent.Help _,
                        Intent.Status _,
                        Intent.Hint _,
                        Intent.Done _,
                        Intent.Meta _,
                        Intent.Social _,
                        Intent.Foreign _,
                        Intent.Unknown _ -> {}
            }
        }

        private void choose(String id, Labels labels) {
            boolean action = vocabulary.actions().containsKey(new ActionId(id));
            (action ? labels.actions() : labels.signals()).add(id);
        }

        private String act(Intent intent) {
            return switch (intent) {
                case Intent.Ask _, Intent.Ambiguous _, Intent.AskEverything _ -> "ASK";
                case Intent.Do order -> Names.of(vocabulary, order.action().value()).name();
                case Intent.DoUnclear _, Intent.Wait _ -> "DO";
                case Intent.Claim _ -> "CLAIM";
                case Intent.RuleOut _ -> "RULE_OUT";
                case Intent.Predict _ -> "PREDICT";
                case Intent.Observe _ -> "OBSERVE";
                case Intent.Prevent _ -> "PREVENT";
                case Intent.Plan _ -> "PLAN";
                case Intent.Choose _, Intent.Yes _, Intent.No _ -> "ANSWER";
                case Intent.NotWhatIAsked _ -> "CORRECT";
                case Intent.Help _, Intent.Status _ -> "CLARIFY_SCOPE";
                case Intent.Hint _ -> "HINT";
                case Intent.Done _ -> "DONE";
                case Intent.Meta _ -> "META";
                case Intent.Social _ -> "SOCIAL";
                case Intent.Foreign _, Intent.Unknown _ -> "UNKNOWN";
            };
        }
    }
}
