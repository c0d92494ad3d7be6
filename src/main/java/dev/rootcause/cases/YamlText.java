package dev.rootcause.cases;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** What is wrong with a text before anybody asks what it says. */
final class YamlText {

    private YamlText() {}

    /** The bytes as text, or the reason why they are none that we read. */
    static String of(String file, byte[] bytes) {
        if (bytes.length > Shelf.LIMIT) {
            throw broken(file, "is longer than 1 MB. Right: a case of 10 to 60 kB");
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            throw broken(file, "is not UTF-8 text. Right: save it as UTF-8");
        }
    }

    /** Throws unless the text is one YAML document of plain maps, lists and scalars. */
    static void check(String file, String text) {
        if (text.isBlank()) {
            throw broken(file, "is empty. Right: code: RC-104, and the sections of a case");
        }
        List<String> tabs = tabs(file, text);
        if (!tabs.isEmpty()) {
            throw new BrokenCase(tabs);
        }
        List<String> anchors = new ArrayList<>();
        try {
            new Parse(LoadSettings.builder().build())
                    .parseString(text)
                    .forEach(event -> noteAnchor(file, event, anchors));
        } catch (MarkedYamlEngineException e) {
            throw broken(
                    file + lineOf(e), "is not YAML: " + e.getProblem() + ". Right: key: value");
        } catch (YamlEngineException e) {
            throw broken(file, "is not YAML. Right: key: value");
        }
        if (!anchors.isEmpty()) {
            throw new BrokenCase(anchors);
        }
    }

    private static List<String> tabs(String file, String text) {
        List<String> lines = text.lines().toList();
        List<String> problems = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).matches(" *\t.*")) {
                problems.add(
                        "%s line %d: is indented with a tab. Right: two spaces a level"
                                .formatted(file, i + 1));
            }
        }
        return problems;
    }

    private static void noteAnchor(String file, Event event, List<String> problems) {
        if (event instanceof NodeEvent node && node.getAnchor().isPresent()) {
            String sign = event instanceof AliasEvent ? "*" : "&";
            problems.add(
                    "%s line %d: %s%s refers to another place of the file. Right: write the value out"
                            .formatted(
                                    file,
                                    event.getStartMark().map(it -> it.getLine() + 1).orElse(0),
                                    sign,
                                    node.getAnchor().get().getValue()));
        }
    }

    private static String lineOf(MarkedYamlEngineException e) {
        return e.getProblemMark().map(it -> " line " + (it.getLine() + 1)).orElse("");
    }

    private static BrokenCase broken(String where, String problem) {
        return new BrokenCase(List.of(where + ": " + problem));
    }
}
