package dev.rootcause.slack;

import com.slack.api.model.block.LayoutBlock;

/** Who sees a drill, and who is on call in it. */
sealed interface Audience {

    /** In the direct messages of the one who is on call. */
    record Alone() implements Audience {}

    /**
     * In a thread of a channel.
     *
     * @param onCall member id
     */
    record Channel(String onCall) implements Audience {}

    default LayoutBlock line(String title) {
        return switch (this) {
            case Alone _ -> Blocks.context(title + ". On call: you. Only you see this drill.");
            case Channel(String onCall) ->
                    Blocks.naming(
                            title
                                    + ". Everyone in this channel sees this drill, guests and other organizations too. Anybody here may ask and propose; who says \"take command\" decides. On call:",
                            onCall);
        };
    }
}
