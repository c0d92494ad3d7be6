package dev.rootcause.language;

import dev.rootcause.cases.Vocabulary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Texts that are nothing but a name: an id, a label, or a phrase or form of the lists. */
final class Aliases {

    private static final Pattern LEAD =
            Pattern.compile("^(?:please )?(?:show me|show|give me) |(?: please|,? pls)?[.?! ]*$");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}%]+");

    /** What names a thing whatever the act, and what does so once the act is known. */
    private final Map<String, String> names = new HashMap<>();

    private final Map<Act, Map<String, String>> forms = new HashMap<>();
    private final Map<String, Act> acts = new HashMap<>();
    private final List<String> collisions = new ArrayList<>();

    /** All of them, apart from phrases that are held out. */
    Aliases(Vocabulary vocabulary, Predicate<String> heldOut) {
        this(vocabulary, heldOut, Tables.PACKED);
    }

    Aliases(Vocabulary vocabulary, Predicate<String> heldOut, Sheets sheets) {
        vocabulary.signals().forEach((id, it) -> name(it.label(), id.value(), Act.ASK));
        vocabulary.signals().keySet().forEach(id -> name(id.value(), id.value(), Act.ASK));
        for (String file : List.of("signal-phrases.tsv", "action-phrases.tsv")) {
            each(file, sheets)
                    .forEach((text, id) -> {
                        if (!heldOut.test(text)) {
                            name(text, id, Names.of(vocabulary, id));
                        }
                    });
        }
        each("signal-forms.tsv", sheets).forEach((text, id) -> form(text, id, Act.ASK));
        each("action-forms.tsv", sheets)
                .forEach((text, id) -> form(text, id, Names.of(vocabulary, id)));
    }

    /** Whole texts by what they stand for, without forms that have facets or several parts. */
    static Map<String, String> each(String file) {
        return each(file, Tables.PACKED);
    }

    private static Map<String, String> each(String file, Sheets sheets) {
        var texts = new LinkedHashMap<String, String>();
        for (var row : sheets.rows(file, 2)) {
            Tables.list(row[1]).stream()
                    .filter(text -> !text.contains("<") && !text.contains(" + "))
                    .forEach(text -> texts.putIfAbsent(text, row[0]));
        }
        return texts;
    }

    private void name(String text, String id, Act act) {
        var other = names.putIfAbsent(plain(text), id);
        acts.putIfAbsent(plain(text), act);
        if (other != null && !other.equals(id)) {
            collisions.add("\"%s\" stands for %s and %s".formatted(text, other, id));
        }
    }

    private void form(String text, String id, Act act) {
        var other = forms.computeIfAbsent(act, a -> new HashMap<>()).putIfAbsent(plain(text), id);
        if (other != null && !other.equals(id)) {
            collisions.add("\"%s\" stands for %s and %s".formatted(text, other, id));
        }
    }

    /** Names that stand for two things, each with both. */
    List<String> collisions() {
        return collisions;
    }

    /** The act of a text that is a name whatever stands around it. */
    Optional<Act> act(String text) {
        return Optional.ofNullable(acts.get(plain(text)));
    }

    /** What a text names as a whole, given its act: one id, or several for a bundle. */
    List<String> ids(String text, Act act) {
        var key = plain(text);
        var id = acts.get(key) == act ? names.get(key) : formed(key, act);
        return id == null ? List.of() : List.of(id.split(","));
    }

    private @Nullable String formed(String key, Act act) {
        return forms.getOrDefault(act, Map.of()).get(key);
    }

    private static String plain(String text) {
        var lower = LEAD.matcher(text.strip().toLowerCase(Locale.ROOT)).replaceAll("");
        return BETWEEN.matcher(lower).replaceAll(" ").strip();
    }
}
