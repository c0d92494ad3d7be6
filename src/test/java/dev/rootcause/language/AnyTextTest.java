package dev.rootcause.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is typed has a reading whose spans quote it verbatim. */
class AnyTextTest {

    private static final Interpreter READER = Corpus.READER;

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
        // processor time, since other programs may run beside the test
        var clock = ManagementFactory.getThreadMXBean();
        long start = clock.getCurrentThreadCpuTime();
        quotesVerbatim(chatter);
        assertThat(Duration.ofNanos(clock.getCurrentThreadCpuTime() - start))
                .isLessThan(Duration.ofMillis(20 * 40));
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
        var reading = READER.read(Utterance.alone(text));
        assertThat(reading.intents()).isNotEmpty();
        for (var intent : reading.intents()) {
            var span = intent.span();
            assertThat(text.substring(span.start(), span.end())).isEqualTo(span.text());
        }
    }
}
