package dev.rootcause.authoring;

import dev.rootcause.grading.Phase;
import dev.rootcause.grading.Scorecard;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the head of a script wants, and how far a scorecard is from it. */
record Wanted(Script script) {

    private static final Pattern BAND = Pattern.compile("(\\d+)-(\\d+)");
    private static final Pattern LEVEL = Pattern.compile("(\\w+)(<=|>=)([0-9.]+)");

    /** Empty when the card is what the head says. */
    List<String> missedBy(Scorecard card) {
        List<String> missed = new ArrayList<>();
        band(card, missed);
        LEVEL.matcher(script.head("levels")).results().forEach(it -> level(it, card, missed));
        flags(card, missed);
        return missed;
    }

    private void band(Scorecard card, List<String> missed) {
        String band = script.head("band");
        Integer total = card.total();
        Matcher range = BAND.matcher(band);
        if (range.matches()) {
            if (total == null
                    || total < Integer.parseInt(range.group(1))
                    || total > Integer.parseInt(range.group(2))) {
                missed.add("gets %s, band %s".formatted(total, band));
            }
        } else if (!band.equals("none") || total != null) {
            missed.add("gets %s, band \"%s\"".formatted(total, band));
        }
    }

    private static void level(MatchResult wanted, Scorecard card, List<String> missed) {
        Phase phase = Phase.valueOf(wanted.group(1).toUpperCase(Locale.ROOT));
        Scorecard.Grade grade = card.phases().get(phase);
        double level = grade == null ? 0 : grade.level();
        double bound = Double.parseDouble(wanted.group(3));
        boolean holds = wanted.group(2).equals("<=") ? level <= bound : level >= bound;
        if (!holds) {
            String why = grade == null ? "" : String.join("; ", grade.missed());
            missed.add("%s %s, wanted %s (%s)".formatted(phase, level, wanted.group(), why));
        }
    }

    private void flags(Scorecard card, List<String> missed) {
        List<String> names = card.flags().stream().map(Scorecard.Flag::name).toList();
        String wanted = script.head("flags");
        boolean holds =
                switch (wanted) {
                    case "none" -> names.isEmpty();
                    case "" -> true;
                    default -> names.containsAll(Arrays.asList(wanted.split(" ")));
                };
        if (!holds) {
            missed.add("flags %s, wanted %s".formatted(names, wanted));
        }
    }
}
