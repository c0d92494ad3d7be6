package dev.rootcause.delivery;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Duration;
import java.time.OffsetDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How much waits, and for how long the oldest of it. */
@Component
class DeliveryMeters implements MeterBinder {

    private final JdbcClient database;
    private final DeliveryClock clock;

    DeliveryMeters(JdbcClient database, DeliveryClock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        gauge(registry, "inbox.age", "select min(accepted_at) from inbox where state = 'WAITING'");
        gauge(
                registry,
                "outbox.age",
                "select min(put_at) from outbox where state in ('WAITING', 'SENDING')");
        count(registry, "inbox.depth", "select count(*) from inbox where state = 'WAITING'");
        count(
                registry,
                "outbox.depth",
                "select count(*) from outbox where state in ('WAITING', 'SENDING')");
        count(registry, "inbox.dead", "select count(*) from inbox where state = 'DEAD'");
        count(registry, "outbox.dead", "select count(*) from outbox where state = 'DEAD'");
    }

    private void gauge(MeterRegistry registry, String name, String oldest) {
        Gauge.builder(name, () -> age(oldest)).baseUnit("seconds").register(registry);
    }

    private void count(MeterRegistry registry, String name, String rows) {
        Gauge.builder(name, () -> database.sql(rows).query(Long.class).single()).register(registry);
    }

    private double age(String oldest) {
        OffsetDateTime since =
                database.sql(oldest).query(OffsetDateTime.class).optional().orElse(null);
        return since == null
                ? 0
                : Duration.between(since.toInstant(), clock.instant()).toMillis() / 1e3;
    }
}
