package dev.rootcause.slack;

import static dev.rootcause.slack.FakeJson.object;
import static dev.rootcause.slack.FakeJson.textOf;

import com.google.gson.JsonObject;
import java.util.Set;
import java.util.stream.Collectors;

/** What Slack does with what comes along with an acknowledgement. */
final class FakeAnswers {

    private final FakeWorkspace workspace;
    private final FakeResponses responses;
    private final FakeViews views;
    private final FakeProblems problems;
    private final FakeWebApi.Judge judge;

    FakeAnswers(
            FakeWorkspace workspace,
            FakeResponses responses,
            FakeViews views,
            FakeProblems problems,
            FakeWebApi.Judge judge) {
        this.workspace = workspace;
        this.responses = responses;
        this.views = views;
        this.problems = problems;
        this.judge = judge;
    }

    /** Words or a message are shown to the person, or to all. */
    void toCommand(FakeResponses.Target target, Ack ack) {
        JsonObject payload = ack.payload();
        if (!ack.accepted() || (ack.body().isBlank() && payload.isEmpty())) {
            return;
        }
        boolean words = payload.isEmpty() && !ack.body().strip().equals("{}");
        if (words || !payload.isEmpty()) {
            responses.take(target, words ? object("text", ack.body()) : payload);
        }
    }

    void toSubmission(FakeView view, Ack ack) {
        if (ack.accepted()) {
            workspace.changed(() -> react(view, ack.payload()));
        }
    }

    private void react(FakeView view, JsonObject answer) {
        switch (textOf(answer, "response_action")) {
            case "" -> view.user().views().remove(view);
            case "clear" -> view.user().views().clear();
            case "errors" -> checkErrors(view, answer);
            case "update" -> view.take(viewIn(answer, "views.update"));
            case "push" -> views.show(view.user(), viewIn(answer, "views.push"));
            default -> problems.note("view_submission", "no such response_action: " + answer);
        }
    }

    private JsonObject viewIn(JsonObject answer, String method) {
        JsonObject view = answer.getAsJsonObject("view");
        judge.broken(method, object("view", view));
        return view;
    }

    private void checkErrors(FakeView view, JsonObject answer) {
        Set<String> inputs =
                FakeJson.objects(view.blocks()).stream()
                        .filter(block -> textOf(block, "type").equals("input"))
                        .map(block -> textOf(block, "block_id"))
                        .collect(Collectors.toSet());
        JsonObject errors = FakeJson.object(answer, "errors").orElseGet(JsonObject::new);
        if (errors.isEmpty() || !inputs.containsAll(errors.keySet())) {
            problems.note("view_submission", "errors at " + errors + ", inputs are " + inputs);
        }
    }
}
