package dev.rootcause.slack;

import com.slack.api.app_backend.events.payload.EventsApiPayload;
import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.app_backend.interactive_components.payload.GlobalShortcutPayload;
import com.slack.api.app_backend.interactive_components.payload.MessageShortcutPayload;
import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import com.slack.api.model.event.AppMentionEvent;
import com.slack.api.model.event.MessageEvent;
import com.slack.api.model.event.MessageFileShareEvent;
import com.slack.api.model.event.MessageThreadBroadcastEvent;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Slack's payloads as what a person did; what is not for us, or no person's, is empty. */
final class Payloads {

    private static final String DIRECT = "im";

    private Payloads() {}

    static Arriving command(SlashCommandPayload it) {
        Origin origin = Origins.of(it);
        return arriving(
                origin,
                new Incoming.Commanded(
                        origin.who(it.getUserId()),
                        words(it.getText()),
                        new Back(it.getChannelId(), null, it.getTriggerId(), it.getResponseUrl())));
    }

    /** Messages of bots, ours among them, carry the bot's id. */
    static Optional<Arriving> said(EventsApiPayload<MessageEvent> payload) {
        MessageEvent it = payload.getEvent();
        return it.getBotId() == null && it.getUser() != null
                ? Optional.of(
                        said(
                                Origin.of(payload, it.getTeam()),
                                it.getUser(),
                                new Position(it.getChannel(), it.getThreadTs(), it.getTs()),
                                new Text(it.getText(), it.getChannelType())))
                : Optional.empty();
    }

    static Optional<Arriving> saidWithFile(EventsApiPayload<MessageFileShareEvent> payload) {
        MessageFileShareEvent it = payload.getEvent();
        return it.getUser() == null
                ? Optional.empty()
                : Optional.of(
                        said(
                                Origin.of(payload, null),
                                it.getUser(),
                                new Position(it.getChannel(), it.getThreadTs(), it.getTs()),
                                new Text(it.getText(), it.getChannelType())));
    }

    static Optional<Arriving> saidToAll(EventsApiPayload<MessageThreadBroadcastEvent> payload) {
        MessageThreadBroadcastEvent it = payload.getEvent();
        return it.getUser() == null
                ? Optional.empty()
                : Optional.of(
                        said(
                                Origin.of(payload, null),
                                it.getUser(),
                                new Position(it.getChannel(), it.getThreadTs(), it.getTs()),
                                new Text(it.getText(), it.getChannelType())));
    }

    static Optional<Arriving> mention(EventsApiPayload<AppMentionEvent> payload) {
        AppMentionEvent it = payload.getEvent();
        if (it.getBotId() != null || it.getUser() == null) {
            return Optional.empty();
        }
        String home = it.getUserTeam() == null ? it.getTeam() : it.getUserTeam();
        Origin origin = Origin.of(payload, home);
        return Optional.of(
                arriving(
                        origin,
                        new Incoming.Said(
                                origin.who(it.getUser()),
                                new Position(it.getChannel(), it.getThreadTs(), it.getTs()),
                                words(it.getText()),
                                Address.MENTION)));
    }

    static Arriving press(Button button, BlockActionPayload it) {
        Origin origin = Origins.of(it);
        BlockActionPayload.Action action = it.getActions().getFirst();
        if (button == Button.SEARCH) {
            return arriving(
                    origin,
                    new Incoming.Searched(
                            origin.who(it.getUser().getId()),
                            it.getView().getId(),
                            words(action.getValue()),
                            it.getTriggerId()));
        }
        Position at =
                new Position(
                        it.getChannel().getId(),
                        it.getMessage() == null ? null : it.getMessage().getThreadTs(),
                        it.getContainer().getMessageTs());
        Back back = new Back(at.channel(), at.thread(), it.getTriggerId(), it.getResponseUrl());
        return arriving(
                origin,
                new Incoming.Pressed(
                        origin.who(it.getUser().getId()),
                        at,
                        button,
                        new Incoming.Pressed.Chosen(words(action.getValue()), action.getActionTs()),
                        back));
    }

    static Arriving hint(MessageShortcutPayload it) {
        Origin origin = Origins.of(it);
        Position at =
                new Position(
                        it.getChannel().getId(), it.getMessage().getThreadTs(), it.getMessageTs());
        return arriving(
                origin,
                new Incoming.AskedForHint(
                        origin.who(it.getUser().getId()),
                        at,
                        new Back(
                                at.channel(),
                                at.thread(),
                                it.getTriggerId(),
                                it.getResponseUrl())));
    }

    static Arriving cause(ViewSubmissionPayload it) {
        Origin origin = Origins.of(it);
        return arriving(
                origin,
                new Incoming.NamedTheCause(
                        origin.who(it.getUser().getId()),
                        it.getView().getId(),
                        it.getView().getPrivateMetadata(),
                        CauseView.words(it.getView().getState())));
    }

    static Arriving wroteUp(ViewSubmissionPayload it) {
        Origin origin = Origins.of(it);
        String metadata = it.getView().getPrivateMetadata();
        return arriving(
                origin,
                new Incoming.WroteUp(
                        origin.who(it.getUser().getId()),
                        it.getView().getId(),
                        PostmortemView.about(metadata),
                        PostmortemView.edits(metadata, it.getView().getState())));
    }

    static Arriving wouldShip(ViewSubmissionPayload it) {
        Origin origin = Origins.of(it);
        return arriving(
                origin,
                new Incoming.WouldShip(
                        origin.who(it.getUser().getId()),
                        it.getView().getId(),
                        it.getView().getPrivateMetadata(),
                        ReplayView.fix(it.getView().getState())));
    }

    static Optional<Arriving> putRight(ViewSubmissionPayload it) {
        Origin origin = Origins.of(it);
        return CorrectionView.pointing(it.getView().getState())
                .map(pointing ->
                        arriving(
                                origin,
                                new Incoming.PutRight(
                                        origin.who(it.getUser().getId()),
                                        it.getView().getId(),
                                        it.getView().getPrivateMetadata(),
                                        pointing)));
    }

    /** From anywhere, so there is no place to answer but the conversation with the bot. */
    static Arriving start(GlobalShortcutPayload it) {
        Origin origin = Origins.of(it);
        return arriving(
                origin, new Incoming.Started(origin.who(it.getUser().getId()), it.getTriggerId()));
    }

    private static Arriving arriving(Origin origin, Incoming incoming) {
        return new Arriving(incoming, origin.isForeign());
    }

    private record Text(@Nullable String text, @Nullable String channelType) {}

    private static Arriving said(Origin origin, String user, Position at, Text said) {
        boolean direct = DIRECT.equals(said.channelType()) || at.channel().startsWith("D");
        return arriving(
                origin,
                new Incoming.Said(
                        origin.who(user),
                        at,
                        words(said.text()),
                        direct ? Address.DIRECT : Address.OVERHEARD));
    }

    private static String words(@Nullable String text) {
        return text == null ? "" : text;
    }
}
