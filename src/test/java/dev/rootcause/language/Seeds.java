package dev.rootcause.language;

import dev.rootcause.cases.SignalId;
import dev.rootcause.language.Utterance.Awaited;
import dev.rootcause.language.Utterance.Point;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Inputs of {@link ReaderFuzzTest} as files. The first byte says what was said before: its lowest
 * three bits what is awaited, then one each whether something was seen, is offered, was concluded,
 * and whether the rest are chars of two bytes, so that halves of pairs come in too, or UTF-8.
 */
final class Seeds {

    private Seeds() {}

    static Stream<Path> files() throws IOException, URISyntaxException {
        URL folder = Seeds.class.getResource("ReaderFuzzTestInputs/readsInTime");
        URI place = Objects.requireNonNull(folder).toURI();
        try (Stream<Path> files = Files.list(Path.of(place))) {
            return files.sorted().toList().stream();
        }
    }

    static Utterance utterance(byte[] input) {
        int before = input.length == 0 ? 0 : input[0];
        byte[] rest = Arrays.copyOfRange(input, Math.min(1, input.length), input.length);
        Awaited[] awaited = Awaited.values();
        Point[] points = Point.values();
        return new Utterance(
                (before & 64) == 0 ? new String(rest, StandardCharsets.UTF_8) : chars(rest),
                (before & 8) == 0
                        ? List.of()
                        : List.of(new SignalId("db.cpu"), new SignalId("app.latency.by_route")),
                (before & 16) == 0 ? List.of() : List.of("Database CPU", "Slow queries"),
                awaited[(before & 7) % awaited.length],
                (before & 32) != 0,
                points[rest.length % points.length]);
    }

    private static String chars(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i + 1 < bytes.length; i += 2) {
            text.append((char) ((bytes[i] & 0xff) << 8 | bytes[i + 1] & 0xff));
        }
        return text.toString();
    }
}
