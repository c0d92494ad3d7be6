package dev.rootcause.slack;

import static dev.rootcause.slack.FakeJson.object;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** The Events API: who is subscribed gets to know, at least once and in no order. */
final class FakeEvents implements AutoCloseable {

    private final FakeWorkspace workspace;
    private final FakeDelivery delivery;
    private final FakeProblems problems;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private volatile Set<String> subscribed =
            Set.of(
                    "message.im",
                    "message.channels",
                    "message.groups",
                    "app_mention",
                    "app_home_opened",
                    "app_uninstalled",
                    "tokens_revoked");

    FakeEvents(FakeWorkspace workspace, FakeDelivery delivery, FakeProblems problems) {
        this.workspace = workspace;
        this.delivery = delivery;
        this.problems = problems;
    }

    void subscribe(Set<String> names) {
        subscribed = Set.copyOf(names);
    }

    boolean reaches(MessageEvents.Event event) {
        return subscribed.contains(event.name()) && event.channel().has(FakeWorkspace.BOT_USER);
    }

    /** Sends it and waits for the acknowledgement. */
    Ack send(JsonObject event) {
        return delivery.send(Outgoing.of(Outgoing.Kind.EVENT, wrapped(event)));
    }

    /** All at the same time, so that any may come first. */
    List<Ack> sendTogether(List<MessageEvents.Event> events) {
        List<Future<Ack>> sent =
                events.stream()
                        .filter(event -> delivery.expected() && reaches(event))
                        .map(event -> threads.submit(() -> send(event.json())))
                        .toList();
        return sent.stream().map(FakeEvents::outcome).toList();
    }

    /** What the bot did itself comes back to it, often before its call is answered. */
    void echo(MessageEvents.Event event) {
        if (reaches(event) && delivery.possible()) {
            threads.execute(() -> {
                try {
                    problems.noteUnlessAccepted(send(event.json()));
                } catch (AssertionError tooLate) {
                    problems.note("event", tooLate.getMessage());
                }
            });
        }
    }

    private static Ack outcome(Future<Ack> sent) {
        try {
            return sent.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof AssertionError failed
                    ? failed
                    : new AssertionError(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }

    JsonObject wrapped(JsonObject event) {
        JsonObject authorization =
                object(
                        "team_id",
                        workspace.team.id(),
                        "user_id",
                        FakeWorkspace.BOT_USER,
                        "is_bot",
                        true,
                        "is_enterprise_install",
                        workspace.team.everywhere());
        authorization.add("enterprise_id", enterprise());
        return object(
                "token",
                "deprecated",
                "team_id",
                workspace.team.id(),
                "context_team_id",
                workspace.team.id(),
                "api_app_id",
                FakeWorkspace.APP,
                "event",
                event,
                "type",
                "event_callback",
                "event_id",
                workspace.newId("Ev"),
                "event_time",
                workspace.clock.instant().getEpochSecond(),
                "authorizations",
                List.of(authorization),
                "is_ext_shared_channel",
                isShared(FakeJson.textOf(event, "channel")),
                "event_context",
                "4-" + workspace.newId("X"));
    }

    private JsonElement enterprise() {
        String id = workspace.team.enterprise();
        return id == null ? FakeJson.nothing() : FakeJson.element(id);
    }

    /** Whether somebody of another workspace is in it. */
    private boolean isShared(String channel) {
        return workspace.users.values().stream()
                .filter(FakeUser::isForeign)
                .anyMatch(it ->
                        workspace.channels.containsKey(channel)
                                && workspace.channels.get(channel).has(it.id()));
    }

    /** What is told of the end of an installation names nobody for whom it is delivered. */
    Ack farewell(JsonObject event) {
        JsonObject payload = wrapped(event);
        payload.remove("authorizations");
        payload.add("enterprise_id", enterprise());
        return delivery.send(Outgoing.of(Outgoing.Kind.EVENT, payload));
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
