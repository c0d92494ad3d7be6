package dev.rootcause.postmortem;

/**
 * A section as somebody has it before them.
 *
 * @param base which text it was when they began to write, as {@link Draft.Field#base} said
 */
public record Edit(String text, String base) {}
