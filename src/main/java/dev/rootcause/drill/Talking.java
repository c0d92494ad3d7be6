package dev.rootcause.drill;

import dev.rootcause.cases.Rubric;
import dev.rootcause.cases.Signal;
import dev.rootcause.language.Intent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Answers about the exercise itself, in the same words in every case. */
final class Talking {

    private final Draft draft;

    Talking(Draft draft) {
        this.draft = draft;
    }

    void help(Intent.Topic topic) {
        switch (topic) {
            case GENERAL -> draft.say("help");
            case ASKABLE -> draft.reply(new Reply.Lists("What you can ask", askable()));
            case GRADING ->
                    draft.reply(
                            new Reply.Lists(
                                    draft.scene.prompts().say("help-grading"),
                                    new GradingHelp(Rubric.current()).brief()));
            case TIME -> draft.say("help-time");
        }
    }

    private List<Reply.Section> askable() {
        Map<String, List<String>> byPart =
                draft.scene.vocabulary().signals().values().stream()
                        .collect(
                                Collectors.groupingBy(
                                        Signal::component,
                                        LinkedHashMap::new,
                                        Collectors.mapping(Talking::line, Collectors.toList())));
        return byPart.entrySet().stream()
                .map(part -> new Reply.Section(part.getKey(), part.getValue()))
                .toList();
    }

    private static String line(Signal signal) {
        return signal.label() + " (" + signal.costMin() + " min)";
    }
}
