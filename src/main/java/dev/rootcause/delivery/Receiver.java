package dev.rootcause.delivery;

/** Gives what came in its effect. */
public interface Receiver {

    /**
     * Returns when what comes in can be done without a delay; called once, outside of transactions.
     * Until then others do it.
     */
    void getReady();

    /**
     * Runs inside the transaction that marks it done: what it writes is written once. Nothing
     * outside the database may be done here but through the {@link Outbox} or after the commit.
     * Throws {@link NotYet} to be asked again; anything else is a failed attempt.
     */
    void receive(String team, String payload);

    /** It failed too often and lies among the dead letters, under that reference. */
    void gaveUp(String team, String payload, String reference);
}
