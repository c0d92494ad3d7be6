package dev.rootcause.language;

/**
 * A piece of a message as it was written; {@code start} and {@code end} count chars in the message.
 */
public record Span(int start, int end, String text) {}
