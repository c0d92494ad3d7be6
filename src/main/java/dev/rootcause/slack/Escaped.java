package dev.rootcause.slack;

/** Text for places where Slack looks for mentions and links: none of them is live. */
final class Escaped {

    /** A notification shows less, and {@code chat.update} takes no more. */
    private static final int MOST = 4_000;

    private Escaped() {}

    static String text(String plain) {
        String cut = Cut.to(MOST, plain.strip());
        String escaped = escape(cut);
        for (int most = MOST; escaped.length() > MOST; most -= 200) {
            escaped = escape(Cut.to(most, cut));
        }
        return escaped;
    }

    private static String escape(String plain) {
        return plain.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
