package dev.rootcause.delivery;

/**
 * Empties a lane, parcel by parcel; there is one for each lane that is not empty.
 *
 * @param number that the row of the lane holds: a ticket with another number is void
 */
record OutboxTicket(String team, String lane, long number) {

    static final String TASK = "outbox";

    String instance() {
        return instances(team, lane) + number;
    }

    /** What the names of a lane's tickets begin with. */
    static String instances(String team, String lane) {
        return team + ":" + lane + ":";
    }
}
