package dev.rootcause.postmortem;

import dev.rootcause.cases.PreventionId;
import dev.rootcause.language.Intent;
import dev.rootcause.language.Interpreter;
import dev.rootcause.language.Utterance;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A postmortem beside what it is checked against.
 *
 * @param prefilled what the sections held before anybody wrote
 * @param replays the replays of the drill, the oldest first
 */
record Account(
        Postmortem written,
        Postmortem prefilled,
        Facts facts,
        List<Replayed> replays,
        Tools tools) {

    /** What reads the words. */
    record Tools(Phrases phrases, Interpreter reader) {

        Quantities quantities() {
            return new Quantities(phrases);
        }

        Stems stems() {
            return new Stems(phrases);
        }

        /** Lasting measures that a text names; small talk names none. */
        Set<PreventionId> measures(String text) {
            return read(text).stream().allMatch(Tools::isTalk) ? Set.of() : named(text);
        }

        private List<Intent> read(String text) {
            return reader.read(Utterance.alone(text)).intents();
        }

        private static boolean isTalk(Intent intent) {
            return intent instanceof Intent.Social
                    || intent instanceof Intent.Foreign
                    || intent instanceof Intent.Help
                    || intent instanceof Intent.Meta;
        }

        /** Read as an answer to what prevents it. */
        private Set<PreventionId> named(String text) {
            return read("prevent: " + text).stream()
                    .filter(Intent.Prevent.class::isInstance)
                    .flatMap(intent -> ((Intent.Prevent) intent).measures().stream())
                    .collect(Collectors.toUnmodifiableSet());
        }
    }

    Phrases phrases() {
        return tools.phrases();
    }

    /** The words of a section; empty while it holds only what it was prefilled with. */
    String own(Section section) {
        String text = written.text(section).strip();
        return text.equals(prefilled.text(section).strip()) ? "" : text;
    }

    List<Quantity> quantities(String text) {
        return tools.quantities().in(text);
    }

    Set<String> stems(String text) {
        return tools.stems().of(text);
    }
}
