package dev.rootcause.slack;

import dev.rootcause.drill.DrillId;
import java.util.HashMap;
import java.util.Map;
import org.springframework.transaction.annotation.Transactional;

/**
 * Links to what members said in a drill, in the form that {@code chat.getPermalink} gives them:
 * asking Slack for each quote of a scorecard would be a call for each.
 */
@InSlack
class Permalinks {

    private final OwnName us;
    private final Posts posts;

    Permalinks(OwnName us, Posts posts) {
        this.us = us;
        this.posts = posts;
    }

    /** By the number of the turn; none for what was pressed and not said. */
    @Transactional(readOnly = true)
    public Map<Integer, String> of(Place place) {
        DrillId drill = place.drill();
        String workspace = us.address(drill.team());
        Map<Integer, String> links = new HashMap<>();
        if (!workspace.isEmpty()) {
            posts.answering(drill)
                    .forEach(post ->
                            post.said()
                                    .ifPresent(ts ->
                                            links.put(post.turn(), link(workspace, place, ts))));
        }
        return links;
    }

    private static String link(String workspace, Place place, String ts) {
        String message =
                "%sarchives/%s/p%s".formatted(workspace, place.channel(), ts.replace(".", ""));
        return place.thread() == null
                ? message
                : message + "?thread_ts=%s&cid=%s".formatted(place.thread(), place.channel());
    }
}
