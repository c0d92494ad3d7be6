package dev.rootcause.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Five people drill at once while Slack takes 300 ms for each call. */
class FiveDrillsTest extends InSlackTest {

    private static final Duration SLACKS_TIME = Duration.ofMillis(300);
    private static final Duration MOST = Duration.ofSeconds(1);
    private static final List<String> TURNS =
            List.of(
                    "who is affected, and what changed?",
                    "db cpu",
                    "traffic by route",
                    "hypothesis: the count does it. db load by query please",
                    "page latency and db cpu",
                    "status");

    private static final int ROUNDS = 5;

    /** The times of one round, of all five people. */
    private record Round(List<Duration> acks, List<Duration> texts) {

        Round() {
            this(
                    Collections.synchronizedList(new ArrayList<>()),
                    Collections.synchronizedList(new ArrayList<>()));
        }
    }

    @Test
    void everyRequestIsAcknowledgedAndEveryTextIsThereInASecond() throws Exception {
        List<FakeUser> people = IntStream.range(0, 5).mapToObj(i -> somebody("five" + i)).toList();
        people.forEach(InSlackTest::startsDrill);
        play(people); // warms up
        SLACK.slow(SLACKS_TIME);
        SLACK.slowUploads(Duration.ofSeconds(2));
        List<Round> rounds = new ArrayList<>();
        try {
            for (int i = 0; i < ROUNDS; i++) {
                rounds.add(play(people));
            }
        } finally {
            SLACK.slow(Duration.ZERO);
            SLACK.slowUploads(Duration.ZERO);
        }
        Duration ack = median(rounds.stream().map(round -> p99(round.acks())).toList());
        Duration text = median(rounds.stream().map(round -> p99(round.texts())).toList());
        System.out.printf(
                "five drills, median of %d rounds: ack p99 %d ms, text p99 %d ms; Slack's own share %d ms, a calibration loop %d ms%n",
                ROUNDS,
                ack.toMillis(),
                text.toMillis(),
                SLACKS_TIME.toMillis(),
                calibration().toMillis());
        assertThat(ack).isLessThan(MOST);
        assertThat(text).isLessThan(MOST);
        assertThat(SLACK.problems()).isEmpty();
    }

    private static Round play(List<FakeUser> people) throws Exception {
        Round round = new Round();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Void>> drills =
                    people.stream().<Callable<Void>>map(who -> () -> drill(who, round)).toList();
            for (Future<Void> drill : threads.invokeAll(drills)) {
                drill.get();
            }
        }
        return round;
    }

    private static Void drill(FakeUser who, Round round) {
        for (String words : TURNS) {
            Ack ack = who.says(words, who.dm());
            round.acks().add(ack.took());
            round.texts().add(ack.until(who.dm().awaitAnswer(ack.said())));
        }
        return null;
    }

    private static Duration p99(List<Duration> all) {
        List<Duration> sorted = all.stream().sorted().toList();
        return sorted.get(Math.min(sorted.size() - 1, sorted.size() * 99 / 100));
    }

    private static Duration median(List<Duration> all) {
        return all.stream().sorted().toList().get(all.size() / 2);
    }

    /** What this machine takes for a loop that is the same everywhere. */
    private static Duration calibration() {
        long began = System.nanoTime();
        double sum = 0;
        for (int i = 1; i < 20_000_000; i++) {
            sum += 1.0 / i;
        }
        assertThat(sum).isGreaterThan(17);
        return Duration.ofNanos(System.nanoTime() - began);
    }
}
