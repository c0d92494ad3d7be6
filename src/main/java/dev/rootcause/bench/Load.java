package dev.rootcause.bench;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.DoubleSupplier;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.HdrHistogram.Histogram;
import org.HdrHistogram.SynchronizedHistogram;

/** Drives something, as fast as it goes or at a fixed rate. */
final class Load {

    private static final int MOST_WARM = 40; // rounds
    private static final int SETTLED = 2;
    private static final double FASTER = 1.05;

    /** Of the time of a round; a cold program compiles all the time, and on both cores. */
    private static final double STILL_COMPILING = .15;

    private static final int ROUNDS = 3;

    private Load() {}

    /** Does something with what it holds, until it says no. */
    interface Worker extends IntPredicate, AutoCloseable {}

    /** How often a second it is done by that many at once, each as soon as the one before is. */
    static double perSecond(int workers, Duration time, Callable<Worker> worker) {
        long begin = System.nanoTime();
        long end = begin + time.toNanos();
        AtomicInteger number = new AtomicInteger();
        int done = all(workers, () -> work(worker.call(), number, end));
        return done / ((System.nanoTime() - begin) / 1e9);
    }

    /** How fast it is once it is warm: the median of the rounds after those that warm it. */
    static double settled(DoubleSupplier round) {
        warm(round);
        return median(DoubleStream.generate(round).limit(ROUNDS));
    }

    /** Until it gets no faster any more and the compilers have done their work. */
    static void warm(DoubleSupplier round) {
        double best = 0;
        int noFaster = 0;
        for (int i = 0; i < MOST_WARM && noFaster < SETTLED; i++) {
            Compiled compiled = Compiled.until();
            double rate = round.getAsDouble();
            boolean isWarm = rate <= best * FASTER && compiled.part() <= STILL_COMPILING;
            noFaster = isWarm ? noFaster + 1 : 0;
            best = Math.max(best, rate);
        }
    }

    /** Milliseconds that compilers have worked, nanoseconds of the clock. */
    private record Compiled(long worked, long at) {

        static Compiled until() {
            return new Compiled(
                    ManagementFactory.getCompilationMXBean().getTotalCompilationTime(),
                    System.nanoTime());
        }

        /** How much of the time since then compilers have worked, all of them together. */
        double part() {
            Compiled now = until();
            return (now.worked - worked) * 1e6 / (now.at - at);
        }
    }

    /** How fast it is, and as a part of something else. */
    record Part(double perSecond, double ratio) {}

    /**
     * The same, each round right after one of something else that is as warm: what else runs here
     * slows both down.
     */
    static Part settled(DoubleSupplier round, DoubleSupplier whole) {
        warm(round);
        List<Part> parts =
                Stream.generate(() -> part(whole.getAsDouble(), round)).limit(ROUNDS).toList();
        return new Part(
                median(parts.stream().mapToDouble(Part::perSecond)),
                median(parts.stream().mapToDouble(Part::ratio)));
    }

    private static Part part(double whole, DoubleSupplier round) {
        double rate = round.getAsDouble();
        return new Part(rate, rate / whole);
    }

    private static double median(DoubleStream rounds) {
        return rounds.sorted().skip(ROUNDS / 2).findFirst().orElseThrow();
    }

    private static int work(Worker work, AtomicInteger number, long end) throws Exception {
        try (work) {
            int done = 0;
            while (System.nanoTime() < end && work.test(number.getAndIncrement())) {
                done++;
            }
            return done;
        }
    }

    private static int all(int workers, Callable<Integer> work) {
        try (ExecutorService threads = Executors.newFixedThreadPool(workers)) {
            List<Callable<Integer>> all = new ArrayList<>();
            for (int i = 0; i < workers; i++) {
                all.add(work);
            }
            int sum = 0;
            for (Future<Integer> one : threads.invokeAll(all)) {
                sum += one.get();
            }
            return sum;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Closed loop over HTTP: how many requests a second are answered with 200. */
    static double requests(int port, int workers, Duration time, IntFunction<byte[]> request) {
        return perSecond(workers, time, () -> new Requester(new Connection(port), request));
    }

    /** Ends where there is no request any more. */
    record Requester(Connection connection, IntFunction<byte[]> request) implements Worker {

        @Override
        public boolean test(int number) {
            byte[] bytes = request.apply(number);
            if (bytes.length == 0) {
                return false;
            }
            int status = connection.exchange(bytes);
            if (status != 200) {
                throw new IllegalStateException("answered " + status);
            }
            return true;
        }

        @Override
        public void close() {
            connection.close();
        }
    }

    /**
     * Open loop: each request has its moment, and its latency counts from then, whether the one
     * before was answered or not. In microseconds.
     */
    static Histogram latency(int port, int perSecond, Duration time, IntFunction<byte[]> request) {
        Histogram latency = new SynchronizedHistogram(Duration.ofMinutes(1).toNanos() / 1_000, 3);
        BlockingQueue<Connection> idle = new ArrayBlockingQueue<>(64);
        for (int i = 0; i < 64; i++) {
            idle.add(new Connection(port));
        }
        int count = (int) (perSecond * time.toSeconds());
        long begin = System.nanoTime();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < count; i++) {
                long intended = begin + i * 1_000_000_000L / perSecond;
                byte[] bytes = request.apply(i);
                until(intended);
                threads.submit(() -> {
                    Connection connection = idle.take();
                    int status = connection.exchange(bytes);
                    latency.recordValue((System.nanoTime() - intended) / 1_000);
                    idle.add(connection);
                    return status;
                });
            }
        }
        idle.forEach(Connection::close);
        return latency;
    }

    static void until(long nanoTime) {
        for (long left = nanoTime - System.nanoTime();
                left > 0;
                left = nanoTime - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }
}
