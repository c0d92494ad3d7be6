package dev.rootcause.play;

import dev.rootcause.drill.DrillId;
import dev.rootcause.postmortem.Critique;
import dev.rootcause.postmortem.Edit;
import dev.rootcause.postmortem.Fix;
import dev.rootcause.postmortem.Postmortem;
import dev.rootcause.postmortem.Postmortems;
import dev.rootcause.postmortem.Replayed;
import dev.rootcause.postmortem.Replays;
import dev.rootcause.postmortem.Section;
import dev.rootcause.postmortem.Unready;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** What can be done in the terminal once a drill is graded: write it up, and replay it. */
@Component
class WriteUp {

    private static final String WORDS =
            """
            postmortem          print the postmortem as a Markdown file to fill in
            postmortem FILE     save and grade the one in that file
            replay WORDS        replay the trigger with what you would ship\
            """;

    private final Postmortems postmortems;
    private final Replays replays;

    WriteUp(Postmortems postmortems, Replays replays) {
        this.postmortems = postmortems;
        this.replays = replays;
    }

    /** What can be said. */
    List<String> offer() {
        return WORDS.lines().toList();
    }

    /** The answer to a line of these; empty for any other. */
    Optional<List<String>> hear(DrillId id, String line) {
        String[] words = line.strip().split("\\s+", 2);
        String rest = words.length == 2 ? words[1] : "";
        return switch (words[0].toLowerCase(Locale.ROOT)) {
            case "postmortem" -> Optional.of(answer(() -> postmortem(id, rest)));
            case "replay" -> Optional.of(answer(() -> replay(id, rest)));
            default -> Optional.empty();
        };
    }

    private List<String> postmortem(DrillId id, String file) {
        return file.isEmpty() ? postmortems.markdown(id).lines().toList() : grade(id, file);
    }

    private static List<String> answer(Supplier<List<String>> act) {
        try {
            return act.get();
        } catch (Unready e) {
            return List.of(String.valueOf(e.getMessage()));
        }
    }

    private List<String> grade(DrillId id, String file) {
        Postmortem written;
        try {
            written = postmortems.read(Files.readString(Path.of(file)));
        } catch (IOException | InvalidPathException e) {
            return List.of("I cannot read the file " + file + ".");
        }
        if (written.isEmpty()) {
            return List.of(
                    "That file has none of the sections, such as \"## Impact\"; postmortem prints them.");
        }
        Map<Section, Edit> edits = new EnumMap<>(Section.class);
        written.texts().forEach((section, text) -> edits.put(section, new Edit(text, "")));
        postmortems.save(id, edits, true);
        Critique critique = postmortems.grade(id).critique().orElseThrow();
        return CritiqueText.lines(critique);
    }

    private List<String> replay(DrillId id, String words) {
        Replayed replayed = replays.run(id, new Fix(words, List.of(), List.of()));
        return ReplayText.lines(replayed);
    }
}
