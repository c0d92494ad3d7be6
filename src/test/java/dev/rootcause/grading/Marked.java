package dev.rootcause.grading;

import dev.rootcause.cases.ActionId;
import dev.rootcause.cases.Look;
import dev.rootcause.cases.Parameters;
import dev.rootcause.cases.PreventionId;
import dev.rootcause.cases.SignalId;
import dev.rootcause.language.Certainty;
import dev.rootcause.language.Intent;
import dev.rootcause.language.Reading;
import dev.rootcause.language.Span;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A message with its meaning written into it by hand: {@code {ACT ids: words}}, for example {@code
 * {DO db.scale_up 64 vcpu: make it 64 cores} and {ASK db.cpu: show me the cpu}}. What stands
 * outside of braces means nothing.
 */
record Marked(String text, Reading reading) {

    private static final Pattern MARK = Pattern.compile("\\{([A-Z_]+)((?: [^:{}]+)?): ([^{}]+)}");

    static Marked of(String line) {
        var text = new StringBuilder();
        List<Intent> intents = new ArrayList<>();
        Matcher mark = MARK.matcher(line);
        int from = 0;
        while (mark.find()) {
            text.append(line, from, mark.start());
            var span =
                    new Span(text.length(), text.length() + mark.group(3).length(), mark.group(3));
            text.append(span.text());
            intents.add(intent(mark.group(1), words(mark.group(2)), span));
            from = mark.end();
        }
        text.append(line, from, line.length());
        if (intents.isEmpty() || text.indexOf("{") >= 0 || text.indexOf("}") >= 0) {
            throw new IllegalArgumentException("not marked well: " + line);
        }
        return new Marked(text.toString(), new Reading(intents));
    }

    private static List<String> words(String ids) {
        return ids.isBlank() ? List.of() : Arrays.asList(ids.strip().split("[ ,]"));
    }

    private static Intent intent(String act, List<String> ids, Span span) {
        return switch (act) {
            case "ASK" -> new Intent.Ask(span, each(ids, id -> Look.at(new SignalId(id))), false);
            case "EVERYTHING" -> new Intent.AskEverything(span);
            case "DO" -> order(ids, span);
            case "DO_UNCLEAR" -> new Intent.DoUnclear(span);
            case "WAIT" -> new Intent.Wait(span, ids.isEmpty() ? null : minutes(ids.getFirst()));
            case "SUSPECT" -> claim(Certainty.SUSPECTED, ids, span);
            case "THINK" -> claim(Certainty.BELIEVED, ids, span);
            case "CLAIM" -> claim(Certainty.CONFIRMED, ids, span);
            case "RULE_OUT" ->
                    new Intent.RuleOut(span, Certainty.CONFIRMED, List.of(), signals(ids));
            case "PREDICT" -> new Intent.Predict(span, signals(ids));
            case "OBSERVE" -> new Intent.Observe(span, signals(ids));
            case "PREVENT" -> new Intent.Prevent(span, each(ids, PreventionId::new));
            default -> talk(act, span);
        };
    }

    private static Intent talk(String act, Span span) {
        return switch (act) {
            case "PLAN" -> new Intent.Plan(span);
            case "YES" -> new Intent.Yes(span);
            case "NO" -> new Intent.No(span);
            case "CORRECT" -> new Intent.NotWhatIAsked(span);
            case "HELP" -> new Intent.Help(span, Intent.Topic.GENERAL);
            case "ASKABLE" -> new Intent.Help(span, Intent.Topic.ASKABLE);
            case "STATUS" -> new Intent.Status(span);
            case "HINT" -> new Intent.Hint(span);
            case "DONE" -> new Intent.Done(span);
            case "META" -> new Intent.Meta(span);
            case "SOCIAL" -> new Intent.Social(span);
            case "UNKNOWN" -> new Intent.Unknown(span);
            default -> throw new IllegalArgumentException("no act " + act);
        };
    }

    private static Intent claim(Certainty certainty, List<String> cited, Span span) {
        return new Intent.Claim(span, certainty, List.of(), signals(cited));
    }

    /** The action, then how much: {@code 64 vcpu}, {@code 10%}. */
    private static Intent order(List<String> ids, Span span) {
        Double number = null;
        Double share = null;
        if (ids.size() > 1 && ids.get(1).endsWith("%")) {
            share = Double.parseDouble(ids.get(1).replace("%", "")) / 100;
        } else if (ids.size() > 1) {
            number = Double.valueOf(ids.get(1));
        }
        String unit = ids.size() > 2 ? ids.get(2) : null;
        String words = span.text().toLowerCase(Locale.ROOT);
        return new Intent.Do(
                span, new ActionId(ids.getFirst()), new Parameters(number, unit, share, words));
    }

    private static List<SignalId> signals(List<String> ids) {
        return each(ids, SignalId::new);
    }

    private static <T> List<T> each(List<String> ids, Function<String, T> as) {
        return ids.stream().map(as).toList();
    }

    private static Duration minutes(String number) {
        return Duration.ofMinutes(Long.parseLong(number));
    }
}
