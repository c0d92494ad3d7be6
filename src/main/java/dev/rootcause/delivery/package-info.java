/**
 * What comes in has its effect once and in order, what goes out is sent at its pace, whatever is
 * killed meanwhile; start at {@link Inbox} and {@link Outbox}.
 *
 * <p>What came in is a row and a ticket, committed before it is acknowledged. Any ticket of a line
 * takes whatever is next in it, several at once ({@code TakeTurns}); what fails five times is a
 * dead letter, listed by {@code /actuator/deadletters}, and its line goes on. What goes out is a
 * row of its lane, written by the turn it tells of; one ticket a lane sends it ({@code
 * SendParcels}) when all of its paces allow, and asks the other side first where an earlier attempt
 * may have got through. The gauges {@code inbox.age} and {@code outbox.age} say for how long the
 * oldest has waited. Time is the database's ({@code rootcause.delivery.clock}); {@code
 * rootcause.delivery.turns} and {@code rootcause.delivery.sending} say how many a replica does at
 * once.
 */
@ApplicationModule(allowedDependencies = "transaction")
@NullMarked
package dev.rootcause.delivery;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
