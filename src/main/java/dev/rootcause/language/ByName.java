package dev.rootcause.language;

import dev.rootcause.cases.SignalId;
import dev.rootcause.cases.Vocabulary;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A message that is nothing but the label or the id of a signal. */
final class ByName {

    private final Map<String, SignalId> signals = new HashMap<>();

    ByName(Vocabulary vocabulary) {
        vocabulary
                .signals()
                .forEach((id, signal) -> {
                    signals.put(plain(signal.label()), id);
                    signals.put(plain(id.value()), id);
                });
    }

    Optional<SignalId> find(String text) {
        return Optional.ofNullable(signals.get(plain(text)));
    }

    private static String plain(String text) {
        return text.strip()
                .toLowerCase(Locale.ROOT)
                .replaceFirst("^(?:please )?(?:show|show me|give me) ", "")
                .replaceFirst("(?: please|,? pls)?[.?! ]*$", "");
    }
}
