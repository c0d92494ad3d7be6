package dev.rootcause.drill;

/** What a person typed, before it is a message. */
final class Typed {

    static final int MOST_CHARACTERS = 4_000;

    private Typed() {}

    /**
     * The words as they can be stored and quoted. Throws {@link UnusableMessage} when there are
     * none, or too many.
     */
    static String words(String typed) {
        String words = storable(typed).strip();
        if (words.codePoints().noneMatch(Typed::isSeen)) {
            throw new UnusableMessage(
                    "That message is empty. Say what to look at, what to do or what you think.");
        }
        if (words.length() > MOST_CHARACTERS) {
            throw new UnusableMessage(
                    "That message has %,d characters; the most I can take at once is %,d. Shorten it or send it in parts."
                            .formatted(words.length(), MOST_CHARACTERS));
        }
        return words;
    }

    /** PostgreSQL stores neither the character NUL nor half of a surrogate pair. */
    private static String storable(String typed) {
        return typed.codePoints()
                .filter(it -> it != 0)
                .map(it -> Character.getType(it) == Character.SURROGATE ? 0xFFFD : it)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isSeen(int character) {
        return !Character.isWhitespace(character)
                && !Character.isSpaceChar(character)
                && Character.getType(character) != Character.FORMAT
                && Character.getType(character) != Character.CONTROL;
    }
}
