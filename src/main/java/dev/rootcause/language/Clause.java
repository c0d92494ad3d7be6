package dev.rootcause.language;

/** A stretch of the cleaned text, with the mark that ended it, and the sentence it belongs to. */
record Clause(int start, int end, String text, int sentence) {

    boolean asks() {
        return text.stripTrailing().endsWith("?");
    }

    Clause until(Clause last, String whole) {
        return new Clause(start, last.end, whole.substring(start, last.end), sentence);
    }
}
