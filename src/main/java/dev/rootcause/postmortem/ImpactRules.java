package dev.rootcause.postmortem;

import dev.rootcause.postmortem.Critique.Contradiction;
import dev.rootcause.postmortem.Critique.Quote;
import dev.rootcause.postmortem.Quantity.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Who was hurt, how badly and for how long. */
final class ImpactRules {

    private ImpactRules() {}

    static Check check() {
        return new Check(Row.IMPACT, rules(), ImpactRules::contradictions);
    }

    private static List<Rule> rules() {
        return List.of(
                Rule.shown(
                        1,
                        "said who was hurt",
                        "Say in your own words who was hurt and how.",
                        it -> Quotes.first(it, Section.IMPACT)),
                Rule.shown(
                        2,
                        "gave numbers that the drill shows",
                        "Give a number of users or requests, or their share, that was shown.",
                        ImpactRules::numbered),
                Rule.of(
                        2,
                        "said from when to when",
                        "Say from when to when, or for how many minutes.",
                        ImpactRules::saysHowLong),
                Rule.of(3, "every number and time is one of the drill", ImpactRules::unsupported),
                Rule.shown(
                        3,
                        "said what became of data",
                        "Say whether data was wrong or lost, even if none was.",
                        it -> speaking(it, "data")),
                Rule.shown(
                        3,
                        "gave the share of the error budget",
                        "Say how many percent of the error budget it took.",
                        ImpactRules::budget),
                Rule.shown(
                        3,
                        "said how it was measured",
                        "Say how it was measured.",
                        it -> speaking(it, "measured")));
    }

    private static List<Quote> speaking(Account account, String kind) {
        return Quotes.where(account, text -> account.phrases().occurs(kind, text), Section.IMPACT);
    }

    private static List<Quote> numbered(Account account) {
        Truth truth = new Truth(account.facts());
        return Quotes.where(
                account,
                text ->
                        account.quantities(text).stream()
                                .filter(it -> it.unit() != Unit.TIME)
                                .anyMatch(truth::supportsOfUsers),
                Section.IMPACT);
    }

    private static boolean saysHowLong(Account account) {
        String text = account.own(Section.IMPACT);
        return Clock.in(text).size() >= 2
                || account.quantities(text).stream()
                        .anyMatch(it -> it.unit() == Unit.TIME && it.minutes() >= 1);
    }

    private static List<Quote> budget(Account account) {
        return Quotes.where(
                account,
                text ->
                        account.phrases().occurs("budget", text)
                                && account.quantities(text).stream()
                                        .anyMatch(it -> it.unit() == Unit.PERCENT),
                Section.IMPACT);
    }

    /** A share of the budget must be what the signal of the budget shows, or what it lost. */
    private static Stream<Contradiction> overspent(Account account, String sentence) {
        return account.quantities(sentence).stream()
                .filter(it -> it.unit() == Unit.PERCENT)
                .flatMap(it -> new Spent(account.facts()).against(it).stream());
    }

    private static List<String> unsupported(Account account) {
        Truth truth = new Truth(account.facts());
        String text = account.own(Section.IMPACT);
        return Stream.concat(
                        Sentences.of(text).stream()
                                .flatMap(sentence ->
                                        account.quantities(sentence).stream()
                                                .filter(it -> !isKnown(account, sentence, it)))
                                .map(Quantity::text),
                        Clock.in(text).stream().filter(it -> !truth.knows(it)).map(Clock::text))
                .map("“%s” stands in nothing that the drill showed."::formatted)
                .distinct()
                .toList();
    }

    private static boolean isKnown(Account account, String sentence, Quantity quantity) {
        return new Truth(account.facts()).supports(quantity)
                || account.phrases().occurs("budget", sentence)
                        && new Spent(account.facts()).agrees(quantity);
    }

    private static List<Contradiction> contradictions(Account account) {
        List<Contradiction> found = new ArrayList<>(impossible(account, Section.IMPACT));
        Truth truth = new Truth(account.facts());
        for (String sentence : Sentences.of(account.own(Section.IMPACT))) {
            if (account.phrases().occurs("budget", sentence)) {
                overspent(account, sentence).forEach(found::add);
            } else if (!Cited.anotherThanUsers(account, sentence)) {
                account.quantities(sentence).stream()
                        .flatMap(it -> truth.against(it).stream())
                        .forEach(found::add);
            }
            spans(sentence).forEach(span -> truth.against(span).ifPresent(found::add));
        }
        return List.copyOf(found);
    }

    /** What is no time of day. */
    static List<Contradiction> impossible(Account account, Section section) {
        return Clock.impossible(account.own(section)).stream()
                .map(it -> new Contradiction(section, it, "", "is no time of day"))
                .toList();
    }

    /** From one time to another. */
    record Span(Clock from, Clock to) {

        String text() {
            return from.text() + " to " + to.text();
        }
    }

    private static List<Span> spans(String sentence) {
        List<Clock> clocks = Clock.in(sentence);
        return IntStream.range(0, Math.max(0, clocks.size() - 1))
                .filter(i -> isSpan(sentence, clocks.get(i), clocks.get(i + 1)))
                .mapToObj(i -> new Span(clocks.get(i), clocks.get(i + 1)))
                .toList();
    }

    private static boolean isSpan(String sentence, Clock from, Clock to) {
        String between = sentence.substring(from.at() + from.text().length(), to.at()).strip();
        return List.of("to", "-", "–", "until", "till", "and").contains(between);
    }
}
