package dev.rootcause.postmortem;

import dev.rootcause.prompts.Prompts;
import java.util.Map;
import java.util.stream.Stream;

/** How much can be kept, and how much graded. */
record Sizes(Prompts prompts) {

    /** Throws {@link Unready} when there is too much to keep. */
    void check(Map<Section, Edit> edits) {
        int characters = edits.values().stream().mapToInt(edit -> edit.text().length()).sum();
        if (characters > Postmortems.MOST_KEPT) {
            throw new Unready(tooLong("postmortem-too-big", characters, Postmortems.MOST_KEPT));
        }
    }

    /** Throws {@link Unready} when there is nothing to grade, or too much. */
    void checkGradable(Postmortem written, Postmortem prefilled) {
        if (Stream.of(Section.values())
                .allMatch(it ->
                        written.text(it).isBlank()
                                || written.text(it).strip().equals(prefilled.text(it).strip()))) {
            throw new Unready(prompts.say("postmortem-empty"));
        }
        if (written.characters() > Postmortem.MOST_GRADED) {
            throw new Unready(
                    tooLong("postmortem-too-long", written.characters(), Postmortem.MOST_GRADED));
        }
    }

    private String tooLong(String prompt, int characters, int most) {
        return prompts.say(
                prompt,
                Map.of("characters", "%,d".formatted(characters), "most", "%,d".formatted(most)));
    }
}
