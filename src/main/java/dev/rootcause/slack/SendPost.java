package dev.rootcause.slack;

import com.slack.api.model.Message;
import dev.rootcause.delivery.Outcome;
import dev.rootcause.drill.TeamId;
import java.util.Map;
import java.util.UUID;

/** Posts a message that carries the id it has in the outbox. */
@InSlack
class SendPost {

    static final String EVENT = "rootcause_out";
    static final String ID = "id";

    private final WebApi slack;

    SendPost(WebApi slack) {
        this.slack = slack;
    }

    /** Its receipt is Slack's id of the message. */
    Outcome send(TeamId team, UUID id, Letter.Post post) {
        return slack.of(team)
                .outcome(
                        "chat.postMessage",
                        it ->
                                it.chatPostMessage(call ->
                                        call.channel(post.channel())
                                                .threadTs(post.thread())
                                                .text(post.text())
                                                .blocksAsString(post.blocks())
                                                .metadata(marked(id))
                                                .unfurlLinks(false)
                                                .unfurlMedia(false)),
                        it -> it.getTs());
    }

    private static Message.Metadata marked(UUID id) {
        return Message.Metadata.builder()
                .eventType(EVENT)
                .eventPayload(Map.of(ID, id.toString()))
                .build();
    }
}
