package dev.rootcause.slack;

import com.slack.api.model.Message;
import dev.rootcause.delivery.Outcome;
import java.util.Map;
import java.util.UUID;

/** Posts a message that carries the id it has in the outbox. */
@InSlack
class SendPost {

    static final String EVENT = "rootcause_out";
    static final String ID = "id";

    private final SlackCalls slack;

    SendPost(SlackCalls slack) {
        this.slack = slack;
    }

    /** Its receipt is Slack's id of the message. */
    Outcome send(UUID id, Letter.Post post) {
        return slack.outcome(
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
