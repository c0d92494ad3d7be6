package dev.rootcause.delivery;

/** Lets one event of the line be done, whichever is the next. */
record InboxTicket(String team, String line) {

    static final String TASK = "inbox";
}
