package dev.rootcause.slack;

import com.google.gson.JsonArray;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What people write, change and take back. */
final class FakeSpeech {

    private final FakeWorkspace workspace;
    private final FakeEvents events;
    private final FakeProblems problems;
    private final PayloadCheck check;

    FakeSpeech(
            FakeWorkspace workspace, FakeEvents events, FakeProblems problems, PayloadCheck check) {
        this.workspace = workspace;
        this.events = events;
        this.problems = problems;
        this.check = check;
    }

    Ack say(FakeUser user, String text, Where where) {
        return send(write(user, FakeMessage.Draft.of(user.id(), where, content(text)), where));
    }

    /** Nobody is told of it yet. */
    FakeMessage type(FakeUser user, String text, Where where) {
        return write(user, FakeMessage.Draft.of(user.id(), where, content(text)), where);
    }

    Ack broadcast(FakeUser user, String text, FakeThread thread) {
        FakeMessage.Draft draft =
                FakeMessage.Draft.of(user.id(), thread, content(text)).alsoInTheChannel(true);
        return send(write(user, draft, thread));
    }

    Ack share(FakeUser user, FakeFile file, String text, Where where) {
        FakeMessage.Content content =
                new FakeMessage.Content(typed(text), new JsonArray(), List.of(file));
        return send(write(user, FakeMessage.Draft.of(user.id(), where, content), where));
    }

    /** As old integrations write: with a subtype and without a user. */
    Ack sayAsBot(FakeUser bot, String text, Where where) {
        FakeMessage message =
                write(bot, FakeMessage.Draft.of(bot.id(), where, content(text)), where);
        return sent(List.of(MessageEvents.bySomeBot(message))).of(message);
    }

    Ack edit(FakeMessage message, String text) {
        var before = message.json();
        message.update(content(text), true);
        return sent(List.of(MessageEvents.changed(message, before))).of(message);
    }

    Ack delete(FakeMessage message) {
        var before = message.json();
        message.delete();
        return sent(List.of(MessageEvents.deleted(message, before))).of(message);
    }

    private FakeMessage write(FakeUser user, FakeMessage.Draft draft, Where where) {
        if (!where.channel().has(user.id())) {
            throw new AssertionError(user.id() + " is not in " + where);
        }
        FakeMessage message = new FakeMessage(where.channel(), draft);
        check.heard(message.text());
        LogsTellNothing.heard(message.text());
        where.channel().add(message);
        return message;
    }

    private Ack send(FakeMessage message) {
        List<MessageEvents.Event> made = new ArrayList<>(List.of(MessageEvents.posted(message)));
        boolean direct = message.channel().kind() == FakeChannel.Kind.DM;
        if (!direct && message.text().contains("<@" + FakeWorkspace.BOT_USER + ">")) {
            made.add(MessageEvents.mentioned(message));
        }
        return sent(made).of(message);
    }

    /** The answer that came last; where nobody is subscribed, an empty one. */
    private Ack sent(List<MessageEvents.Event> made) {
        long start = System.nanoTime();
        return events.sendTogether(made).stream()
                .map(problems::noteUnlessAccepted)
                .max(Comparator.comparing(Ack::took))
                .orElseGet(() -> unheard(made.getFirst(), start));
    }

    private static Ack unheard(MessageEvents.Event event, long start) {
        Outgoing nothing = Outgoing.of(Outgoing.Kind.EVENT, event.json());
        return new Ack(nothing, 0, "", java.time.Duration.ZERO, start, Optional.empty());
    }

    private static FakeMessage.Content content(String text) {
        return FakeMessage.Content.of(typed(text));
    }

    /** As Slack encodes what is typed; a mention of the bot is typed as {@code @rootcause}. */
    static String typed(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replaceAll("(https?://[^\\s]+)", "<$1>")
                .replace("@rootcause", "<@" + FakeWorkspace.BOT_USER + ">")
                .replaceAll("@(U[A-Z0-9]+)", "<@$1>");
    }
}
