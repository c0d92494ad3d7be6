package dev.rootcause.drill;

import java.time.Instant;

/** What somebody typed. */
public record Message(String author, String text, Instant received) {}
