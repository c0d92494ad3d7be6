package dev.rootcause.play;

import dev.rootcause.drill.Post;
import dev.rootcause.drill.Reply;
import dev.rootcause.drill.Strip;
import dev.rootcause.simulation.observations.Observation;
import java.util.ArrayList;
import java.util.List;

/** Writes a post as lines of plain text. */
final class Terminal {

    private Terminal() {}

    static List<String> lines(Post post) {
        List<String> lines = new ArrayList<>();
        post.replies().forEach(reply -> lines.addAll(lines(reply)));
        lines.add(strip(post.strip()));
        return lines;
    }

    private static String strip(Strip strip) {
        String spent = strip.spent() == 0 ? "" : " (%+d min)".formatted(strip.spent());
        return "── " + strip.clock() + spent + " · " + strip.impact();
    }

    private static List<String> lines(Reply reply) {
        return switch (reply) {
            case Reply.Says(String text) -> text.lines().toList();
            case Reply.Shows(Observation observation, _) -> lines(observation);
            case Reply.Offers(String question, List<String> choices) -> offer(question, choices);
            case Reply.Pages(String headline, List<String> said, Observation symptom) ->
                    page(headline, said, symptom);
            case Reply.Voice(String who, String text, String clock) ->
                    List.of("%s (%s): %s".formatted(who, clock, text));
            case Reply.Lists(String title, List<Reply.Section> sections) -> list(title, sections);
        };
    }

    private static List<String> page(String headline, List<String> said, Observation symptom) {
        List<String> lines = new ArrayList<>(List.of(headline));
        lines.addAll(said);
        lines.addAll(lines(symptom));
        return lines;
    }

    private static List<String> offer(String question, List<String> choices) {
        List<String> lines = new ArrayList<>(List.of(question));
        for (int i = 0; i < choices.size(); i++) {
            lines.add("  %d. %s".formatted(i + 1, choices.get(i)));
        }
        return lines;
    }

    private static List<String> list(String title, List<Reply.Section> sections) {
        List<String> lines = new ArrayList<>(List.of(title));
        for (Reply.Section section : sections) {
            lines.add("  " + section.head());
            section.items().forEach(item -> lines.add("    · " + item));
        }
        return lines;
    }

    private static List<String> lines(Observation observation) {
        List<String> lines = new ArrayList<>(List.of(observation.says()));
        body(observation).forEach(line -> lines.add("  " + line));
        return lines;
    }

    private static List<String> body(Observation observation) {
        return switch (observation) {
            case Observation.MetricChart seen ->
                    seen.chart().series().stream()
                            .map(series -> Sparkline.of(series, seen.chart().unit()))
                            .toList();
            case Observation.Table seen -> Columns.of(seen.columns(), seen.rows());
            case Observation.LogLines seen -> seen.lines();
            case Observation.CommandOutput seen -> command(seen);
            case Observation.Fact seen -> seen.lines();
            case Observation.Waterfall seen -> seen.drawn();
            case Observation.NotCollected _ -> List.of();
        };
    }

    private static List<String> command(Observation.CommandOutput seen) {
        List<String> lines = new ArrayList<>(List.of(seen.host() + "$ " + seen.command()));
        lines.addAll(seen.lines());
        return lines;
    }
}
