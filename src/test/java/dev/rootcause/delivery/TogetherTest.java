package dev.rootcause.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;

class TogetherTest {

    private static final int MANY = 500;

    private final List<List<Integer>> rounds = Collections.synchronizedList(new ArrayList<>());
    private final CountDownLatch open = new CountDownLatch(1);

    @Test
    void whatComesMeanwhileIsDoneTogetherAndEachOnce() throws Exception {
        Together<Integer> together = new Together<>(this::slowAtFirst);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Void>> all =
                    IntStream.range(0, MANY)
                            .mapToObj(i -> threads.submit(taking(together, i)))
                            .toList();
            open.countDown();
            for (Future<Void> one : all) {
                one.get();
            }
        }
        assertThat(rounds.stream().flatMap(List::stream))
                .containsExactlyInAnyOrderElementsOf(IntStream.range(0, MANY).boxed().toList());
        assertThat(rounds).hasSizeLessThan(MANY / 2);
    }

    @Test
    void nothingFailsForAnothersSake() throws Exception {
        Together<Integer> together =
                new Together<>(all -> {
                    slowAtFirst(all);
                    if (all.contains(13)) {
                        throw new IllegalStateException("thirteen");
                    }
                });
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Void>> all =
                    IntStream.range(0, 20)
                            .mapToObj(i -> threads.submit(taking(together, i)))
                            .toList();
            open.countDown();
            for (int i = 0; i < all.size(); i++) {
                Future<Void> one = all.get(i);
                if (i == 13) {
                    assertThatThrownBy(one::get).hasRootCauseMessage("thirteen");
                } else {
                    one.get();
                }
            }
        }
    }

    @Test
    void withoutAConnectionAllAreToldSo() {
        Together<Integer> together =
                new Together<>(_ -> {
                    throw new DataAccessResourceFailureException("no connection");
                });
        assertThatThrownBy(() -> together.take(1))
                .isInstanceOf(DataAccessResourceFailureException.class);
        assertThatThrownBy(() -> together.take(2))
                .isInstanceOf(DataAccessResourceFailureException.class);
    }

    private static Callable<Void> taking(Together<Integer> together, int what) {
        return () -> {
            together.take(what);
            return null;
        };
    }

    private void slowAtFirst(List<Integer> all) {
        try {
            open.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        rounds.add(List.copyOf(all));
    }
}
