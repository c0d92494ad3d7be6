package dev.rootcause.web;

import dev.rootcause.drill.Post;
import dev.rootcause.drill.Strip;
import dev.rootcause.drill.Turn;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A turn as the page shows it.
 *
 * @param number 0 for the page that opens the drill
 * @param said the candidate's words; null when the drill opens
 */
record ShownTurn(UUID drill, int number, @Nullable String said, List<Piece> pieces, Strip strip) {

    static ShownTurn page(UUID drill, Post page) {
        return new ShownTurn(drill, 0, null, new Pieces(drill, 0, true).of(page), page.strip());
    }

    /** One that is not kept: charts are told by their sentences. */
    static ShownTurn free(UUID drill, Turn turn) {
        return new ShownTurn(
                drill,
                turn.number(),
                turn.message().text(),
                new Pieces(drill, turn.number(), false).of(turn.post()),
                turn.post().strip());
    }

    static ShownTurn of(UUID drill, Turn turn) {
        return new ShownTurn(
                drill,
                turn.number(),
                turn.message().text(),
                new Pieces(drill, turn.number(), true).of(turn.post()),
                turn.post().strip());
    }
}
