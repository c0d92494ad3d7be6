package dev.rootcause.language;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;

/**
 * Whatever is typed, and whatever was said before, is read soon, in words of its own. {@code mvn
 * test -P fuzz} looks for what breaks that; without it, what was found once is tried.
 */
@Tag("fuzz")
class ReaderFuzzTest {

    /** What Jazzer weaves in takes most of the time; {@link AnyTextTest} reads without it. */
    private static final Pace PACE = new Pace(6);

    @BeforeAll
    static void warmUp() {
        Messages.labelled().stream()
                .limit(500)
                .forEach(it -> Corpus.READER.read(Utterance.alone(it.text())));
    }

    @FuzzTest(maxDuration = "2m")
    void readsInTime(byte[] input) {
        Utterance utterance = Seeds.utterance(input);
        AnyTextTest.quotesVerbatim(utterance);
        PACE.holds(utterance);
    }
}
