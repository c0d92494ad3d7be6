package dev.rootcause.slack;

import dev.rootcause.cases.SignalId;
import dev.rootcause.charts.Chart;
import dev.rootcause.drill.Post;
import dev.rootcause.drill.Reply;
import dev.rootcause.drill.Strip;
import dev.rootcause.simulation.observations.Observation;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/** Made-up posts, rendered on their own. */
final class MadeUp {

    private static final SignalId SIGNAL = new SignalId("db.cpu");

    private MadeUp() {}

    static SlackMessage message(Reply... replies) {
        return message(false, replies);
    }

    static SlackMessage asking(Reply... replies) {
        return message(true, replies);
    }

    private static SlackMessage message(boolean choosable, Reply... replies) {
        Post post = new Post(List.of(replies), new Strip("10:04", 2, "32 % slow (10:04)"));
        Anchor anchor = new Anchor(Rehearsed.ID, 7);
        PostPieces pieces = new PostPieces(new PostPieces.Asked(post, anchor, choosable), null);
        return Fitting.one(
                pieces.of(post), List.of(), new Fitting.Files(pieces.files(), "turn-7-rest.txt"));
    }

    static Reply chart(String label) {
        Chart chart =
                new Chart(
                        label,
                        "%",
                        Instant.parse("2026-11-24T10:00:00Z"),
                        Duration.ofMinutes(1),
                        List.of(new Chart.Series(label, List.of(22.0, 100.0))),
                        List.of(),
                        null);
        return shows(new Observation.MetricChart(SIGNAL, label + " is at 100 %.", chart));
    }

    static Reply table(int rows, String... row) {
        List<String> heads = IntStream.range(0, row.length).mapToObj(i -> "h" + i).toList();
        return shows(
                new Observation.Table(
                        SIGNAL, "A table.", heads, Collections.nCopies(rows, List.of(row))));
    }

    static Reply log(List<String> lines) {
        return shows(new Observation.LogLines(SIGNAL, "The log.", "web-3", lines));
    }

    static Reply command(String... lines) {
        return shows(
                new Observation.CommandOutput(SIGNAL, "Sockets.", "db-1", "ss -s", List.of(lines)));
    }

    static Reply fact(String... lines) {
        return shows(new Observation.Fact(SIGNAL, "It is known.", List.of(lines)));
    }

    static Reply notCollected() {
        return shows(new Observation.NotCollected(SIGNAL, "Nobody records this.", 3));
    }

    private static Reply shows(Observation observation) {
        return new Reply.Shows(observation, "10:04");
    }
}
