package dev.rootcause.delivery;

import java.util.UUID;

/**
 * Something to be sent.
 *
 * @param lane what is sent one after the other: one channel
 * @param id known before it is sent, and sent along, so that it can be found again
 * @param kind what the courier calls it
 */
public record Parcel(String team, UUID id, String lane, String kind, String payload) {}
