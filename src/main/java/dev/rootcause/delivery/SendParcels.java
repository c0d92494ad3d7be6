package dev.rootcause.delivery;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Sends the first parcel of a lane: marks it in one transaction, sends it in none, notes in a third
 * what came of it. A parcel that is found marked was begun by somebody who died: the other side is
 * asked whether it has it.
 */
@Component
class SendParcels {

    private static final Logger LOG = LoggerFactory.getLogger(SendParcels.class);
    private static final Duration SOON = Duration.ofMillis(250);
    private static final int AT_ONCE = 3;
    private static final int MOST_FAILURES = 5;

    private final OutboxRows rows;
    private final Paces paces;
    private final ObjectProvider<Courier> courier;
    private final Tickets tickets;
    private final TransactionOperations transaction;
    private final DeliveryClock clock;
    private final Semaphore hands;
    private final Semaphore patientHands;

    /** For the database: so that accepting always finds a connection. */
    private final Semaphore doors = new Semaphore(AT_ONCE);

    SendParcels(
            OutboxRows rows,
            Paces paces,
            ObjectProvider<Courier> courier,
            Tickets tickets,
            TransactionOperations transaction,
            DeliveryClock clock,
            @Value("${rootcause.delivery.sending}") int sending) {
        this.rows = rows;
        this.paces = paces;
        this.courier = courier;
        this.tickets = tickets;
        this.transaction = transaction;
        this.clock = clock;
        this.hands = new Semaphore(sending); // a slow other side leaves threads for turns
        this.patientHands = new Semaphore(Math.max(1, sending / 2));
    }

    CompletionHandler<OutboxTicket> work(TaskInstance<OutboxTicket> instance) {
        OutboxTicket ticket = instance.getData();
        Semaphore free = courier.getObject().canWait(ticket.lane()) ? patientHands : hands;
        if (!free.tryAcquire()) {
            return tickets.back(clock.instant().plus(SOON));
        }
        try {
            return next(ticket);
        } finally {
            free.release();
        }
    }

    private CompletionHandler<OutboxTicket> next(OutboxTicket ticket) {
        long began = System.nanoTime();
        return switch (inDatabase(() -> claim(ticket))) {
            case Claim.Nothing _ -> Tickets.usedUp();
            case Claim.Later(Instant at) -> tickets.back(at);
            case Claim.Ours ours -> note(ticket, ours, Lease.during(began, () -> bring(ours)));
        };
    }

    private <T> T inDatabase(Supplier<T> work) {
        doors.acquireUninterruptibly();
        try {
            return transaction.execute(_ -> work.get());
        } finally {
            doors.release();
        }
    }

    private Claim claim(OutboxTicket ticket) {
        if (!rows.lock(ticket)) {
            rows.remove(ticket);
            return new Claim.Nothing();
        }
        OutboxRows.Head head = rows.head(ticket).orElse(null);
        if (head == null) {
            rows.close(ticket);
            return new Claim.Nothing();
        }
        return claim(head);
    }

    private Claim claim(OutboxRows.Head head) {
        Instant now = clock.instant();
        if (head.retryAt() != null && head.retryAt().isAfter(now)) {
            return new Claim.Later(head.retryAt());
        }
        Parcel parcel = head.parcel();
        return paces.take(parcel.team(), courier.getObject().paces(parcel), now)
                .<Claim>map(Claim.Later::new)
                .orElseGet(() -> {
                    UUID claim = UUID.randomUUID();
                    rows.begin(parcel, claim);
                    return new Claim.Ours(parcel, claim, head.attempts(), head.onItsWay());
                });
    }

    private Outcome bring(Claim.Ours ours) {
        try {
            return ours.doubtful() ? findOrSend(ours) : send(ours);
        } catch (Lease.IsOver e) {
            return new Outcome.NotSent("interrupted for too long");
        } catch (RuntimeException e) { // whatever it is, the lane goes on
            return failed(ours, e);
        }
    }

    private static Outcome failed(Claim.Ours ours, RuntimeException failure) {
        String reason = Trouble.inWords(failure);
        LOG.error("{} failed: {}", ours.parcel().kind(), reason);
        return Trouble.passes(failure) || ours.attempts() + 1 < MOST_FAILURES
                ? new Outcome.Unsure(reason)
                : new Outcome.Refused(reason);
    }

    private Outcome findOrSend(Claim.Ours ours) {
        return switch (courier.getObject().find(ours.parcel())) {
            case Outcome.NotSent _, Outcome.Refused _ -> send(ours);
            case Outcome.TooMany(Duration pause) -> new Outcome.Unsure("asked to wait " + pause);
            case Outcome.Sent sent -> sent;
            case Outcome.Unsure unsure -> unsure;
        };
    }

    private Outcome send(Claim.Ours ours) {
        return courier.getObject().send(ours.parcel(), ours.attempts() + 1);
    }

    private CompletionHandler<OutboxTicket> note(
            OutboxTicket ticket, Claim.Ours ours, Outcome outcome) {
        Optional<Instant> next = inDatabase(() -> noted(ticket, ours, outcome));
        return next.map(tickets::<OutboxTicket>back).orElseGet(Tickets::usedUp);
    }

    /** When to go on; empty for never. */
    private Optional<Instant> noted(OutboxTicket ticket, Claim.Ours ours, Outcome outcome) {
        if (!rows.lock(ticket) || !rows.isStill(ours)) {
            return Optional.empty(); // we were taken for dead: somebody else sees to it
        }
        Instant now = clock.instant();
        note(ours, outcome, now);
        List<Pace> narrow = courier.getObject().paces(ours.parcel()).stream().limit(1).toList();
        narrow.forEach(pace -> paces.arrived(ours.parcel().team(), pace, now));
        if (rows.head(ticket).isPresent()) {
            return Optional.of(next(narrow, now));
        }
        rows.close(ticket);
        return Optional.empty();
    }

    private static Instant next(List<Pace> narrow, Instant now) {
        return narrow.stream().map(pace -> now.plus(pace.interval())).findFirst().orElse(now);
    }

    private void note(Claim.Ours ours, Outcome outcome, Instant now) {
        Parcel parcel = ours.parcel();
        Instant retry = now.plus(Backoff.after(ours.attempts() + 1));
        switch (outcome) {
            case Outcome.Sent(String receipt) -> {
                rows.end(parcel, "SENT", "", now);
                courier.getObject().sent(parcel, receipt);
            }
            case Outcome.Refused(String reason) -> {
                LOG.warn("{} is refused: {}", parcel.kind(), reason);
                rows.end(parcel, "DEAD", reason, now);
                courier.getObject().refused(parcel, reason);
            }
            case Outcome.TooMany(Duration pause) -> {
                courier.getObject()
                        .paces(parcel)
                        .forEach(pace -> paces.hold(parcel.team(), pace, now.plus(pause)));
                rows.again(parcel, "WAITING", "asked to wait " + pause, now.plus(pause));
            }
            case Outcome.NotSent(String reason) -> rows.again(parcel, "WAITING", reason, retry);
            case Outcome.Unsure(String reason) -> rows.again(parcel, "SENDING", reason, retry);
        }
    }
}
