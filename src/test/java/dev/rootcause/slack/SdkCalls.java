package dev.rootcause.slack;

import static com.slack.api.model.block.Blocks.actions;
import static com.slack.api.model.block.Blocks.asBlocks;
import static com.slack.api.model.block.Blocks.section;
import static com.slack.api.model.block.composition.BlockCompositions.plainText;
import static com.slack.api.model.block.element.BlockElements.asElements;
import static com.slack.api.model.block.element.BlockElements.button;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.response.chat.ChatPostMessageResponse;

/** Calls as the SDK makes them. */
final class SdkCalls {

    private SdkCalls() {}

    /** A client that refuses answers with fields that the SDK does not know. */
    static MethodsClient client(FakeSlack slack, String token) {
        return slack(slack).methods(token);
    }

    static Slack slack(FakeSlack slack) {
        SlackConfig config = new SlackConfig();
        config.setProxyUrl(null);
        config.setStatsEnabled(false);
        config.setFailOnUnknownProperties(true);
        config.setMethodsEndpointUrlPrefix(slack.apiUrl());
        return Slack.getInstance(config);
    }

    static MethodsClient bot(FakeSlack slack) {
        return client(slack, FakeSlack.BOT_TOKEN);
    }

    static FakeMessage postButtons(FakeSlack slack, FakeChannel channel) throws Exception {
        ChatPostMessageResponse posted =
                bot(slack)
                        .chatPostMessage(message ->
                                message.channel(channel.id())
                                        .text("What next?")
                                        .unfurlLinks(false)
                                        .unfurlMedia(false)
                                        .blocks(
                                                asBlocks(
                                                        section(it ->
                                                                it.text(plainText("What next?"))),
                                                        actions(
                                                                asElements(
                                                                        button(it ->
                                                                                it.actionId(
                                                                                                "rc_hint")
                                                                                        .value(
                                                                                                "drill-1")
                                                                                        .text(
                                                                                                plainText(
                                                                                                        "Hint"))))))));
        return channel.find(posted.getTs())
                .orElseThrow(() -> new AssertionError(posted.getError()));
    }
}
