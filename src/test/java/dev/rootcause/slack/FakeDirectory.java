package dev.rootcause.slack;

import static dev.rootcause.slack.FakeJson.object;
import static dev.rootcause.slack.FakeJson.textOf;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who and what there is: the app itself, the team, people, channels. */
final class FakeDirectory {

    private final FakeWorkspace workspace;

    FakeDirectory(FakeWorkspace workspace) {
        this.workspace = workspace;
    }

    Map<String, FakeMethod> methods() {
        return Map.of(
                "auth.test", this::whoAmI,
                "team.info", this::team,
                "users.info", this::user,
                "conversations.open", this::open,
                "conversations.info", this::info);
    }

    private JsonObject whoAmI(JsonObject arguments) {
        return object(
                "url",
                "https://" + FakeWorkspace.DOMAIN + ".slack.com/",
                "team",
                "Fake workspace",
                "user",
                "rootcause",
                "team_id",
                workspace.team.id(),
                "user_id",
                FakeWorkspace.BOT_USER,
                "bot_id",
                FakeWorkspace.BOT,
                "is_enterprise_install",
                false);
    }

    private JsonObject team(JsonObject arguments) {
        JsonObject team =
                object(
                        "id",
                        workspace.team.id(),
                        "name",
                        "Fake workspace",
                        "domain",
                        FakeWorkspace.DOMAIN,
                        "url",
                        "https://" + FakeWorkspace.DOMAIN + ".slack.com/");
        return object("team", team);
    }

    private JsonObject user(JsonObject arguments) {
        return object("user", person(textOf(arguments, "user")).json());
    }

    private FakeUser person(String id) {
        return Optional.ofNullable(workspace.users.get(id))
                .orElseThrow(() -> new Refusal("user_not_found"));
    }

    private JsonObject open(JsonObject arguments) {
        FakeChannel dm = arguments.has("channel") ? known(arguments) : dmWith(arguments);
        JsonObject channel =
                FakeJson.flag(arguments, "return_im") ? dm.json() : object("id", dm.id());
        return object("channel", channel);
    }

    private FakeChannel dmWith(JsonObject arguments) {
        List<String> users = List.of(textOf(arguments, "users").split(","));
        Refusal.when(users.equals(List.of("")), "users_list_not_supplied");
        Refusal.when(users.size() > 1, "method_not_supported_for_channel_type");
        return workspace.dm(person(users.getFirst()).id());
    }

    private JsonObject info(JsonObject arguments) {
        return object("channel", known(arguments).json());
    }

    /** A private channel is not there for who is not in it. */
    private FakeChannel known(JsonObject arguments) {
        FakeChannel channel = workspace.channels.get(textOf(arguments, "channel"));
        Refusal.when(
                channel == null
                        || (channel.kind() != FakeChannel.Kind.CHANNEL
                                && !channel.has(FakeWorkspace.BOT_USER)),
                "channel_not_found");
        return channel;
    }
}
