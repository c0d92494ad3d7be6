package dev.rootcause.delivery;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * A ticket does not do "its" event: it takes whatever is next in the line, several at once where
 * several wait, and uses up as many tickets. So all are done, each once and in order, whichever
 * replica they run in.
 */
@Component
class TakeTurns {

    private static final Logger LOG = LoggerFactory.getLogger(TakeTurns.class);
    private static final int MOST_AT_ONCE = 8;
    private static final int MOST_QUESTIONS = 5;
    private static final int MOST_ATTEMPTS = 5;

    private final InboxRows rows;
    private final ObjectProvider<Receiver> receiver;
    private final Tickets tickets;
    private final TransactionOperations transaction;
    private final DeliveryClock clock;
    private final Semaphore places;

    TakeTurns(
            InboxRows rows,
            ObjectProvider<Receiver> receiver,
            Tickets tickets,
            TransactionOperations transaction,
            DeliveryClock clock,
            @Value("${rootcause.delivery.turns}") int turns) {
        this.rows = rows;
        this.receiver = receiver;
        this.tickets = tickets;
        this.transaction = transaction;
        this.clock = clock;
        this.places = new Semaphore(turns); // accepting always finds a connection and a core
    }

    CompletionHandler<InboxTicket> take(TaskInstance<InboxTicket> ticket) {
        return new Attempt(ticket, MOST_AT_ONCE).make();
    }

    private final class Attempt {

        private final TaskInstance<InboxTicket> ticket;
        private final int most;
        private List<Waiting> begun = List.of();

        Attempt(TaskInstance<InboxTicket> ticket, int most) {
            this.ticket = ticket;
            this.most = most;
        }

        CompletionHandler<InboxTicket> make() {
            try {
                return knowingWhatItTakes()
                        .map(tickets::<InboxTicket>back)
                        .orElseGet(Tickets::usedUp);
            } catch (RuntimeException e) { // whatever it is, the line goes on
                return notDone(e);
            }
        }

        private Optional<Instant> knowingWhatItTakes() {
            for (int question = 0; question < MOST_QUESTIONS; question++) {
                try {
                    return inPlace();
                } catch (AskFirst e) {
                    e.ask();
                }
            }
            throw new IllegalStateException("an answer is never remembered");
        }

        /** Whoever asks first has no place meanwhile: the other side may be slow. */
        private Optional<Instant> inPlace() {
            places.acquireUninterruptibly();
            try {
                return transaction.execute(_ -> turns());
            } finally {
                places.release();
            }
        }

        /** When to come back; empty when this ticket is used up. */
        private Optional<Instant> turns() {
            begun = new ArrayList<>();
            Instant now = clock.instant();
            for (Waiting next : rows.next(ticket.getData(), most)) {
                if (next.isForLater(now)) {
                    return begun.isEmpty() ? Optional.ofNullable(next.retryAt()) : done();
                }
                begun.add(next);
                receiver.getObject().receive(next.team(), next.payload());
            }
            return done();
        }

        private Optional<Instant> done() {
            if (begun.isEmpty()) {
                rows.remove(ticket.getId());
            } else {
                rows.done(begun, ticket.getId(), clock.instant());
            }
            return Optional.empty();
        }

        /** What fails behind others is tried alone, so that nothing fails for another's sake. */
        private CompletionHandler<InboxTicket> notDone(RuntimeException failure) {
            if (begun.size() > 1) {
                return new Attempt(ticket, 1).make();
            }
            return failure instanceof NotYet notYet
                    ? tickets.back(clock.instant().plus(notYet.pause()))
                    : failed(failure);
        }

        private CompletionHandler<InboxTicket> failed(RuntimeException failure) {
            if (begun.isEmpty() || Trouble.passes(failure)) {
                LOG.info("a turn is taken again: {}", Trouble.inWords(failure));
                return tickets.back(clock.instant().plus(Backoff.after(1)));
            }
            Waiting failed = begun.getFirst();
            String reference = UUID.randomUUID().toString().substring(0, 8);
            LOG.error(
                    "{}: attempt {} failed: {}",
                    reference,
                    failed.attempts() + 1,
                    Trouble.inWords(failure));
            return failed.attempts() + 1 < MOST_ATTEMPTS
                    ? later(failed, failure)
                    : dead(failed, reference, failure);
        }

        private CompletionHandler<InboxTicket> later(Waiting failed, RuntimeException failure) {
            Instant retry = clock.instant().plus(Backoff.after(failed.attempts() + 1));
            rows.failed(failed, Trouble.inWords(failure), retry);
            return tickets.back(retry);
        }

        private CompletionHandler<InboxTicket> dead(
                Waiting failed, String reference, RuntimeException failure) {
            String reason = reference + " " + Trouble.inWords(failure);
            if (!transaction.execute(_ -> isGivenUp(failed, reason))) {
                return tickets.back(clock.instant());
            }
            receiver.getObject().gaveUp(failed.team(), failed.payload(), reference);
            return Tickets.usedUp();
        }

        /** A ticket that another was quicker than is not used up: it is for what comes next. */
        private boolean isGivenUp(Waiting failed, String reason) {
            boolean isOurs = rows.dead(failed, reason, clock.instant());
            if (isOurs) {
                rows.remove(ticket.getId());
            }
            return isOurs;
        }
    }
}
