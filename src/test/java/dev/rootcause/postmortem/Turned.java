package dev.rootcause.postmortem;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** An author's postmortem with its times turned into those of a drill that went another way. */
final class Turned {

    private final Facts facts;
    private final Account.Tools tools = Rehearsed.desk().tools();

    Turned(Facts facts) {
        this.facts = facts;
    }

    Postmortem of(Postmortem model) {
        Postmortem turned = model.with(Section.TIMELINE, timeline(model));
        for (int i = 0; i < 5; i++) {
            turned = mended(turned);
        }
        return turned;
    }

    /** Each line that tells an action is moved to the minute at which it was ordered. */
    private String timeline(Postmortem model) {
        Account account = account(model);
        int page = facts.minute(facts.drill().opened());
        return Entry.of(account).stream()
                .map(entry -> entry.at().after(page) < -2 ? entry : moved(entry, page))
                .sorted(Comparator.comparingInt(entry -> entry.at().after(page)))
                .map(Entry::text)
                .collect(Collectors.joining("\n"));
    }

    private Entry moved(Entry entry, int page) {
        return facts.deeds().stream()
                .filter(deed -> deed.isAction() || deed.isThought())
                .filter(deed -> deed.isHintedAt(entry.words()))
                .min(
                        Comparator.comparingInt(
                                deed -> Math.abs(entry.at().after(deed.minutes().getFirst()))))
                .map(deed -> at(entry, deed.minutes().getFirst()))
                .orElse(entry);
    }

    private static Entry at(Entry entry, int minute) {
        String clock = Clock.written(minute);
        String text = clock + entry.text().substring(entry.at().text().length());
        return new Entry(new Clock(minute, clock, 0), text, entry.words());
    }

    /** What is contradicted is put right where the critique says what would be right. */
    private Postmortem mended(Postmortem written) {
        Critique critique = CritiqueRules.grade(account(written));
        Postmortem mended = written;
        for (Critique.Mark mark : critique.marks().values()) {
            for (Critique.Contradiction it : mark.contradicted()) {
                String right =
                        it.said().contains(" to ") && !it.right().isEmpty()
                                ? it.said().replaceFirst("\\d{1,2}:\\d{2}$", it.right())
                                : it.right();
                if (!right.isEmpty()) {
                    mended =
                            mended.with(
                                    it.section(),
                                    mended.text(it.section()).replace(it.said(), right));
                }
            }
        }
        return mended;
    }

    private Account account(Postmortem written) {
        return new Account(written, Postmortem.EMPTY, facts, List.of(), tools);
    }
}
