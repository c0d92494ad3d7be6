package dev.rootcause.slack;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** One thing that has to hold of a JSON value; small ones add up to tables. */
@FunctionalInterface
interface Rule {

    void check(Spot spot);

    static Rule all(Rule... rules) {
        return spot -> Arrays.stream(rules).forEach(rule -> rule.check(spot));
    }

    static Rule none() {
        return _ -> {};
    }

    static Rule needs(String... keys) {
        return spot ->
                Arrays.stream(keys)
                        .filter(key -> !spot.has(key))
                        .forEach(key -> spot.wrong("has no " + key + ", which it needs"));
    }

    /** Exactly one of them. */
    static Rule either(String one, String other) {
        return spot -> {
            if (spot.has(one) == spot.has(other)) {
                spot.wrong("needs either " + one + " or " + other);
            }
        };
    }

    /** Whatever stands there, when something does. */
    static Rule at(String key, Rule rule) {
        return spot -> spot.at(key).ifPresent(rule::check);
    }

    static Rule text(String key, int fewest, int most) {
        return at(
                key,
                spot ->
                        spot.text()
                                .ifPresentOrElse(
                                        text ->
                                                within(
                                                        spot,
                                                        text.length(),
                                                        fewest,
                                                        most,
                                                        "characters"),
                                        () -> spot.wrong("is no text")));
    }

    static Rule text(String key, int most) {
        return text(key, 1, most);
    }

    static Rule number(String key, int fewest, int most) {
        return at(
                key,
                spot -> {
                    boolean right =
                            spot.value().isJsonPrimitive()
                                    && spot.value().getAsString().matches("\\d{1,9}|1\\d{9}")
                                    && spot.value().getAsInt() >= fewest
                                    && spot.value().getAsInt() <= most;
                    if (!right) {
                        spot.wrong(
                                "is "
                                        + spot.value()
                                        + "; right is a number from "
                                        + fewest
                                        + " to "
                                        + most);
                    }
                });
    }

    static Rule oneOf(String key, String... values) {
        return at(
                key,
                spot -> {
                    if (!List.of(values).contains(spot.text().orElse(""))) {
                        spot.wrong(
                                "is " + spot.value() + "; right is " + String.join(" or ", values));
                    }
                });
    }

    static Rule list(String key, int fewest, int most) {
        return list(key, fewest, most, none());
    }

    static Rule list(String key, int fewest, int most, Rule each) {
        return at(
                key,
                spot -> {
                    if (!spot.value().isJsonArray()) {
                        spot.wrong("is no list");
                    }
                    within(spot, spot.items().size(), fewest, most, "entries");
                    spot.items().forEach(each::check);
                });
    }

    /** The rule for its {@code type}; a type that has none is refused. */
    static Rule typed(Map<String, Rule> kinds) {
        return spot -> {
            Rule rule = kinds.get(spot.text("type"));
            if (rule == null) {
                spot.wrong("is of the type '" + spot.text("type") + "', which cannot stand here");
            } else {
                rule.check(spot);
            }
        };
    }

    private static void within(Spot spot, int size, int fewest, int most, String what) {
        if (size < fewest || size > most) {
            spot.wrong(
                    String.format(
                            Locale.ROOT,
                            "has %,d %s; right is %,d to %,d",
                            size,
                            what,
                            fewest,
                            most));
        }
    }
}
