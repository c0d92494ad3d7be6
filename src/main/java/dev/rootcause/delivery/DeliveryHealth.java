package dev.rootcause.delivery;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerState;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Down until what comes in is done here; where nothing comes in there is nothing to do. */
@Component("deliveryHealthIndicator")
class DeliveryHealth implements HealthIndicator {

    private final Scheduler scheduler;
    private final ObjectProvider<Receiver> receiver;

    DeliveryHealth(Scheduler scheduler, ObjectProvider<Receiver> receiver) {
        this.scheduler = scheduler;
        this.receiver = receiver;
    }

    @Override
    public Health health() {
        SchedulerState state = scheduler.getSchedulerState();
        if (state.isShuttingDown()) {
            return Health.outOfService().build();
        }
        boolean isWell = state.isStarted() || receiver.getIfAvailable() == null;
        return (isWell ? Health.up() : Health.down()).build();
    }
}
