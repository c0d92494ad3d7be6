package dev.rootcause.drill;

import dev.rootcause.language.Certainty;
import dev.rootcause.language.Intent;
import java.util.List;

/**
 * What somebody may do in a drill that another commands: look, and say what they see and suspect.
 * Steps are the commander's; they are proposed. The rest is for the commander alone.
 */
final class Beside {

    private Beside() {}

    static List<Intent> heard(List<Intent> intents) {
        return intents.stream().filter(Beside::isForAnybody).toList();
    }

    static List<String> proposed(List<Intent> intents) {
        return intents.stream()
                .filter(Intent.Do.class::isInstance)
                .map(order -> order.span().text())
                .toList();
    }

    private static boolean isForAnybody(Intent intent) {
        return switch (intent) {
            case Intent.Ask _,
                    Intent.AskEverything _,
                    Intent.RuleOut _,
                    Intent.Predict _,
                    Intent.Observe _,
                    Intent.Plan _,
                    Intent.Prevent _,
                    Intent.Status _ ->
                    true;
            case Intent.Claim claim -> claim.certainty() != Certainty.CONFIRMED;
            case Intent.Ambiguous _,
                    Intent.Do _,
                    Intent.DoUnclear _,
                    Intent.Wait _,
                    Intent.Choose _,
                    Intent.Yes _,
                    Intent.No _,
                    Intent.NotWhatIAsked _,
                    Intent.Help _,
                    Intent.Hint _,
                    Intent.Done _,
                    Intent.Meta _,
                    Intent.Social _,
                    Intent.Foreign _,
                    Intent.Unknown _ ->
                    false;
        };
    }
}
