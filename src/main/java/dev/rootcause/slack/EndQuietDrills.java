package dev.rootcause.slack;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import dev.rootcause.delivery.Trouble;
import dev.rootcause.drill.DrillId;
import dev.rootcause.drill.DrillView;
import dev.rootcause.drill.DrillWentQuiet;
import dev.rootcause.drill.Drills;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.event.EventListener;
import org.springframework.transaction.support.TransactionOperations;

/** Ends drills that nobody goes on with where they are played, and shows what came of them. */
@InSlack
class EndQuietDrills {

    private static final Logger LOG = LoggerFactory.getLogger(EndQuietDrills.class);
    private static final Duration BETWEEN = Duration.ofMinutes(10);

    private final Drills drills;
    private final Places places;
    private final Showing showing;
    private final TransactionOperations transaction;

    EndQuietDrills(
            Drills drills, Places places, Showing showing, TransactionOperations transaction) {
        this.drills = drills;
        this.places = places;
        this.showing = showing;
        this.transaction = transaction;
    }

    @Bean
    static Task<Void> quietDrillsTask(ObjectProvider<EndQuietDrills> quiet) {
        return Tasks.recurring("quiet-drills", FixedDelay.of(BETWEEN))
                .execute((_, _) -> quiet.getObject().endAll());
    }

    private void endAll() {
        drills.quiet().forEach(this::end);
    }

    /** What goes wrong with one is tried again the next time, and the others are ended. */
    private void end(DrillId drill) {
        try {
            transaction.executeWithoutResult(_ -> drills.view(drill));
        } catch (RuntimeException e) { // whatever it is
            LOG.error("a quiet drill is not ended: {}", Trouble.inWords(e));
        }
    }

    /** Whoever looked at it first after the three days, also to draw a picture late. */
    @EventListener
    void on(DrillWentQuiet quiet) {
        places.of(quiet.id()).ifPresent(place -> show(place, drills.view(quiet.id())));
    }

    private void show(Place place, DrillView view) {
        showing.beside(place, Sayings.wentQuiet());
        showing.result(place, view);
    }
}
