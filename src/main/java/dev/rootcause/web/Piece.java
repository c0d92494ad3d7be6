package dev.rootcause.web;

import org.jspecify.annotations.Nullable;

/**
 * A part of a post with the fragment of {@code pieces.html} that shows it.
 *
 * @param value the record whose components the fragment names
 * @param picture address of its picture, when it has one
 */
record Piece(String fragment, Object value, @Nullable String picture) {

    static Piece of(String fragment, Object value) {
        return new Piece(fragment, value, null);
    }
}
