package dev.rootcause.delivery;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.boot.config.DbSchedulerCustomizer;
import com.github.kagkarlsson.scheduler.boot.config.DbSchedulerStarter;
import com.github.kagkarlsson.scheduler.serializer.Serializer;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.ContextRefreshedEvent;
import org.springframework.context.event.EventListener;

/** What db-scheduler runs for us; only where somebody receives and brings what it is about. */
@Configuration(proxyBeanMethods = false)
class DeliveryTasks {

    private static final Duration SOON = Duration.ofSeconds(1);

    @Bean
    static Task<InboxTicket> inboxTask(ObjectProvider<TakeTurns> turns) {
        return Tasks.custom(InboxTicket.TASK, InboxTicket.class)
                .onDeadExecution((dead, ticket) -> ticket.reschedule(dead, due(dead)))
                .onFailureReschedule(FixedDelay.of(SOON))
                .execute((ticket, _) -> turns.getObject().take(ticket));
    }

    @Bean
    static Task<OutboxTicket> outboxTask(ObjectProvider<SendParcels> parcels) {
        return Tasks.custom(OutboxTicket.TASK, OutboxTicket.class)
                .onDeadExecution((dead, ticket) -> ticket.reschedule(dead, due(dead)))
                .onFailureReschedule(FixedDelay.of(SOON))
                .execute((ticket, _) -> parcels.getObject().work(ticket));
    }

    /** It keeps its place; "now" would be the time of whoever found it, and behind all others. */
    private static Instant due(ExecutionComplete dead) {
        return dead.getExecution().executionTime;
    }

    @Bean
    static Task<Void> sweepTask(ObjectProvider<Sweep> sweep) {
        return Tasks.recurring("sweep", FixedDelay.of(Duration.ofHours(1)))
                .execute((_, _) -> sweep.getObject().run());
    }

    @Bean
    static DbSchedulerCustomizer delivery() {
        return new DbSchedulerCustomizer() {

            @Override
            public Optional<SchedulerName> schedulerName() {
                return Optional.of(new SchedulerName.Fixed(UUID.randomUUID().toString()));
            }

            @Override
            public Optional<Serializer> serializer() {
                return Optional.of(Tickets.JSON);
            }
        };
    }

    /** Tickets are for whoever can do what they stand for. */
    @Bean
    static DbSchedulerStarter startWhereThereIsSomebody(
            Scheduler scheduler,
            ObjectProvider<Receiver> receiver,
            ObjectProvider<Courier> courier) {
        return new StartWhereThereIsSomebody(scheduler, receiver, courier);
    }

    private record StartWhereThereIsSomebody(
            Scheduler scheduler, ObjectProvider<Receiver> receiver, ObjectProvider<Courier> courier)
            implements DbSchedulerStarter {

        @EventListener(ContextRefreshedEvent.class)
        @Override
        public void doStart() {
            boolean isSomebodyThere =
                    receiver.getIfAvailable() != null && courier.getIfAvailable() != null;
            if (isSomebodyThere) {
                Thread.ofPlatform().daemon().name("starts-tickets").start(this::startWhenReady);
            }
        }

        private void startWhenReady() {
            receiver.getObject().getReady();
            if (!scheduler.getSchedulerState().isShuttingDown()) {
                scheduler.start();
            }
        }
    }
}
