package dev.rootcause.postmortem;

import dev.rootcause.cases.answers.Answer.Fact;
import dev.rootcause.cases.answers.Answer.Layer;
import dev.rootcause.grading.Key;
import dev.rootcause.postmortem.Critique.Contradiction;
import dev.rootcause.postmortem.Critique.Quote;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What set it off, what made it possible, what made it worse, and why nobody saw it come. */
final class CauseRules {

    static final List<Section> SECTIONS =
            List.of(
                    Section.TRIGGER,
                    Section.ROOT_CAUSE,
                    Section.CONTRIBUTING,
                    Section.DETECTION_GAP);

    /** The links of a causal chain, with the section each belongs to. */
    private static final Map<Section, List<String>> LINKS =
            Map.of(
                    Section.TRIGGER, List.of("trigger"),
                    Section.ROOT_CAUSE, List.of("mechanism"),
                    Section.CONTRIBUTING, List.of("amplifier", "why_now"),
                    Section.DETECTION_GAP, List.of("why_not_caught"));

    private CauseRules() {}

    static Check check() {
        return new Check(Row.CAUSES, rules(), CauseRules::contradictions);
    }

    private static List<Rule> rules() {
        return List.of(
                Rule.shown(
                        1,
                        "one of them named",
                        "Name what set it off, the cause, what made it worse, or why it was not"
                                + " caught.",
                        it -> SECTIONS.stream().flatMap(section -> named(it, section)).toList()),
                Rule.shown(
                        2,
                        "the root cause named",
                        "Name the root cause: the part at fault and how it fails.",
                        CauseRules::root),
                Rule.of(
                        2,
                        "a root cause that you proved",
                        "In the drill you did not name this cause with something that shows it; a"
                                + " postmortem may say so, and then it is a guess.",
                        it -> it.facts().proof().cause()),
                Rule.of(
                        2,
                        "two of them at least",
                        "Name what set it off, what made it worse or why it was not caught, beside"
                                + " the cause.",
                        it -> links(it).size() >= 2),
                Rule.of(3, "each in its own place", CauseRules::missing)
                        .quoting(it -> named(it, Section.DETECTION_GAP).toList()),
                Rule.of(
                        3,
                        "systems, not people",
                        it ->
                                Blame.faults(
                                        SECTIONS.stream()
                                                .flatMap(section -> Blame.in(it, section).stream())
                                                .toList())));
    }

    private static Stream<Quote> named(Account account, Section section) {
        Key key = account.facts().key();
        boolean right =
                LINKS.getOrDefault(section, List.of()).stream()
                        .anyMatch(link -> key.namesLink(link, account.own(section)));
        return right || section == Section.ROOT_CAUSE && namesRoot(account)
                ? Quotes.first(account, section).stream()
                : Stream.empty();
    }

    /** The cause, or how it works; the part at fault alone goes with what stands as the trigger. */
    private static boolean namesRoot(Account account) {
        Key key = account.facts().key();
        String text = account.own(Section.ROOT_CAUSE);
        return key.names(key.root(), text)
                || key.namesLink("mechanism", text)
                || key.namesComponent(text)
                        && key.names(key.root(), account.own(Section.TRIGGER) + "\n" + text);
    }

    private static List<Quote> root(Account account) {
        return namesRoot(account) ? Quotes.first(account, Section.ROOT_CAUSE) : List.of();
    }

    /** The links that are named anywhere in these sections. */
    static List<String> links(Account account) {
        String all = SECTIONS.stream().map(account::own).collect(Collectors.joining("\n"));
        return account.facts().answer().chain().keySet().stream()
                .filter(link -> account.facts().key().namesLink(link, all))
                .toList();
    }

    private static List<String> missing(Account account) {
        return SECTIONS.stream()
                .filter(section -> named(account, section).findAny().isEmpty())
                .map(section ->
                        account.own(section).isEmpty()
                                ? section.title() + " is empty."
                                : "What stands under %s is not it, or not how it works."
                                        .formatted(section.title()))
                .toList();
    }

    private static List<Contradiction> contradictions(Account account) {
        Key key = account.facts().key();
        String text = account.own(Section.ROOT_CAUSE);
        if (text.isEmpty() || key.isOnTrack(text)) {
            return List.of();
        }
        List<String> wrong = new ArrayList<>(key.named(text, Layer.SYMPTOM));
        wrong.addAll(key.named(text, Layer.RIVAL));
        return wrong.stream().flatMap(it -> against(account, it).stream()).limit(1).toList();
    }

    /** What was looked at and speaks against that explanation. */
    private static Optional<Contradiction> against(Account account, String hypothesis) {
        return account.facts().answer().signals().stream()
                .filter(fact -> fact.ids().stream().anyMatch(account.facts().revealed()::contains))
                .filter(fact -> fact.bits(hypothesis) <= -1)
                .findFirst()
                .map(fact -> contradiction(account, fact));
    }

    private static Contradiction contradiction(Account account, Fact fact) {
        return new Contradiction(
                Section.ROOT_CAUSE,
                Sentences.of(account.own(Section.ROOT_CAUSE)).getFirst(),
                "",
                "what you looked at speaks against it: " + fact.shows());
    }
}
