package dev.rootcause.simulation;

import dev.rootcause.cases.BrokenCase;
import java.util.List;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
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
            return negated(factor());
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
            return _ -> _ -> number;
        }
        return token.equals("(") ? call(first) : gauge(first);
    }

    private static Formula gauge(String name) {
        return name.equals("now") ? _ -> t -> t : figures -> gauge(figures.figure(name));
    }

    private static DoubleUnaryOperator gauge(Figure figure) {
        return t -> figure.at((int) t);
    }

    private static Formula negated(Formula formula) {
        return figures -> formula.of(figures).andThen(value -> -value);
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
            case "at" -> past(first, other, (t, asked) -> asked);
            case "ago" -> past(first, other, (t, asked) -> t - asked);
            case "mean" -> sliding(first, other, (f, t, s) -> total(f, t, s) / span(t, s));
            case "total" -> sliding(first, other, FormulaReader::total);
            case "held" -> sliding(first, other, FormulaReader::held);
            case "good" -> good(requests, other);
            default -> throw broken();
        };
    }

    /** A formula at another second, which the present one and a number tell. */
    private static Formula past(Formula formula, Formula number, DoubleBinaryOperator when) {
        return figures -> {
            DoubleUnaryOperator value = formula.of(figures);
            DoubleUnaryOperator asked = number.of(figures);
            return t ->
                    value.applyAsDouble(within(when.applyAsDouble(t, asked.applyAsDouble(t)), t));
        };
    }

    /** What a formula comes to over a number of seconds that end with the present one. */
    @FunctionalInterface
    private interface Sliding {
        double of(DoubleUnaryOperator formula, double second, double seconds);
    }

    private static Formula sliding(Formula formula, Formula number, Sliding sliding) {
        return figures -> {
            DoubleUnaryOperator value = figures.again(formula);
            DoubleUnaryOperator seconds = number.of(figures);
            return t -> sliding.of(value, t, seconds.applyAsDouble(t));
        };
    }

    private static double total(DoubleUnaryOperator value, double second, double seconds) {
        double sum = 0;
        for (int t = (int) second - span(second, seconds) + 1; t <= (int) second; t++) {
            sum += value.applyAsDouble(t);
        }
        return sum;
    }

    private static double held(DoubleUnaryOperator value, double now, double most) {
        double half = value.applyAsDouble(now) / 2;
        int seconds = 0;
        while (seconds < span(now, most) && value.applyAsDouble(now - seconds) > half) {
            seconds++;
        }
        return seconds;
    }

    private static Formula good(String requests, Formula limit) {
        return figures -> {
            Served served = figures.served(requests);
            DoubleUnaryOperator seconds = limit.of(figures);
            return t -> served.within(seconds.applyAsDouble(t), (int) t);
        };
    }

    private static int span(double second, double seconds) {
        return (int) Math.max(1, Math.min(seconds, second));
    }

    private static double within(double asked, double now) {
        return Math.max(0, Math.min(asked, now));
    }

    private static Formula apply(Formula left, Formula right, DoubleBinaryOperator operator) {
        return figures -> {
            DoubleUnaryOperator a = left.of(figures);
            DoubleUnaryOperator b = right.of(figures);
            return t -> operator.applyAsDouble(a.applyAsDouble(t), b.applyAsDouble(t));
        };
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
