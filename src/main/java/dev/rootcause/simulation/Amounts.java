package dev.rootcause.simulation;

import dev.rootcause.cases.Binding;
import dev.rootcause.cases.Parameters;
import java.util.Set;
import java.util.regex.Pattern;

/** What the numbers of an order mean. */
final class Amounts {

    private static final Set<String> TIMES = Set.of("x", "times", "fold");
    private static final Pattern EACH =
            Pattern.compile("\\b(per|each|a) (pod|instance|copy)\\b|\\beach\\b");

    private Amounts() {}

    /** The part of users or instances it is for; all of them unless said. */
    static double share(Parameters parameters) {
        return parameters.share() == null ? 1 : parameters.share();
    }

    static double of(Binding.Amount amount, Order order, Settings now) {
        int second = order.at().second();
        Double said = order.parameters().number();
        double number = said == null ? Formula.of(amount.usual()).at(now, second) : said;
        String unit = order.parameters().unit();
        if (said != null && unit != null && TIMES.contains(unit)) {
            number *= now.value(amount.knob(), second);
        } else if (said != null && unit != null && unit.equals("ms")) {
            number /= 1000;
        } else if (said != null && unit != null && unit.startsWith("min")) {
            number *= 60;
        }
        if (said != null
                && amount.each() != null
                && EACH.matcher(order.parameters().words()).find()) {
            number *= now.value(amount.each(), second);
        }
        return Math.max(amount.min(), Math.min(amount.max(), number));
    }
}
