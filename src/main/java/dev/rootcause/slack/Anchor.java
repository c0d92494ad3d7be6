package dev.rootcause.slack;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a button hangs on, as its value says it: {@code <drill>|<turn>}. Whoever presses can see it,
 * so it holds ids only.
 *
 * @param turn 0 is the page
 */
record Anchor(UUID drill, int turn) {

    private static final Pattern VALUE = Pattern.compile("([0-9a-f-]{36})\\|(\\d{1,6})");

    String value() {
        return drill + "|" + turn;
    }

    /** Empty when it is no value of ours. */
    static Optional<Anchor> of(String value) {
        Matcher found = VALUE.matcher(value);
        if (!found.matches()) {
            return Optional.empty();
        }
        try {
            UUID drill = UUID.fromString(found.group(1));
            return Optional.of(new Anchor(drill, Integer.parseInt(found.group(2))));
        } catch (IllegalArgumentException e) { // 36 characters that are no id
            return Optional.empty();
        }
    }
}
