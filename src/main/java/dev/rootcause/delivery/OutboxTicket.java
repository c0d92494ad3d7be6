package dev.rootcause.delivery;

/**
 * Empties a lane, parcel by parcel; there is one for each lane that is not empty.
 *
 * @param number that the row of the lane holds: a ticket with another number is void
 */
record OutboxTicket(String team, String lane, long number) {

    static final String TASK = "outbox";

    String instance() {
        return team + ":" + lane + ":" + number;
    }
}
