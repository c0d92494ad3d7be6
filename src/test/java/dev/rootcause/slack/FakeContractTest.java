package dev.rootcause.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The fake says nothing that Slack would not say, as far as the contract data tells. */
@EnabledIfSystemProperty(named = "slack.contract", matches = ".+")
class FakeContractTest {

    /** What Slack sends and the samples leave out. */
    private static final Set<String> NOT_IN_THE_SAMPLES = Set.of("context_team_id");

    private static final Path SAMPLES =
            Path.of(System.getProperty("slack.contract", "")).resolve("samples");

    private final FakeSlack slack = FakeSlack.start();
    private final FakeUser anna = slack.member("U0ANNA");
    private SmallBot bot;

    @BeforeEach
    void connect() throws IOException {
        bot = new SmallBot();
        slack.deliversTo(bot.url());
    }

    @AfterEach
    void close() {
        slack.close();
        bot.close();
    }

    static Stream<String> methods() {
        return FakeContract.NEEDED.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("methods")
    void needsTheSameArgumentsWithoutTheContract(String method) {
        assertThat(slack.contract().needed(method))
                .containsExactlyInAnyOrderElementsOf(FakeContract.NEEDED.get(method));
    }

    @Test
    void sendsEventsOfTheKnownShape() throws IOException {
        FakeMessage said = anna.says("db cpu", anna.dm()).said();

        isLike("events/MessagePayload", anna.says("more", said.thread()));
        isLike("events/MessageChangedPayload", anna.edits(said, "db memory"));
        isLike("events/MessageThreadBroadcastPayload", anna.saysToAll("all", said.thread()));
        isLike("events/MessageFileSharePayload", anna.shares("a.txt", "see", anna.dm()));
        isLike("events/MessageBotPayload", anna.saysAsBot("deployed", anna.dm()));
        isLike("events/MessageDeletedPayload", anna.deletes(said));
        isLike("events/AppHomeOpenedPayload", anna.opensHome());
    }

    @Test
    void sendsInteractionsOfTheKnownShape() throws Exception {
        FakeMessage message = SdkCalls.postButtons(slack, anna.dm());

        isLike("app-backend/slash-commands/SlashCommandPayload", anna.commands("help", anna.dm()));
        isLike(
                "app-backend/interactive-components/BlockActionPayload",
                anna.presses(message, "Hint"));
        isLike(
                "app-backend/interactive-components/MessageShortcutPayload",
                anna.runs("rc_hint", message));
    }

    private static void isLike(String sample, Ack sent) throws IOException {
        Set<String> known = new TreeSet<>(NOT_IN_THE_SAMPLES);
        String text = Files.readString(SAMPLES.resolve(sample + ".json"));
        addPaths("", JsonParser.parseString(text), known);
        Set<String> ours = new TreeSet<>();
        addPaths("", sent.sent().payload(), ours);

        ours.removeAll(known);
        assertThat(ours).as("not in " + sample).isEmpty();
    }

    private static void addPaths(String at, JsonElement element, Set<String> paths) {
        if (element.isJsonArray()) {
            element.getAsJsonArray().forEach(child -> addPaths(at, child, paths));
        } else if (element.isJsonObject()) {
            JsonObject object = element.getAsJsonObject();
            object.keySet().stream()
                    .filter(name -> !Set.of("blocks", "files", "values").contains(name))
                    .forEach(name -> {
                        String path = at.isEmpty() ? name : at + "." + name;
                        paths.add(path);
                        addPaths(path, object.get(name), paths);
                    });
        }
    }
}
