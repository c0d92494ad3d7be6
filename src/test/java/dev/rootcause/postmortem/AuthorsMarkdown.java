package dev.rootcause.postmortem;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the model postmortems of the cases, whose authors head their sections in several ways. */
final class AuthorsMarkdown {

    private static final Pattern HEAD =
            Pattern.compile(
                    "(?m)^#{1,3} +([^\\n]+)$|\\*\\*([A-Z][^*.:]*?)(?: \\(UTC\\))?[.:]?\\*\\*[.:]?");

    private static final Map<String, Section> NAMES =
            Map.ofEntries(
                    Map.entry("impact", Section.IMPACT),
                    Map.entry("timeline", Section.TIMELINE),
                    Map.entry("trigger", Section.TRIGGER),
                    Map.entry("mechanism", Section.ROOT_CAUSE),
                    Map.entry("root cause", Section.ROOT_CAUSE),
                    Map.entry("cause", Section.ROOT_CAUSE),
                    Map.entry("amplifier", Section.CONTRIBUTING),
                    Map.entry("contributing", Section.CONTRIBUTING),
                    Map.entry("what made it worse", Section.CONTRIBUTING),
                    Map.entry("why now", Section.CONTRIBUTING),
                    Map.entry("why not caught", Section.DETECTION_GAP),
                    Map.entry("why nobody noticed", Section.DETECTION_GAP),
                    Map.entry("detection gap", Section.DETECTION_GAP),
                    Map.entry("evidence", Section.EVIDENCE),
                    Map.entry("what helped", Section.HELPED),
                    Map.entry("what hurt", Section.HURT),
                    Map.entry("what would have hurt", Section.HURT),
                    Map.entry("action", Section.ACTIONS),
                    Map.entry("locked in", Section.LESSON),
                    Map.entry("lesson", Section.LESSON),
                    Map.entry("watch next", Section.LESSON));

    private static final Pattern TABLE = Pattern.compile("(?m)^\\|.*(?:owner).*$");

    private AuthorsMarkdown() {}

    static Postmortem read(String text) {
        Map<Section, String> texts = new EnumMap<>(Section.class);
        String plain =
                TABLE.matcher(text)
                        .replaceFirst(it -> "## Actions\n" + Matcher.quoteReplacement(it.group()));
        Matcher head = HEAD.matcher(plain);
        Optional<Section> section = Optional.empty();
        String name = "";
        int from = 0;
        boolean both = false;
        while (head.find()) {
            Optional<Section> next = section(head);
            if (next.isEmpty() && head.group(1) == null) {
                continue;
            }
            keep(section, name + plain.substring(from, head.start()), texts);
            if (section.filter(Section.HELPED::equals).isPresent() && both) {
                keep(Optional.of(Section.HURT), plain.substring(from, head.start()), texts);
            }
            both = head(head).contains("hurt");
            section = next;
            name =
                    section.filter(it -> it == Section.LESSON)
                            .map(_ -> head(head) + ": ")
                            .orElse("");
            from = head.end();
        }
        keep(section, name + plain.substring(from), texts);
        return new Postmortem(texts);
    }

    private static String head(Matcher found) {
        return found.group(1) == null ? found.group(2) : found.group(1);
    }

    private static Optional<Section> section(Matcher found) {
        String name = head(found).toLowerCase(Locale.ROOT);
        return List.copyOf(NAMES.keySet()).stream()
                .sorted(java.util.Comparator.comparingInt(String::length).reversed())
                .filter(name::startsWith)
                .findFirst()
                .map(NAMES::get);
    }

    private static void keep(Optional<Section> section, String body, Map<Section, String> texts) {
        section.ifPresent(
                it -> texts.merge(it, body.strip(), (above, below) -> above + "\n" + below));
    }
}
