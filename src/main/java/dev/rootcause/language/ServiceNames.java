package dev.rootcause.language;

import java.util.regex.Pattern;

/** Keeps the name of a service that begins with a verb from being read as an order. */
final class ServiceNames {

    private static final Pattern VERB =
            Pattern.compile(
                    "(?<![\\w-])(?:restart|scale|cancel|move|stop|kill|revert|switch|pause|drain|block|notify|add|close"
                            + "|check|show|post|page|update|wait|look|give|tell|send|take|make|open|run|clear|flush|limit"
                            + "|raise|lower|serve|warm|retry|return|refund|renew|replay|restore|route|ship|push|drop|lock)"
                            + "(?=-(?!off\\b|on\\b|out\\b|up\\b|down\\b|back\\b|over\\b|in\\b|by\\b|to\\b|all\\b|rate\\b|limit\\w*\\b)"
                            + "[a-z])",
                    Pattern.CASE_INSENSITIVE);

    private ServiceNames() {}

    /** The text with each such verb crossed out, letter by letter. */
    static String masked(String text) {
        return text.indexOf('-') < 0
                ? text
                : VERB.matcher(text).replaceAll(verb -> "x".repeat(verb.group().length()));
    }
}
