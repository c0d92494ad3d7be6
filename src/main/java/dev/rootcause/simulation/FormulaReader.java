package dev.rootcause.simulation;

import dev.rootcause.cases.BrokenCase;
import java.util.List;
import java.util.function.DoubleBinaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a {@link Formula} by recursive descent.
 *
 * <pre>
 * sum     = product { ("+" | "-") product }
 * product = factor { ("*" | "/") factor }
 * factor  = number | "-" factor | "(" sum ")" | call | "now" | gauge
 * call    = ("min" | "max" | "pow" | "mod" | "over") "(" sum "," sum ")"
 *         | ("at" | "ago" | "mean" | "total" | "held") "(" sum "," sum ")"
 *         | "good" "(" gauge "," sum ")"
 * </pre>
 *
 * {@code at(f, second)} reads f at a second of the world, {@code ago(f, s)} s seconds earlier,
 * {@code mean(f, s)} and {@code total(f, s)} over the last s seconds, {@code good(class, limit)} is
 * the share answered within the limit. Nothing reads the future: a later second reads as now.
 * {@code held(f, s)} is for how long, of the last s seconds, f has been at least half of what it is
 * now. Division by nothing is nothing.
 */
final class FormulaReader {

    private static final Pattern TOKEN =
            Pattern.compile("\\s*([0-9]+(?:\\.[0-9]+)?|[a-z_][a-zA-Z0-9_.]*|[-+*/(),])");

    private final String text;
    private final Matcher tokens;
    private String token = "";

    FormulaReader(String text) {
        this.text = text;
        this.tokens = TOKEN.matcher(text);
        next();
    }

    Formula read() {
        Formula sum = sum();
        if (!token.isEmpty()) {
            throw broken();
        }
        return sum;
    }

    private Formula sum() {
        Formula left = product();
        while (token.equals("+") || token.equals("-")) {
            left = next().equals("+") ? apply(left, product(), Double::sum) : minus(left);
        }
        return left;
    }

    private Formula minus(Formula left) {
        return apply(left, product(), (a, b) -> a - b);
    }

    private Formula product() {
        Formula left = factor();
        while (token.equals("*") || token.equals("/")) {
            DoubleBinaryOperator operator =
                    next().equals("*") ? (a, b) -> a * b : (a, b) -> b == 0 ? 0 : a / b;
            left = apply(left, factor(), operator);
        }
        return left;
    }

    private Formula factor() {
        String first = next();
        if (first.equals("-")) {
            Formula negated = factor();
            return (figures, second) -> -negated.at(figures, second);
        }
        if (first.equals("(")) {
            Formula inner = sum();
            expect(")");
            return inner;
        }
        if (first.isEmpty() || ")+*/,".contains(first)) {
            throw broken();
        }
        if (Character.isDigit(first.charAt(0))) {
            double number = Double.parseDouble(first);
            return (figures, second) -> number;
        }
        return token.equals("(") ? call(first) : gauge(first);
    }

    private static Formula gauge(String name) {
        return name.equals("now")
                ? (figures, second) -> second
                : (figures, second) -> figures.value(name, (int) second);
    }

    private Formula call(String name) {
        expect("(");
        String requests = token;
        Formula first = sum();
        expect(",");
        Formula other = sum();
        expect(")");
        return switch (name) {
            case "min" -> apply(first, other, Math::min);
            case "max" -> apply(first, other, Math::max);
            case "pow" -> apply(first, other, StrictMath::pow);
            case "mod" -> apply(first, other, (a, b) -> b == 0 ? 0 : a - b * Math.floor(a / b));
            case "over" -> apply(first, other, (a, b) -> a > b ? 1 : 0);
            case "at" -> (g, t) -> first.at(g, within(other.at(g, t), t));
            case "ago" -> (g, t) -> first.at(g, within(t - other.at(g, t), t));
            case "mean" -> (g, t) -> total(first, g, t, other.at(g, t)) / span(t, other.at(g, t));
            case "total" -> (g, t) -> total(first, g, t, other.at(g, t));
            case "held" -> (g, t) -> held(first, g, t, other.at(g, t));
            case "good" -> (g, t) -> g.goodShare(requests, other.at(g, t), (int) t);
            default -> throw broken();
        };
    }

    private static double total(Formula formula, Figures figures, double second, double seconds) {
        double sum = 0;
        for (int t = (int) second - span(second, seconds) + 1; t <= (int) second; t++) {
            sum += figures.again(formula, t);
        }
        return sum;
    }

    private static double held(Formula formula, Figures figures, double now, double most) {
        double half = formula.at(figures, now) / 2;
        int seconds = 0;
        while (seconds < span(now, most) && figures.again(formula, now - seconds) > half) {
            seconds++;
        }
        return seconds;
    }

    private static int span(double second, double seconds) {
        return (int) Math.max(1, Math.min(seconds, second));
    }

    private static double within(double asked, double now) {
        return Math.max(0, Math.min(asked, now));
    }

    private static Formula apply(Formula left, Formula right, DoubleBinaryOperator operator) {
        return (g, t) -> operator.applyAsDouble(left.at(g, t), right.at(g, t));
    }

    /** Returns the present token and moves on. */
    private String next() {
        String before = token;
        int end = tokens.hasMatch() ? tokens.end() : 0;
        if (tokens.find(end) && tokens.start() == end) {
            token = tokens.group(1);
        } else if (text.substring(end).isBlank()) {
            token = "";
        } else {
            throw broken();
        }
        return before;
    }

    private void expect(String wanted) {
        if (!next().equals(wanted)) {
            throw broken();
        }
    }

    private BrokenCase broken() {
        String problem = "formula '%s' at '%s'; right is: page.p99 * 1000".formatted(text, token);
        return new BrokenCase(List.of(problem));
    }
}
