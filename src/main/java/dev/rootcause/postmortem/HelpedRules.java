package dev.rootcause.postmortem;

import dev.rootcause.drill.Event;
import dev.rootcause.postmortem.Critique.Contradiction;
import dev.rootcause.postmortem.Critique.Quote;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What helped to end it and what cost time, the steps that changed nothing among them. */
final class HelpedRules {

    private static final double SURE = 0.6;
    private static final int A_SENTENCE = 3;

    private HelpedRules() {}

    static Check check() {
        return new Check(Row.HELPED_AND_HURT, rules(), HelpedRules::contradictions);
    }

    private static List<Rule> rules() {
        return List.of(
                Rule.shown(
                        1,
                        "one of both",
                        "Say what helped, or what cost time.",
                        it -> Quotes.first(it, Section.HELPED, Section.HURT)),
                Rule.of(
                        2,
                        "both",
                        "Say what helped and what hurt.",
                        it -> says(it, Section.HELPED) && says(it, Section.HURT)),
                Rule.of(3, "the steps that changed nothing", HelpedRules::untold)
                        .quoting(it -> Quotes.first(it, Section.HURT)),
                Rule.shown(
                        3,
                        "how the system reacted",
                        "Say what was observed after it: a number that was shown, or that nothing"
                                + " changed.",
                        HelpedRules::reactions));
    }

    private static boolean says(Account account, Section section) {
        return Sentences.words(account.own(section)) >= A_SENTENCE;
    }

    /** Steps after which users fared as before, and that did not belong to the mitigation. */
    private static List<Deed> falseFixes(Account account) {
        Event mitigation = account.facts().proof().mitigation();
        return account.facts().remedies().stream()
                .filter(Deed::changedNothing)
                .filter(deed ->
                        mitigation == null
                                || deed.event().stamp().turn() < mitigation.stamp().turn())
                .toList();
    }

    private static List<String> untold(Account account) {
        Set<String> words =
                account.stems(account.own(Section.HELPED) + "\n" + account.own(Section.HURT));
        return falseFixes(account).stream()
                .filter(deed -> deed.likeness(words) == 0)
                .map(deed -> "%s changed nothing for users; say so.".formatted(deed.says()))
                .toList();
    }

    private static List<Quote> reactions(Account account) {
        return Quotes.where(
                account,
                text ->
                        account.phrases().occurs("result", text)
                                || account.quantities(text).stream()
                                        .anyMatch(account.facts().telemetry()::shows),
                Section.HURT,
                Section.HELPED);
    }

    /** A step that changed nothing, told as one that helped. */
    private static List<Contradiction> contradictions(Account account) {
        return Sentences.of(account.own(Section.HELPED)).stream()
                .flatMap(sentence -> against(account, sentence))
                .toList();
    }

    private static Stream<Contradiction> against(Account account, String sentence) {
        Set<String> words = account.stems(sentence);
        return falseFixes(account).stream()
                .filter(deed -> deed.likeness(words) >= SURE)
                .filter(_ -> !account.phrases().occurs("excluded", sentence))
                .limit(1)
                .map(deed -> contradiction(deed, sentence));
    }

    private static Contradiction contradiction(Deed deed, String sentence) {
        Event.Acted acted = (Event.Acted) deed.event();
        return new Contradiction(
                Section.HELPED,
                sentence,
                "",
                "%s: %s before, %s after"
                        .formatted(deed.says(), acted.before().says(), acted.after().says()));
    }
}
