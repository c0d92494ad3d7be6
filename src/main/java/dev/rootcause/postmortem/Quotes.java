package dev.rootcause.postmortem;

import dev.rootcause.postmortem.Critique.Quote;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/** Sentences of a postmortem that show something. */
final class Quotes {

    private Quotes() {}

    static List<Quote> first(Account account, Section... sections) {
        return where(account, _ -> true, sections).stream().limit(1).toList();
    }

    static List<Quote> where(Account account, Predicate<String> shows, Section... sections) {
        return Arrays.stream(sections)
                .flatMap(section ->
                        Sentences.of(account.own(section)).stream()
                                .filter(shows)
                                .map(text -> new Quote(section, text)))
                .toList();
    }
}
