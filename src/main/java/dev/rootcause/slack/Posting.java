package dev.rootcause.slack;

import com.slack.api.model.block.LayoutBlock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;

/** Posts and changes messages that everybody in a conversation sees. */
@InSlack
class Posting {

    private static final String NOT_KNOWN_YET = "invalid_blocks";

    private final SlackCalls slack;
    private final RetryTemplate untilKnown =
            new RetryTemplate(
                    RetryPolicy.builder()
                            .predicate(it ->
                                    it instanceof SlackRefused refused
                                            && refused.error().equals(NOT_KNOWN_YET))
                            .delay(Duration.ofMillis(500))
                            .multiplier(2)
                            .maxRetries(4)
                            .build());

    Posting(SlackCalls slack) {
        this.slack = slack;
    }

    /** Slack's id of the new message. Throws {@link SlackRefused}. */
    String post(String channel, @Nullable String thread, SlackMessage message) {
        return slack.call(
                        "chat.postMessage",
                        it ->
                                it.chatPostMessage(call ->
                                        call.channel(channel)
                                                .threadTs(thread)
                                                .text(message.text())
                                                .blocks(message.atOnce())
                                                .unfurlLinks(false)
                                                .unfurlMedia(false)))
                .getTs();
    }

    /** Text and blocks go together: without its blocks a message would lose them. */
    void change(String channel, String ts, String text, List<LayoutBlock> blocks) {
        slack.call(
                "chat.update",
                it ->
                        it.chatUpdate(
                                call -> call.channel(channel).ts(ts).text(text).blocks(blocks)));
    }

    /** Pictures are ready a little after their upload: until then Slack does not know them. */
    void hang(String channel, String ts, SlackMessage message, Map<String, String> uploaded) {
        untilKnown.invoke(() -> change(channel, ts, message.text(), message.with(uploaded)));
    }

    String link(String channel, String ts) {
        return slack.call(
                        "chat.getPermalink",
                        it -> it.chatGetPermalink(call -> call.channel(channel).messageTs(ts)))
                .getPermalink();
    }
}
