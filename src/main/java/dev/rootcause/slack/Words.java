package dev.rootcause.slack;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Slack's text as it was typed: entities, links and mentions become the words a person sees, so
 * that a quote is what was said and nothing in it is alive.
 *
 * @see <a href="https://docs.slack.dev/messaging/formatting-message-text">Formatting message
 *     text</a>
 */
final class Words {

    private static final Pattern ALIVE = Pattern.compile("<([^<>|]*)(?:\\|([^<>]*))?>");
    private static final Pattern SOMEBODY = Pattern.compile("<@[A-Z0-9]+(?:\\|[^<>]*)?>");

    private Words() {}

    static String typed(String text) {
        return unescape(ALIVE.matcher(text).replaceAll(Words::seen)).strip();
    }

    /** Without the mention of ourselves. */
    static String withoutMention(String text, String bot) {
        return text.replaceAll("<@" + Pattern.quote(bot) + "(\\|[^>]*)?>[:,]?", "").strip();
    }

    static boolean mentions(String text, String bot) {
        return text.contains("<@" + bot + ">") || text.contains("<@" + bot + "|");
    }

    /** Whether people talk among themselves: to somebody by name, or after two slashes. */
    static boolean betweenPeople(String text) {
        return text.stripLeading().startsWith("//") || SOMEBODY.matcher(text).find();
    }

    /** For a place where Slack would read markup. */
    static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static String seen(MatchResult alive) {
        String target = alive.group(1);
        String label = alive.group(2);
        String seen =
                switch (target.isEmpty() ? ' ' : target.charAt(0)) {
                    case '@' -> "@" + (label == null ? target.substring(1) : label);
                    case '#' -> "#" + (label == null ? target.substring(1) : label);
                    case '!' -> label == null ? "@" + target.substring(1) : label;
                    default -> label == null ? target : label;
                };
        return Matcher.quoteReplacement(seen);
    }

    private static String unescape(String text) {
        return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    }
}
