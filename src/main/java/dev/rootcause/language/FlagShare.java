package dev.rootcause.language;

import dev.rootcause.cases.ActionId;
import dev.rootcause.cases.Parameters;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which step a flag's name asks for: "the flag live_boards to 2 %" leaves it on for 2 % of users
 * and off for the others, "kill search_total" leaves it on for nobody.
 */
final class FlagShare {

    private static final String ON = "flag.on";
    private static final String OFF = "flag.off";
    private static final double HALF = 0.5;

    private static final Pattern TO =
            Pattern.compile("\\b(?:to|at|=)\\s*(\\d{1,3}(?:\\.\\d+)?)\\s*(?:%|percent|per cent)");

    /** A name as flags have it, and a share. */
    private static final Pattern FLAG =
            Pattern.compile("\\b(?:flag\\b|[a-z0-9]+(?:_[a-z0-9]+)+\\b).*" + TO.pattern());

    /** "Put top_strip to 0". */
    private static final Pattern TO_NOBODY =
            Pattern.compile(
                    "\\b(?:put|set|turn|bring) [a-z0-9]+(?:_[a-z0-9]+)+ (?:back )?to (?:0|zero|nobody|nothing)\\W*$",
                    Pattern.CASE_INSENSITIVE);

    /** "Kill search_total", "take live_boards away again". */
    private static final Pattern REMOVED =
            Pattern.compile(
                    "^(?!.*\\b(?:on|to [1-9]\\d*)\\b)(?=.*\\b(?:kill|disable|drop|yank|pull|remove|revert|deactivate|off|out|away|nobody|zero|none)\\b).*\\b[a-z0-9]+(?:_[a-z0-9]+)+\\b",
                    Pattern.CASE_INSENSITIVE);

    private FlagShare() {}

    static boolean off(ActionId id) {
        return id.value().equals(OFF);
    }

    /** The same of a text that calls it a flag, whatever else it seems to say: "roll back". */
    static Optional<String> named(String text) {
        return text.toLowerCase(Locale.ROOT).contains(" flag ") ? turned(text) : Optional.empty();
    }

    /** The step that sets a flag to a share or takes it away, if the text names no other. */
    static Optional<String> turned(String text) {
        if (TO_NOBODY.matcher(text).find()) {
            return Optional.of(OFF);
        }
        var flag = FLAG.matcher(text.toLowerCase(Locale.ROOT));
        if (flag.find()) {
            return Optional.of(Double.parseDouble(flag.group(1)) / 100 < HALF ? OFF : ON);
        }
        return REMOVED.matcher(text).find() ? Optional.of(OFF) : Optional.empty();
    }

    /** Those for whom it goes off; everybody if it is left on for nobody. */
    static Parameters of(Parameters said) {
        var to = TO.matcher(said.words());
        if (!to.find()) {
            return said;
        }
        double left = Double.parseDouble(to.group(1)) / 100;
        Double off = left == 0 ? null : Double.valueOf(1 - left);
        return new Parameters(said.number(), said.unit(), off, said.words());
    }
}
