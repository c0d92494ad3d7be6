package dev.rootcause.prompts;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The sentences of {@code prompts/}, by file name. A file is front matter between two lines of
 * {@code ---}, then the text with {@code {{slots}}}. What a candidate wrote is only ever the value
 * of a slot, never part of a template.
 */
public final class Prompts {

    private static final Mustache.Compiler COMPILER = Mustache.compiler().escapeHTML(false);

    private final Map<String, Template> templates = new ConcurrentHashMap<>();

    /** The sentence without slots. */
    public String say(String name) {
        return say(name, Map.of());
    }

    /**
     * The sentence with its slots filled; throws when a slot has no value or the file does not
     * exist.
     */
    public String say(String name, Map<String, ?> values) {
        return templates.computeIfAbsent(name, Prompts::read).execute(values).strip();
    }

    private static Template read(String name) {
        try (InputStream file = Prompts.class.getResourceAsStream("/prompts/" + name + ".md")) {
            if (file == null) {
                throw new IllegalArgumentException("no prompts/" + name + ".md");
            }
            return COMPILER.compile(
                    withoutFrontMatter(new String(file.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String withoutFrontMatter(String file) {
        return file.substring(file.indexOf("\n---\n") + "\n---\n".length());
    }
}
