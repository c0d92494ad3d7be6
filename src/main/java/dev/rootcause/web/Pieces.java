package dev.rootcause.web;

import dev.rootcause.drill.Post;
import dev.rootcause.drill.Reply;
import dev.rootcause.simulation.observations.Observation;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Chooses the fragment for each part of a post; a kind without one does not compile.
 *
 * @param kept whether the post is, so that its pictures and buttons lead somewhere
 */
record Pieces(UUID drill, int turn, boolean kept) {

    List<Piece> of(Post post) {
        return IntStream.range(0, post.replies().size())
                .boxed()
                .flatMap(i -> pieces(post.replies().get(i), i))
                .toList();
    }

    private Stream<Piece> pieces(Reply reply, int index) {
        return switch (reply) {
            case Reply.Says says -> Stream.of(Piece.of("says", says));
            case Reply.Shows shows -> Stream.of(piece(shows.observation(), index));
            case Reply.Offers offers when kept -> Stream.of(Piece.of("offers", offers));
            case Reply.Offers offers -> says(offers.question());
            case Reply.Pages pages ->
                    Stream.of(
                            Piece.of("pages", pages),
                            new Piece("architecture", pages, Pictures.architecture(drill)),
                            piece(pages.symptom(), index));
            case Reply.Voice voice -> Stream.of(Piece.of("voice", voice));
            case Reply.Lists lists -> Stream.of(Piece.of("lists", lists));
        };
    }

    private static Stream<Piece> says(String words) {
        return Stream.of(said(words));
    }

    private static Piece said(String words) {
        return Piece.of("says", new Reply.Says(words));
    }

    private Piece piece(Observation observation, int index) {
        return switch (observation) {
            case Observation.MetricChart chart when !kept ->
                    Piece.of("uncollected", Figure.of(chart));
            case Observation.MetricChart chart ->
                    new Piece("chart", Figure.of(chart), Pictures.chart(drill, turn, index));
            case Observation.Table table when table.rows().isEmpty() -> said(table.says());
            case Observation.Table table -> Piece.of("table", table);
            case Observation.LogLines log -> Piece.of("lines", Output.of(log));
            case Observation.CommandOutput command -> Piece.of("lines", Output.of(command));
            case Observation.Fact fact -> Piece.of("fact", fact);
            case Observation.Waterfall steps when !kept -> Piece.of("lines", Output.of(steps));
            case Observation.Waterfall steps ->
                    new Piece("waterfall", Output.of(steps), Pictures.chart(drill, turn, index));
            case Observation.NotCollected nothing -> Piece.of("uncollected", nothing);
        };
    }
}
