package dev.rootcause.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** What was read once is not read again, and what was never committed is not remembered. */
class ToldTest {

    private static final DrillId DRILL = new DrillId(new TeamId("T1"), UUID.randomUUID());

    private final Rehearsal rehearsal = new Rehearsal();
    private final List<Turn> written = new ArrayList<>();
    private final List<Integer> asked = new ArrayList<>();
    private final Told told = new Told();

    @BeforeEach
    void begin() {
        TransactionSynchronizationManager.initSynchronization();
        turns(3);
    }

    @AfterEach
    void end() {
        rollBack();
        TransactionSynchronizationManager.clearSynchronization();
    }

    @Test
    void onlyWhatCameAfterIsRead() {
        assertThat(read(DRILL)).isEqualTo(written);
        commit();
        turns(2);
        assertThat(read(DRILL)).isEqualTo(written);
        assertThat(asked).containsExactly(0, 3);
    }

    @Test
    void whatWasWrittenHereIsNotRead() {
        told.rememberOnceCommitted(DRILL, new Told.Known(rehearsal.drill().page(), written));
        commit();
        assertThat(read(DRILL)).isEqualTo(written);
        assertThat(asked).isEmpty();
    }

    @Test
    void whatWasWrittenHereIsSeenHereBeforeTheEnd() {
        told.rememberOnceCommitted(DRILL, new Told.Known(rehearsal.drill().page(), written));
        assertThat(read(DRILL)).isEqualTo(written);
        rollBack();
        assertThat(read(DRILL)).isEqualTo(written);
        assertThat(asked).containsExactly(0);
    }

    @Test
    void whatWasUndoneIsNotRemembered() {
        read(DRILL);
        rollBack();
        written.removeLast();
        assertThat(read(DRILL)).hasSize(2);
        assertThat(asked).containsExactly(0, 0);
    }

    @Test
    void whoCommitsLateDoesNotForgetWhatOthersRead() {
        read(DRILL);
        List<TransactionSynchronization> late = pending();
        turns(1);
        read(DRILL);
        commit();
        late.forEach(TransactionSynchronization::afterCommit);
        assertThat(read(DRILL)).hasSize(4);
        assertThat(asked).containsExactly(0, 0);
    }

    @Test
    void anotherWorkspaceHasADrillOfItsOwn() {
        read(DRILL);
        commit();
        read(new DrillId(new TeamId("T2"), DRILL.id()));
        assertThat(asked).containsExactly(0, 0);
    }

    private void turns(int count) {
        for (int i = 0; i < count; i++) {
            written.add(rehearsal.hear());
        }
    }

    private List<Turn> read(DrillId drill) {
        return told.of(drill, new Written()).turns();
    }

    private class Written implements Told.Rows {

        @Override
        public int turns() {
            return written.size();
        }

        @Override
        public Post page() {
            return rehearsal.drill().page();
        }

        @Override
        public List<Turn> after(int number) {
            asked.add(number);
            return List.copyOf(written.subList(number, written.size()));
        }
    }

    private static void commit() {
        pending().forEach(TransactionSynchronization::afterCommit);
    }

    private static void rollBack() {
        pending();
    }

    /** What was to be done after that transaction; the next one begins. */
    private static List<TransactionSynchronization> pending() {
        List<TransactionSynchronization> all =
                TransactionSynchronizationManager.getSynchronizations();
        all.forEach(TransactionSynchronization::beforeCompletion);
        TransactionSynchronizationManager.clearSynchronization();
        TransactionSynchronizationManager.initSynchronization();
        return all;
    }
}
