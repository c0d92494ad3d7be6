package dev.rootcause.grading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rootcause.cases.Cases;
import dev.rootcause.cases.Vocabulary;
import dev.rootcause.drill.Drill;
import dev.rootcause.drill.Junior;
import dev.rootcause.language.Intent;
import dev.rootcause.language.Interpreter;
import dev.rootcause.language.Reading;
import dev.rootcause.prompts.Prompts;
import dev.rootcause.simulation.Worlds;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The grades of one transcript: as it is read, and as it is labelled.
 *
 * @param alike messages that are read as they are labelled
 */
record Compared(Transcript transcript, Scorecard read, Scorecard labelled, int alike) {

    private static final Cases CASES = Cases.bundled();
    private static final Worlds WORLDS = Worlds.kept(CASES.vocabulary());
    private static final Grader GRADER = Grader.of(CASES, WORLDS);
    private static final Interpreter READER = Interpreter.of(CASES.vocabulary());

    static Compared of(Transcript transcript) {
        Map<String, Reading> readings = new HashMap<>();
        Interpreter noting =
                utterance -> {
                    Reading reading = READER.read(utterance);
                    readings.put(utterance.text(), reading);
                    return reading;
                };
        return new Compared(
                transcript,
                GRADER.grade(played(transcript, noting)),
                GRADER.grade(played(transcript, transcript.labels())),
                (int)
                        transcript.messages().stream()
                                .filter(it -> isAlike(it.reading(), readings.get(it.text())))
                                .count());
    }

    /** A drill may be over before the last message. */
    private static boolean isAlike(Reading labelled, @Nullable Reading read) {
        return read != null && meanings(labelled).equals(meanings(read));
    }

    private static Set<String> meanings(Reading reading) {
        return reading.intents().stream().flatMap(Compared::meanings).collect(Collectors.toSet());
    }

    /** What it does, and what to. */
    private static Stream<String> meanings(Intent intent) {
        return switch (intent) {
            case Intent.Ask it -> it.looks().stream().map(look -> "see " + look.signal());
            case Intent.Do it -> Stream.of("do " + it.action());
            case Intent.Prevent it -> it.measures().stream().map(id -> "prevent " + id);
            case Intent.Social _ -> Stream.of();
            default -> Stream.of(intent.getClass().getSimpleName());
        };
    }

    static Drill readDrill(Transcript transcript) {
        return played(transcript, READER);
    }

    static Drill labelledDrill(Transcript transcript) {
        return played(transcript, transcript.labels());
    }

    private static Drill played(Transcript transcript, Interpreter interpreter) {
        return transcript.played(new Junior(CASES, WORLDS, interpreter, new Prompts()));
    }

    /** Whether the vocabulary knows every id of a label. */
    static void knows(Intent intent) {
        Vocabulary words = CASES.vocabulary();
        switch (intent) {
            case Intent.Ask it ->
                    it.looks()
                            .forEach(
                                    look -> assertThat(words.signals()).containsKey(look.signal()));
            case Intent.Do it -> assertThat(words.actions()).containsKey(it.action());
            case Intent.Prevent it ->
                    it.measures().forEach(id -> assertThat(words.preventions()).containsKey(id));
            case Intent.Claim it ->
                    it.mentions().forEach(id -> assertThat(words.signals()).containsKey(id));
            case Intent.Predict it ->
                    it.mentions().forEach(id -> assertThat(words.signals()).containsKey(id));
            default -> {}
        }
    }

    /** By how much the level read is above the level labelled. */
    double differs(Phase phase) {
        return level(read, phase) - level(labelled, phase);
    }

    /** A card without a number has no levels either. */
    private static double level(Scorecard card, Phase phase) {
        Scorecard.Grade grade = card.phases().get(phase);
        return grade == null ? 0 : grade.level();
    }

    @Override
    public String toString() {
        String levels =
                Arrays.stream(Phase.values()).map(this::levels).collect(Collectors.joining(" "));
        return "%s %s/%s %s".formatted(transcript.name(), read.total(), labelled.total(), levels);
    }

    private String levels(Phase phase) {
        return String.format(
                Locale.ROOT,
                "%s %.1f/%.1f%s",
                phase.key(),
                level(read, phase),
                level(labelled, phase),
                differs(phase) == 0 ? "" : "*");
    }
}
