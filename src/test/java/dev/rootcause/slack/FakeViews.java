package dev.rootcause.slack;

import static dev.rootcause.slack.FakeJson.text;
import static dev.rootcause.slack.FakeJson.textOf;

import com.google.gson.JsonObject;
import java.util.Map;
import java.util.Optional;

/** {@code views.*}: modals in stacks of three and the home tab. */
final class FakeViews {

    private static final int DEEPEST = 3;
    private static final int LARGEST = 250_000;

    private final FakeWorkspace workspace;
    private final FakeTriggers triggers;

    FakeViews(FakeWorkspace workspace, FakeTriggers triggers) {
        this.workspace = workspace;
        this.triggers = triggers;
    }

    Map<String, FakeMethod> methods() {
        return Map.of(
                "views.open", this::open,
                "views.push", this::push,
                "views.update", this::update,
                "views.publish", this::publish);
    }

    private JsonObject open(JsonObject arguments) {
        JsonObject view = viewIn(arguments, "modal");
        FakeUser user = triggers.exchange(textOf(arguments, "trigger_id"));
        user.views().clear();
        return answer(show(user, view));
    }

    private JsonObject push(JsonObject arguments) {
        JsonObject view = viewIn(arguments, "modal");
        FakeUser user = triggers.exchange(textOf(arguments, "trigger_id"));
        Refusal.when(user.views().isEmpty(), "not_found");
        return answer(show(user, view));
    }

    /** Puts it on the top of the person's stack. */
    FakeView show(FakeUser user, JsonObject given) {
        Refusal.when(user.views().size() == DEEPEST, "push_limit_reached");
        FakeView view = new FakeView(user, workspace.newId("V"), user.views().peekLast(), given);
        user.views().addLast(view);
        workspace.views.put(view.id(), view);
        return view;
    }

    private JsonObject update(JsonObject arguments) {
        JsonObject given = viewIn(arguments, "modal", "home");
        FakeView view = wanted(arguments).filter(FakeViews::isShown).orElse(null);
        Refusal.when(view == null, "not_found");
        refuseStale(arguments, view);
        view.take(given);
        return answer(view);
    }

    private static boolean isShown(FakeView view) {
        return view.user().views().contains(view)
                || view.user().home().filter(view::equals).isPresent();
    }

    private Optional<FakeView> wanted(JsonObject arguments) {
        Optional<String> external = text(arguments, "external_id");
        return external.isPresent()
                ? workspace.views.values().stream()
                        .filter(view -> view.externalId().equals(external.get()))
                        .findFirst()
                : Optional.ofNullable(workspace.views.get(textOf(arguments, "view_id")));
    }

    private JsonObject publish(JsonObject arguments) {
        JsonObject given = viewIn(arguments, "home");
        FakeUser user = workspace.users.get(textOf(arguments, "user_id"));
        Refusal.when(user == null, "invalid_arguments");
        user.home().ifPresent(home -> refuseStale(arguments, home));
        FakeView view =
                user.home().orElseGet(() -> new FakeView(user, workspace.newId("V"), null, given));
        view.take(given);
        workspace.views.put(view.id(), view);
        user.shows(view);
        return answer(view);
    }

    private static void refuseStale(JsonObject arguments, FakeView view) {
        Refusal.when(
                text(arguments, "hash").filter(hash -> !hash.equals(view.hash())).isPresent(),
                "hash_conflict");
    }

    private JsonObject viewIn(JsonObject arguments, String... types) {
        JsonObject view = FakeJson.object(arguments, "view").orElse(null);
        Refusal.when(view == null || !view.has("blocks"), "invalid_arguments");
        Refusal.when(!java.util.List.of(types).contains(textOf(view, "type")), "invalid_arguments");
        Refusal.when(view.toString().length() > LARGEST, "view_too_large");
        refuseTwins(view, arguments);
        return view;
    }

    private void refuseTwins(JsonObject view, JsonObject arguments) {
        Optional<String> external = text(view, "external_id").filter(id -> !id.isEmpty());
        String updated = textOf(arguments, "view_id");
        Refusal.when(
                external.isPresent()
                        && workspace.views.values().stream()
                                .filter(FakeViews::isShown)
                                .filter(other -> !other.id().equals(updated))
                                .filter(other -> text(arguments, "external_id").isEmpty())
                                .anyMatch(other -> other.externalId().equals(external.get())),
                "duplicate_external_id");
    }

    private static JsonObject answer(FakeView view) {
        return FakeJson.object("view", view.json(new JsonObject()));
    }
}
