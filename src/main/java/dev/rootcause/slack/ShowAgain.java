package dev.rootcause.slack;

import com.google.gson.Gson;
import com.slack.api.Slack;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.util.json.GsonFactory;
import dev.rootcause.delivery.Outcome;
import dev.rootcause.drill.TeamId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes a message of ours what it is by now. */
@InSlack
class ShowAgain {

    private static final String NOT_KNOWN_YET = "invalid_blocks";
    private static final int MOST_ATTEMPTS = 4;

    private final WebApi slack;
    private final Posts posts;
    private final Showing showing;
    private final Gson gson;

    ShowAgain(WebApi slack, Posts posts, Showing showing, Slack sdk) {
        this.slack = slack;
        this.posts = posts;
        this.showing = showing;
        this.gson = GsonFactory.createSnakeCase(sdk.getConfig());
    }

    /**
     * Pictures are ready a little after their upload: until then Slack does not know them, and if
     * that takes too long they are told in figures.
     */
    Outcome send(TeamId team, Letter.Shown shown, int attempt) {
        StoredPost post = posts.find(team, shown.post()).orElseThrow();
        SlackMessage message = showing.again(post);
        Outcome outcome = change(post, message, message.with(post.pictures()));
        boolean isTooEarly =
                outcome instanceof Outcome.Refused(String why) && why.equals(NOT_KNOWN_YET);
        if (!isTooEarly || post.pictures().isEmpty()) {
            return outcome;
        }
        return attempt < MOST_ATTEMPTS
                ? new Outcome.NotSent(NOT_KNOWN_YET)
                : change(post, message, message.with(without(post.pictures())));
    }

    private static Map<String, String> without(Map<String, String> pictures) {
        Map<String, String> none = new LinkedHashMap<>(pictures);
        none.replaceAll((_, _) -> StoredPost.NO_FILE);
        return none;
    }

    /** Text and blocks go together: without its blocks a message would lose them. */
    private Outcome change(StoredPost post, SlackMessage message, List<LayoutBlock> blocks) {
        String ts = post.ts().orElseThrow();
        return slack.of(post.team())
                .outcome(
                        "chat.update",
                        it ->
                                it.chatUpdate(call ->
                                        call.channel(post.channel())
                                                .ts(ts)
                                                .text(message.text())
                                                .blocksAsString(gson.toJson(blocks))),
                        _ -> ts);
    }
}
