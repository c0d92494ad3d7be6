package dev.rootcause.slack;

import static dev.rootcause.slack.FakeJson.textOf;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.Map;
import java.util.Optional;

/** What people do with a mouse: commands, buttons, fields, shortcuts, views, the home tab. */
final class FakeClicks {

    private final FakeInteractions interactions;
    private final FakeEvents events;
    private final FakeProblems problems;
    private final FakeDelivery delivery;
    private final FakeAnswers answers;

    FakeClicks(
            FakeInteractions interactions,
            FakeEvents events,
            FakeProblems problems,
            FakeDelivery delivery,
            FakeAnswers answers) {
        this.interactions = interactions;
        this.events = events;
        this.problems = problems;
        this.delivery = delivery;
        this.answers = answers;
    }

    Ack command(FakeUser user, String text, FakeChannel channel) {
        Ack ack = send(Outgoing.Kind.COMMAND, interactions.command(user, text, channel));
        answers.toCommand(new FakeResponses.Target(user, channel, Optional.empty()), ack);
        return ack;
    }

    Ack press(FakeUser user, FakeMessage message, String button) {
        JsonObject action = action(FakeButton.find(message.blocks(), button));
        return interact(interactions.press(user, message, action));
    }

    Ack press(FakeUser user, FakeView view, String button) {
        JsonObject action = action(FakeButton.find(view.blocks(), button));
        return interact(interactions.press(user, view, action));
    }

    Ack choose(FakeUser user, FakeMessage message, String field, Object option) {
        return interact(interactions.press(user, message, action(message.blocks(), field, option)));
    }

    Ack choose(FakeUser user, FakeView view, String field, Object option) {
        return interact(interactions.press(user, view, action(view.blocks(), field, option)));
    }

    private static JsonObject action(FakeButton button) {
        JsonObject action = button.json().deepCopy();
        action.addProperty("block_id", button.block());
        return action;
    }

    private static JsonObject action(JsonArray blocks, String id, Object option) {
        for (JsonObject block : FakeJson.objects(blocks)) {
            for (JsonObject field : FakeJson.everyObject(block)) {
                if (textOf(field, "action_id").equals(id)) {
                    return chosen(block, field, option);
                }
            }
        }
        throw new AssertionError("no field " + id + " in " + blocks);
    }

    private static JsonObject chosen(JsonObject block, JsonObject field, Object option) {
        JsonObject action = FakeForm.initial(field);
        FakeForm.enter(field, action, option);
        action.addProperty("action_id", textOf(field, "action_id"));
        action.addProperty("block_id", textOf(block, "block_id"));
        return action;
    }

    Ack shortcut(FakeUser user, String callback) {
        return interact(interactions.globalShortcut(user, callback));
    }

    Ack shortcut(FakeUser user, String callback, FakeMessage message) {
        return interact(interactions.messageShortcut(user, callback, message));
    }

    Ack submit(FakeView view, Map<String, ?> entered) {
        JsonObject values = FakeForm.values(view.blocks(), entered);
        FakeForm.mustBeComplete(view.blocks(), values);
        Ack ack = interact(interactions.submission(view, values));
        answers.toSubmission(view, ack);
        return ack;
    }

    /** The bot hears of it only when it asked to. */
    Optional<Ack> close(FakeView view) {
        view.user().views().remove(view);
        return FakeJson.flag(view.given(), "notify_on_close")
                ? Optional.of(interact(interactions.closed(view, false)))
                : Optional.empty();
    }

    /** The person opens the app; {@code tab} is {@code home} or {@code messages}. */
    Ack openApp(FakeUser user, FakeChannel dm, String tab) {
        JsonObject event =
                FakeJson.object(
                        "type", "app_home_opened",
                        "user", user.id(),
                        "channel", dm.id(),
                        "tab", tab,
                        "event_ts", dm.workspace().newTs(),
                        "view",
                                user.home()
                                        .filter(home -> tab.equals("home"))
                                        .map(home -> home.json(new JsonObject()))
                                        .orElse(null));
        return problems.noteUnlessAccepted(events.send(event));
    }

    private Ack interact(JsonObject payload) {
        return send(Outgoing.Kind.INTERACTION, payload);
    }

    private Ack send(Outgoing.Kind kind, JsonObject payload) {
        return problems.noteUnlessAccepted(delivery.send(Outgoing.of(kind, payload)));
    }
}
