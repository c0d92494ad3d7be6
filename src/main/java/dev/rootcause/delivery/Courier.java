package dev.rootcause.delivery;

import java.util.List;

/** Brings parcels to the other side. */
public interface Courier {

    /** Whether what is in that lane leaves room for what people wait for. */
    boolean canWait(String lane);

    /** What it must keep to; the first is the narrowest. */
    List<Pace> paces(Parcel parcel);

    /**
     * Runs outside of transactions, and calls the other side under {@link Lease#check}.
     *
     * @param attempt 1 for the first
     */
    Outcome send(Parcel parcel, int attempt);

    /**
     * Whether a parcel is there of which it is not known; runs outside of transactions. {@link
     * Outcome.Refused} when that cannot be found out: then it is sent again.
     */
    Outcome find(Parcel parcel);

    /** Runs in the transaction that marks it as sent. */
    void sent(Parcel parcel, String receipt);

    /** Runs in the transaction that gives it up. */
    void refused(Parcel parcel, String reason);
}
