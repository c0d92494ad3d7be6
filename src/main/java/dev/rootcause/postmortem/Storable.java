package dev.rootcause.postmortem;

/** A text as it can be kept: PostgreSQL takes neither the character NUL nor half a pair. */
final class Storable {

    private Storable() {}

    static String of(String typed) {
        return typed.replace("\r\n", "\n")
                .codePoints()
                .filter(it -> it != 0)
                .map(it -> Character.getType(it) == Character.SURROGATE ? 0xFFFD : it)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
