package dev.rootcause.language;

import dev.rootcause.cases.ActionId;
import java.util.List;
import java.util.regex.Pattern;

/** What only says how a step is done, and is no step beside it. */
final class Details {

    private static final ActionId RESTART = new ActionId("component.restart");
    private static final ActionId REPLICA = new ActionId("db.add_replica");
    private static final ActionId SCALE_UP = new ActionId("db.scale_up");

    /** "Buffering off, and reload nginx": that puts it in force and restarts nothing. */
    private static final Pattern RELOAD =
            Pattern.compile("^(?!.*\\b(?:restart|bounce)).*\\breload\\b", Pattern.CASE_INSENSITIVE);

    /** Says that a server grows; "another replica, 16 vcpu" does not. */
    private static final Pattern BIGGER =
            Pattern.compile("\\b(?:scale|bigger|larger|resize|upgrade|primary)\\b");

    private Details() {}

    /** The steps that were ordered, of those that were found. */
    static List<ActionId> without(List<ActionId> named, String text) {
        boolean reloads = RELOAD.matcher(text).find();
        boolean adds = named.contains(REPLICA) && !BIGGER.matcher(text).find();
        return named.size() < 2
                ? named
                : named.stream()
                        .filter(id -> !(reloads && id.equals(RESTART)))
                        .filter(id -> !(adds && id.equals(SCALE_UP)))
                        .toList();
    }
}
