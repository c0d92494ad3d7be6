package dev.rootcause.authoring;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import dev.rootcause.drill.WordsMissed;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps what was not understood, in the transaction of the turn, and forgets it in time. */
@Component
class KeepMisses {

    private static final Duration BETWEEN = Duration.ofHours(1);

    private final MissRows rows;
    private final InstantSource clock;

    KeepMisses(MissRows rows, InstantSource clock) {
        this.rows = rows;
        this.clock = clock;
    }

    @Bean
    static Task<Void> oldMissesTask(ObjectProvider<KeepMisses> misses) {
        return Tasks.recurring("old-misses", FixedDelay.of(BETWEEN))
                .execute((_, _) -> misses.getObject().forgetOld());
    }

    @EventListener
    void on(WordsMissed missed) {
        missed.misses().forEach(it -> rows.keep(missed.team(), it, today()));
    }

    void forgetOld() {
        rows.forgetOld(today());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
