package dev.rootcause.drill;

import dev.rootcause.language.Grounds;

/**
 * Words that led to a question back, or to something else than what was meant.
 *
 * @param grounds the words, and what the reader made of them
 */
public record Miss(Kind kind, Grounds grounds) {

    public enum Kind {
        /** Nothing was made of them. */
        NOT_UNDERSTOOD,
        /** They order something, but what? */
        UNCLEAR_ORDER,
        /** They may mean several signals. */
        SEVERAL_MEANINGS,
        /** The candidate took the reading back. */
        TAKEN_BACK
    }
}
