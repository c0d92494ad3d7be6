package dev.rootcause.postmortem;

import dev.rootcause.cases.SignalId;
import dev.rootcause.cases.answers.Answer;
import dev.rootcause.cases.answers.Answer.Fact;
import dev.rootcause.grading.Key;
import dev.rootcause.grading.Wording;
import dev.rootcause.postmortem.Critique.Contradiction;
import dev.rootcause.postmortem.Critique.Quote;
import dev.rootcause.postmortem.Quantity.Unit;
import java.util.List;
import java.util.Objects;
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
        return new Check(Row.EVIDENCE, rules(), EvidenceRules::contradictions);
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
        return Quotes.where(account, text -> !cited(account, text).isEmpty(), PLACES);
    }

    /** Scored facts that had been looked at and that the text refers to. */
    private static List<Fact> cited(Account account, String text) {
        Wording words = Wording.of(text);
        return account.facts().answer().signals().stream()
                .filter(fact -> fact.ids().stream().anyMatch(account.facts().revealed()::contains))
                .filter(fact ->
                        words.mentionsAny(fact.cited()) || words.mentionsAny(labels(account, fact)))
                .toList();
    }

    /** Whether a sentence is about something else that was looked at than how users fared. */
    static boolean citesAnotherThanUsers(Account account, String sentence) {
        Answer answer = account.facts().answer();
        return cited(account, sentence).stream()
                .flatMap(fact -> fact.ids().stream())
                .anyMatch(id ->
                        !answer.impact().contains(id)
                                && !answer.verify().contains(id)
                                && !answer.baseline().contains(id));
    }

    private static List<String> labels(Account account, Fact fact) {
        return fact.ids().stream()
                .map(id -> account.facts().vocabulary().signals().get(id))
                .filter(Objects::nonNull)
                .map(signal -> signal.label())
                .toList();
    }

    /** Links named among the causes that nothing cited shows. */
    private static List<String> unshown(Account account, String evidence, double part) {
        List<String> named = CauseRules.links(account);
        if (named.size() < 2) {
            return List.of("Name the links of the chain first, then what shows each.");
        }
        Set<SignalId> cited =
                cited(account, evidence).stream()
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

    private static List<Contradiction> contradictions(Account account) {
        return Sentences.of(account.own(Section.EVIDENCE)).stream()
                .flatMap(sentence -> Stream.of(sentence.split("[,;:()]")))
                .flatMap(clause -> against(account, clause))
                .toList();
    }

    /** A number beside the one signal that is cited, which neither that nor any other showed. */
    private static Stream<Contradiction> against(Account account, String clause) {
        List<Fact> facts = cited(account, clause);
        if (facts.size() != 1) {
            return Stream.empty();
        }
        Set<SignalId> signals = Set.copyOf(facts.getFirst().ids());
        Telemetry telemetry = account.facts().telemetry();
        return account.quantities(clause).stream()
                .filter(it -> it.unit() == Unit.PERCENT)
                .filter(it -> !telemetry.of(signals, it.unit()).isEmpty())
                .filter(it -> !telemetry.shows(it))
                .map(it -> contradiction(it, telemetry.of(signals, it.unit())));
    }

    private static Contradiction contradiction(Quantity said, List<Quantity> shown) {
        double most = shown.stream().mapToDouble(Quantity::value).max().orElseThrow();
        return new Contradiction(
                Section.EVIDENCE,
                said.text(),
                "",
                "what you looked at shows other numbers, %.0f %% at most".formatted(most));
    }
}
