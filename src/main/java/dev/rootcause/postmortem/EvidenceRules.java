package dev.rootcause.postmortem;

import dev.rootcause.cases.SignalId;
import dev.rootcause.cases.answers.Answer;
import dev.rootcause.grading.Key;
import dev.rootcause.postmortem.Critique.Quote;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What shows each link of the chain, and what speaks against the rivals. */
final class EvidenceRules {

    private static final double MOST = 0.6;

    /** Evidence has its own section, and may stand beside the links too. */
    private static final Section[] PLACES = {
        Section.EVIDENCE,
        Section.TRIGGER,
        Section.ROOT_CAUSE,
        Section.CONTRIBUTING,
        Section.DETECTION_GAP
    };

    private EvidenceRules() {}

    static Check check() {
        return new Check(Row.EVIDENCE, rules(), WrongFigures::in);
    }

    private static List<Rule> rules() {
        return List.of(
                Rule.shown(
                        1,
                        "cites something you looked at",
                        "Name a signal that you looked at and what it showed.",
                        EvidenceRules::citing),
                Rule.of(
                        2,
                        "evidence in a section of its own",
                        "Write down under Evidence what showed each link.",
                        it -> !it.own(Section.EVIDENCE).isEmpty()),
                Rule.of(
                        2,
                        "evidence for most links",
                        it -> unshown(it, it.own(Section.EVIDENCE), MOST)),
                Rule.of(3, "evidence for every link", it -> unshown(it, everywhere(it), 1)),
                Rule.shown(
                        3,
                        "rivals excluded",
                        "Say which other explanation is out, and what you looked at that excludes"
                                + " it.",
                        EvidenceRules::excluded));
    }

    private static List<Quote> citing(Account account) {
        return Quotes.where(account, text -> !Cited.by(account, text).isEmpty(), PLACES);
    }

    /** Links named among the causes that nothing cited shows. */
    private static List<String> unshown(Account account, String evidence, double part) {
        List<String> named = CauseRules.links(account);
        if (named.size() < 2) {
            return List.of("Name the links of the chain first, then what shows each.");
        }
        Set<SignalId> cited =
                Cited.by(account, evidence).stream()
                        .flatMap(fact -> fact.ids().stream())
                        .collect(Collectors.toUnmodifiableSet());
        List<String> missing =
                named.stream().filter(link -> !isShown(account, link, cited)).toList();
        return named.size() - missing.size() >= part * named.size()
                ? List.of()
                : missing.stream()
                        .map(link ->
                                "Nothing you cite shows the %s.".formatted(link.replace('_', ' ')))
                        .toList();
    }

    private static String everywhere(Account account) {
        return Stream.of(PLACES).map(account::own).collect(Collectors.joining("\n"));
    }

    private static boolean isShown(Account account, String link, Set<SignalId> cited) {
        Answer.Link known = account.facts().answer().chain().get(link);
        return known != null && known.shown().stream().anyMatch(cited::contains);
    }

    private static List<Quote> excluded(Account account) {
        return Quotes.where(account, text -> excludes(account, text), PLACES);
    }

    private static boolean excludes(Account account, String sentence) {
        Key key = account.facts().key();
        return account.facts().answer().hypotheses().keySet().stream()
                .filter(name -> !name.equals(key.root()))
                .filter(name -> key.excludes(name, sentence))
                .filter(name ->
                        key.denies(name, sentence)
                                || account.phrases().occurs("excluded", sentence))
                .anyMatch(name ->
                        account.facts().revealed().stream()
                                .anyMatch(signal -> key.bits(signal, name) <= -1));
    }
}
