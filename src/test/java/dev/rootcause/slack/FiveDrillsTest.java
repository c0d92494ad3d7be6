package dev.rootcause.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
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

    private final List<Duration> acks = Collections.synchronizedList(new ArrayList<>());
    private final List<Duration> texts = Collections.synchronizedList(new ArrayList<>());

    @Test
    void everyRequestIsAcknowledgedAndEveryTextIsThereInASecond() throws Exception {
        List<FakeUser> people = IntStream.range(0, 5).mapToObj(i -> somebody("five" + i)).toList();
        people.forEach(InSlackTest::startsDrill);
        SLACK.slow(SLACKS_TIME);
        SLACK.slowUploads(Duration.ofSeconds(2));
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Void>> drills = people.stream().map(this::drill).toList();
            for (Future<Void> drill : threads.invokeAll(drills)) {
                finish(drill);
            }
        } finally {
            SLACK.slow(Duration.ZERO);
            SLACK.slowUploads(Duration.ZERO);
        }
        System.out.printf(
                "five drills: ack p99 %d ms, text median %d ms, p99 %d ms, Slack's own share %d ms%n",
                p(acks, 99).toMillis(),
                p(texts, 50).toMillis(),
                p(texts, 99).toMillis(),
                SLACKS_TIME.toMillis());
        assertThat(p(acks, 99)).isLessThan(MOST);
        assertThat(p(texts, 99)).isLessThan(MOST);
        assertThat(SLACK.problems()).isEmpty();
    }

    private Callable<Void> drill(FakeUser who) {
        return () -> {
            for (String words : TURNS) {
                Ack ack = who.says(words, who.dm());
                acks.add(ack.took());
                texts.add(ack.until(who.dm().awaitAnswer(ack.said())));
            }
            return null;
        };
    }

    private static void finish(Future<Void> drill) throws Exception {
        try {
            drill.get();
        } catch (ExecutionException e) {
            throw new AssertionError(e.getCause());
        }
    }

    private static Duration p(List<Duration> all, int percent) {
        List<Duration> sorted = all.stream().sorted().toList();
        return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100));
    }
}
