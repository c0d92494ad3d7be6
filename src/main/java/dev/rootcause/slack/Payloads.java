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
import dev.rootcause.drill.Candidate;
import dev.rootcause.drill.TeamId;
import dev.rootcause.slack.Incoming.Back;
import dev.rootcause.slack.Incoming.Said.Address;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Slack's payloads as what a person did; what is not for us, or no person's, is empty. */
final class Payloads {

    private static final String DIRECT = "im";

    private Payloads() {}

    static Incoming command(SlashCommandPayload it) {
        return new Incoming.Commanded(
                who(it.getTeamId(), it.getUserId()),
                words(it.getText()),
                new Back(it.getChannelId(), null, it.getTriggerId(), it.getResponseUrl()));
    }

    /** Messages of bots, ours among them, carry the bot's id. */
    static Optional<Incoming> said(EventsApiPayload<MessageEvent> payload) {
        MessageEvent it = payload.getEvent();
        return it.getBotId() == null && it.getUser() != null
                ? Optional.of(
                        said(
                                payload,
                                it.getUser(),
                                new Position(it.getChannel(), it.getThreadTs(), it.getTs()),
                                new Text(it.getText(), it.getChannelType())))
                : Optional.empty();
    }

    static Optional<Incoming> saidWithFile(EventsApiPayload<MessageFileShareEvent> payload) {
        MessageFileShareEvent it = payload.getEvent();
        return it.getUser() == null
                ? Optional.empty()
                : Optional.of(
                        said(
                                payload,
                                it.getUser(),
                                new Position(it.getChannel(), it.getThreadTs(), it.getTs()),
                                new Text(it.getText(), it.getChannelType())));
    }

    static Optional<Incoming> saidToAll(EventsApiPayload<MessageThreadBroadcastEvent> payload) {
        MessageThreadBroadcastEvent it = payload.getEvent();
        return it.getUser() == null
                ? Optional.empty()
                : Optional.of(
                        said(
                                payload,
                                it.getUser(),
                                new Position(it.getChannel(), it.getThreadTs(), it.getTs()),
                                new Text(it.getText(), it.getChannelType())));
    }

    static Optional<Incoming> mention(EventsApiPayload<AppMentionEvent> payload) {
        AppMentionEvent it = payload.getEvent();
        return it.getBotId() == null && it.getUser() != null
                ? Optional.of(
                        new Incoming.Said(
                                who(payload.getTeamId(), it.getUser()),
                                new Position(it.getChannel(), it.getThreadTs(), it.getTs()),
                                words(it.getText()),
                                Address.MENTION))
                : Optional.empty();
    }

    static Incoming press(Button button, BlockActionPayload it) {
        Candidate who = who(it.getTeam().getId(), it.getUser().getId());
        BlockActionPayload.Action action = it.getActions().getFirst();
        if (button == Button.SEARCH) {
            return new Incoming.Searched(
                    who, it.getView().getId(), words(action.getValue()), it.getTriggerId());
        }
        Position at =
                new Position(
                        it.getChannel().getId(),
                        it.getMessage() == null ? null : it.getMessage().getThreadTs(),
                        it.getContainer().getMessageTs());
        Back back = new Back(at.channel(), at.thread(), it.getTriggerId(), it.getResponseUrl());
        return new Incoming.Pressed(
                who,
                at,
                button,
                new Incoming.Pressed.Chosen(words(action.getValue()), action.getActionTs()),
                back);
    }

    static Incoming hint(MessageShortcutPayload it) {
        Position at =
                new Position(
                        it.getChannel().getId(), it.getMessage().getThreadTs(), it.getMessageTs());
        return new Incoming.AskedForHint(
                who(it.getTeam().getId(), it.getUser().getId()),
                at,
                new Back(at.channel(), at.thread(), it.getTriggerId(), it.getResponseUrl()));
    }

    static Incoming cause(ViewSubmissionPayload it) {
        return new Incoming.NamedTheCause(
                who(it.getTeam().getId(), it.getUser().getId()),
                it.getView().getId(),
                it.getView().getPrivateMetadata(),
                CauseView.words(it.getView().getState()));
    }

    static Incoming wroteUp(ViewSubmissionPayload it) {
        String metadata = it.getView().getPrivateMetadata();
        return new Incoming.WroteUp(
                who(it.getTeam().getId(), it.getUser().getId()),
                it.getView().getId(),
                PostmortemView.about(metadata),
                PostmortemView.edits(metadata, it.getView().getState()));
    }

    static Incoming wouldShip(ViewSubmissionPayload it) {
        return new Incoming.WouldShip(
                who(it.getTeam().getId(), it.getUser().getId()),
                it.getView().getId(),
                it.getView().getPrivateMetadata(),
                ReplayView.fix(it.getView().getState()));
    }

    static Optional<Incoming> putRight(ViewSubmissionPayload it) {
        return CorrectionView.pointing(it.getView().getState())
                .map(pointing ->
                        new Incoming.PutRight(
                                who(it.getTeam().getId(), it.getUser().getId()),
                                it.getView().getId(),
                                it.getView().getPrivateMetadata(),
                                pointing));
    }

    /** From anywhere, so there is no place to answer but the conversation with the bot. */
    static Incoming.Started start(GlobalShortcutPayload it) {
        return new Incoming.Started(
                who(it.getTeam().getId(), it.getUser().getId()), it.getTriggerId());
    }

    private record Text(@Nullable String text, @Nullable String channelType) {}

    private static Incoming said(EventsApiPayload<?> payload, String user, Position at, Text said) {
        boolean direct = DIRECT.equals(said.channelType()) || at.channel().startsWith("D");
        return new Incoming.Said(
                who(payload.getTeamId(), user),
                at,
                words(said.text()),
                direct ? Address.DIRECT : Address.OVERHEARD);
    }

    private static Candidate who(String team, String member) {
        return new Candidate(new TeamId(team), member);
    }

    private static String words(@Nullable String text) {
        return text == null ? "" : text;
    }
}
