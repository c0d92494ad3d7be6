package dev.rootcause.slack;

import com.slack.api.model.block.LayoutBlock;
import dev.rootcause.drill.Candidate;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers that only one person sees: by the address that came with their act, else as a message for
 * them alone.
 */
@InSlack
class Asides {

    private static final Logger LOG = LoggerFactory.getLogger(Asides.class);

    private final WebApi slack;
    private final ResponseUrls urls;
    private final Beside beside;

    Asides(WebApi slack, ResponseUrls urls, Beside beside) {
        this.slack = slack;
        this.urls = urls;
        this.beside = beside;
    }

    /** Once what it tells of is committed. */
    void tell(Candidate who, Back back, SlackMessage message) {
        beside.afterwards(Line.with(who), () -> send(who, back, message));
    }

    /** An aside that does not arrive is no reason to fail. */
    private void send(Candidate who, Back back, SlackMessage message) {
        try {
            if (!urls.answered(back.url(), message)) {
                post(who, back, message.text(), message.atOnce());
            }
        } catch (SlackRefused e) {
            LOG.warn("an aside did not arrive: {}", e.getMessage());
        }
    }

    void tell(Candidate who, Back back, String words) {
        tell(who, back, HelpText.sentences(words));
    }

    void sorry(Candidate who, Back back, String reference) {
        tell(
                who,
                back,
                "Something went wrong on our side. Nothing you sent before is lost. If you report it, give the reference %s."
                        .formatted(reference));
    }

    private void post(Candidate who, Back back, String text, List<LayoutBlock> blocks) {
        slack.of(who.team())
                .call(
                        "chat.postEphemeral",
                        it ->
                                it.chatPostEphemeral(call ->
                                        call.channel(back.channel())
                                                .threadTs(back.thread())
                                                .user(who.member())
                                                .text(text)
                                                .blocks(blocks)));
    }
}
