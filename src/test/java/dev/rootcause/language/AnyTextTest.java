package dev.rootcause.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rootcause.cases.SignalId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is typed has a reading whose spans quote it verbatim. */
class AnyTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\n\n",
                "\u200B\u200B",
                "?!",
                "\u202Edb cpu\u202C",
                "<script>alert(1)</script> db cpu?",
                "'; DROP TABLE drills; -- show me the db cpu",
                "🔥🔥 db cpu 🔥",
                "<@U123> see <https://example.com/a|the graph> of `db cpu`",
                "\u0000\u0007db\u0001cpu",
                "القاعدة بطيئة، ما السبب؟",
                "<<<<<<<<@@@@",
                "((((((((((",
                "root cause:",
                "prevent:",
                "\ud83d"
            })
    void hasAReading(String text) {
        quotesVerbatim(text);
    }

    @Test
    void readsLongTextInTime() {
        var sentence =
                "I think the db cpu is high because of that query, show me p99 and kill it; ";
        var chatter = sentence.repeat(40_000 / sentence.length());
        quotesVerbatim("a".repeat(40_000));
        quotesVerbatim("<".repeat(40_000));
        quotesVerbatim("wait ".repeat(8_000));
        quotesVerbatim(chatter);
        new Pace(1).holds(Utterance.alone(chatter));
    }

    @ParameterizedTest
    @MethodSource("dev.rootcause.language.Seeds#files")
    void readsInTimeWhatFuzzingBeginsWith(Path seed) throws IOException {
        var utterance = Seeds.utterance(Files.readAllBytes(seed));
        quotesVerbatim(utterance);
        new Pace(1).holds(utterance);
    }

    /** As long as a message may be, of the shortest clauses. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "show db cpu and p99, ",
                "db? ",
                "it? ",
                "why? ",
                "kill it; ",
                "`db`; ",
                "1. a\n",
                "and same for it? ",
                "not the db. ",
                "or ",
                "~",
                "\n",
                " \n",
                "- ",
                "\ud83d"
            })
    void readsInTimeWhateverIsRepeated(String words) {
        var repeated = words.repeat(4_000 / words.length());
        for (var awaited : Utterance.Awaited.values()) {
            var utterance =
                    new Utterance(
                            repeated,
                            List.of(new SignalId("db.cpu")),
                            List.of(),
                            awaited,
                            true,
                            Utterance.Point.ORDERED);
            quotesVerbatim(utterance);
            new Pace(1).holds(utterance);
        }
    }

    @Test
    void readsNoise() {
        var random = new Random(7);
        var letters = "ab c?.;:,<>@|`-%0159\u200B\n\"'/()dbcpu ";
        for (int i = 0; i < 500; i++) {
            var text = new StringBuilder();
            random.ints(80, 0, letters.length()).forEach(at -> text.append(letters.charAt(at)));
            quotesVerbatim(text.toString());
        }
    }

    private static void quotesVerbatim(String text) {
        quotesVerbatim(Utterance.alone(text));
    }

    static void quotesVerbatim(Utterance utterance) {
        var reading = Corpus.READER.read(utterance);
        assertThat(reading.intents()).isNotEmpty();
        reading.intents().forEach(intent -> quotes(intent.span(), utterance.text()));
        reading.grounds().forEach(grounds -> quotes(grounds.span(), utterance.text()));
    }

    private static void quotes(Span span, String text) {
        assertThat(text.substring(span.start(), span.end())).isEqualTo(span.text());
    }
}
