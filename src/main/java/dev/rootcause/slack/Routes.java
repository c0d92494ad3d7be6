package dev.rootcause.slack;

import com.slack.api.bolt.App;
import com.slack.api.bolt.context.Context;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.event.AppMentionEvent;
import com.slack.api.model.event.AppUninstalledEvent;
import com.slack.api.model.event.MessageEvent;
import com.slack.api.model.event.MessageFileShareEvent;
import com.slack.api.model.event.MessageThreadBroadcastEvent;
import com.slack.api.model.event.TokensRevokedEvent;
import java.util.Optional;

/** The one table of everything the bot answers to; each line hands over and acknowledges. */
@InSlack
class Routes {

    static final String COMMAND = "/rootcause";
    static final String START = "rc_start";
    static final String HINT = "rc_hint";

    private final Doorway doorway;
    private final Farewell farewell;

    Routes(Doorway doorway, Farewell farewell) {
        this.doorway = doorway;
        this.farewell = farewell;
    }

    void into(App app) {
        app.command(COMMAND, (it, ack) -> take(Payloads.command(it.getPayload()), ack));
        app.event(MessageEvent.class, (it, ack) -> take(Payloads.said(it), ack));
        app.event(MessageFileShareEvent.class, (it, ack) -> take(Payloads.saidWithFile(it), ack));
        app.event(
                MessageThreadBroadcastEvent.class, (it, ack) -> take(Payloads.saidToAll(it), ack));
        app.event(AppMentionEvent.class, (it, ack) -> take(Payloads.mention(it), ack));
        app.event(TokensRevokedEvent.class, (it, ack) -> end(() -> farewell.revoked(it), ack));
        app.event(AppUninstalledEvent.class, (it, ack) -> end(() -> farewell.uninstalled(it), ack));
        for (Button button : Button.values()) {
            app.blockAction(
                    button.id(), (it, ack) -> take(Payloads.press(button, it.getPayload()), ack));
        }
        app.globalShortcut(START, (it, ack) -> take(Payloads.start(it.getPayload()), ack));
        app.messageShortcut(HINT, (it, ack) -> take(Payloads.hint(it.getPayload()), ack));
        app.viewSubmission(
                CauseView.CALLBACK, (it, ack) -> take(Payloads.cause(it.getPayload()), ack));
        app.viewSubmission(
                PostmortemView.CALLBACK, (it, ack) -> take(Payloads.wroteUp(it.getPayload()), ack));
        app.viewSubmission(
                ReplayView.CALLBACK, (it, ack) -> take(Payloads.wouldShip(it.getPayload()), ack));
        app.viewSubmission(
                CorrectionView.CALLBACK,
                (it, ack) -> take(Payloads.putRight(it.getPayload()), ack));
        app.viewSubmission(AskableView.CALLBACK, (_, ack) -> ack.ack());
    }

    private Response take(Optional<Arriving> arriving, Context ack) {
        arriving.ifPresent(doorway::enter);
        return ack.ack();
    }

    private Response take(Arriving arriving, Context ack) {
        doorway.enter(arriving);
        return ack.ack();
    }

    private static Response end(Runnable end, Context ack) {
        end.run();
        return ack.ack();
    }
}
