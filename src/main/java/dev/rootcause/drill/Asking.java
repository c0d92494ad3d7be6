package dev.rootcause.drill;

import dev.rootcause.cases.Look;
import dev.rootcause.cases.SignalId;
import dev.rootcause.language.Intent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Looks at what was asked for; all looks of one message run in parallel and show the end of the
 * turn.
 */
final class Asking {

    private static final int MOST_LOOKS = 6;

    private final Draft draft;
    private final Map<SignalId, Asked> asked = new LinkedHashMap<>();
    private final Set<SignalId> hinted;
    private int asks;

    private record Asked(Look look, String quote, int ask, int costMin) {}

    Asking(Draft draft) {
        this.draft = draft;
        this.hinted = new Hinting(draft).named();
        this.asks =
                draft.events(Event.Revealed.class).mapToInt(Event.Revealed::ask).max().orElse(0);
    }

    void ask(Intent.Ask intent) {
        if (!intent.exact()) {
            draft.notExact();
        }
        look(intent.looks(), intent.span().text());
    }

    void choose(Intent.Choose intent) {
        if (draft.drill.pending() instanceof Pending.Choice(List<SignalId> signals)) {
            List<Look> looks =
                    intent.chosen().stream()
                            .filter(i -> i < signals.size())
                            .map(i -> Look.at(signals.get(i)))
                            .toList();
            look(looks, intent.span().text());
        }
    }

    /** What was predicted is looked at without being asked again, and costs nothing. */
    void lookAtPredicted(SignalId signal) {
        if (!asked.containsKey(signal)) {
            asked.put(signal, new Asked(Look.at(signal), draft.message.text(), ++asks, 0));
        }
    }

    void offer(Intent.Ambiguous intent) {
        List<String> labels = intent.choices().stream().map(draft.scene::label).toList();
        draft.record(new Event.Clarified(draft.stamp(intent.span().text()), intent.choices()));
        draft.leaveOpen(new Pending.Choice(intent.choices()));
        draft.reply(new Reply.Offers(draft.scene.prompts().say("ask-which"), labels));
    }

    private void look(List<Look> looks, String quote) {
        asks++;
        for (Look look : looks) {
            int cost = draft.scene.world().price(look);
            asked.putIfAbsent(look.signal(), new Asked(look, quote, asks, cost));
        }
        if (asked.size() > MOST_LOOKS) {
            draft.say("name-fewer", Map.of("most", MOST_LOOKS));
        }
        shown().forEach(one -> draft.spendOnLooking(one.costMin()));
    }

    /** Called when the end of the turn is known. */
    void show() {
        List<Asked> looks = new ArrayList<>(shown().toList());
        looks.forEach(this::show);
    }

    private Stream<Asked> shown() {
        return asked.values().stream().limit(MOST_LOOKS);
    }

    private void show(Asked one) {
        SignalId signal = one.look().signal();
        Stamp stamp = new Stamp(draft.number, draft.end(), one.quote(), false);
        Looks.actedInTurnSinceLastLook(signal, draft)
                .ifPresent(turn -> draft.record(new Event.Verified(stamp, signal, turn)));
        boolean byHint = hinted.contains(signal);
        draft.record(new Event.Revealed(stamp, signal, one.ask(), one.costMin(), byHint));
        draft.reply(
                new Reply.Shows(
                        draft.scene.world().look(one.look(), draft.orders(), draft.end()),
                        draft.scene.world().clock(draft.end())));
    }
}
