package dev.rootcause.slack;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;

/** People who talk, each in a drill of their own. */
final class Crowd {

    /** Slack's own: at once, after a minute, after five; here it takes less. */
    private static final List<Duration> RETRIES =
            List.of(
                    Duration.ZERO,
                    Duration.ofSeconds(2),
                    Duration.ofSeconds(10),
                    Duration.ofSeconds(20));

    private static final Duration BETWEEN = Duration.ofSeconds(1);

    private final FakeSlack slack;
    private final Size size;
    private final List<FakeUser> people;
    private final Map<FakeUser, List<String>> said = new ConcurrentHashMap<>();
    private final Map<FakeUser, FakeMessage> late = new ConcurrentHashMap<>();
    private final CountDownLatch halfway;

    /**
     * @param name of its own, so that nobody in it has been seen before
     */
    Crowd(FakeSlack slack, String name, Size size) {
        this.slack = slack;
        this.size = size;
        this.halfway = new CountDownLatch(size.events() / 2);
        this.people =
                IntStream.range(0, size.people())
                        .mapToObj(i -> slack.member("U0" + name + i))
                        .toList();
    }

    /**
     * Fifty people who say twenty-one things each; other figures with {@code -Dfaults.people} and
     * {@code -Dfaults.words}, for a first look.
     */
    record Size(int people, int words) {

        static final Size WHOLE =
                new Size(
                        Integer.getInteger("faults.people", 50),
                        Integer.getInteger("faults.words", 21));

        static final Size SMALL = new Size(8, 8);

        int events() {
            return people * words;
        }
    }

    Size size() {
        return size;
    }

    List<FakeUser> people() {
        return people;
    }

    /** What that person said, in order. */
    List<String> saidBy(FakeUser person) {
        return List.copyOf(said.get(person));
    }

    void startDrills() {
        each(this::startDrill);
    }

    private Void startDrill(FakeUser person) {
        said.put(person, Collections.synchronizedList(new ArrayList<>()));
        untilAcknowledged(person.commands("drill rc-104", person.dm()));
        person.dm()
                .channel()
                .workspace()
                .await(
                        "the page of " + person,
                        Duration.ofMinutes(3),
                        () ->
                                person.dm().messages().stream()
                                        .filter(it -> it.plain().contains("[DRILL"))
                                        .findFirst());
        return null;
    }

    /** Everybody talks; the fault comes when half of it is said. */
    void talk(Runnable fault, Delivery how) {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<?> all = threads.submit(() -> each(person -> talk(person, how)));
            halfway.await();
            fault.run();
            all.get();
        } catch (ExecutionException e) {
            throw new AssertionError(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** How somebody's next words reach the bot. */
    interface Delivery {

        void say(FakeUser person, String words);
    }

    private Void talk(FakeUser person, Delivery how) {
        for (int i = 1; i <= size.words(); i++) {
            String words = "hypothesis: number " + i + " of " + person.name();
            said.get(person).add(words);
            how.say(person, words);
            halfway.countDown();
            LockSupport.parkNanos(BETWEEN.toNanos());
        }
        return null;
    }

    /** As Slack does: what is not acknowledged is sent again. */
    void sayUntilAcknowledged(FakeUser person, String words) {
        untilAcknowledged(person.says(words, person.dm()));
    }

    /** Two at a time, the second before the first: Slack promises no order. */
    void sayInWrongOrder(FakeUser person, String words) {
        FakeMessage typed = person.types(words, person.dm());
        FakeMessage before = late.put(person, typed);
        if (before != null) {
            late.remove(person);
            untilAcknowledged(slack.delivers(typed));
            untilAcknowledged(slack.delivers(before));
        }
    }

    /** What was held back for a second one that did not come. */
    void sayTheRest() {
        late.values().forEach(it -> untilAcknowledged(slack.delivers(it)));
    }

    void untilAcknowledged(Ack first) {
        Ack ack = first;
        for (int attempt = 1; !ack.accepted(); attempt++) {
            if (attempt > RETRIES.size()) {
                throw new AssertionError("Slack gave up on " + ack.sent().payload());
            }
            LockSupport.parkNanos(RETRIES.get(attempt - 1).toNanos());
            ack = slack.retries(ack, attempt);
        }
    }

    private void each(Callable1 what) {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Void>> all =
                    people.stream().<Callable<Void>>map(it -> () -> what.of(it)).toList();
            for (Future<Void> one : threads.invokeAll(all)) {
                one.get();
            }
        } catch (ExecutionException e) {
            throw new AssertionError(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private interface Callable1 {

        Void of(FakeUser person);
    }
}
