package dev.rootcause.slack;

import org.jspecify.annotations.Nullable;

/**
 * How to answer one person alone, for a short while.
 *
 * @param trigger opens a modal, once and within three seconds
 * @param url takes answers for half an hour; null when there is none
 */
record Back(String channel, @Nullable String thread, String trigger, @Nullable String url) {}
