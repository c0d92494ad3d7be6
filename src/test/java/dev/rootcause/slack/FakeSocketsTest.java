package dev.rootcause.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.socket_mode.SocketModeApp;
import com.slack.api.socket_mode.SocketModeClient;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.java_websocket.client.WebSocketClient;
import org.java_websocket.handshake.ServerHandshake;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Socket Mode: a hand-made end, and Bolt's. */
class FakeSocketsTest {

    private final FakeSlack slack = FakeSlack.start().deliversBySocket();
    private final FakeUser anna = slack.member("U0ANNA");

    @AfterEach
    void close() {
        slack.close();
    }

    @Test
    void deliversEnvelopesAndTakesTheirAcknowledgements() throws Exception {
        Echo echo = new Echo(connectionUrl());
        echo.connectBlocking();
        try {
            Ack said = anna.says("db cpu", anna.dm());
            Ack commanded = anna.commands("help", anna.dm());

            assertThat(said.accepted()).isTrue();
            assertThat(echo.types).containsExactly("hello", "events_api", "slash_commands");
            assertThat(anna.sees(anna.dm())).extracting(FakeMessage::text).containsExactly("heard");
            assertThat(commanded.took()).isLessThan(Ack.LIMIT);
        } finally {
            echo.closeBlocking();
        }
    }

    @Test
    void letsNobodyInWithoutATicket() throws Exception {
        String url = connectionUrl();
        Echo stranger = new Echo(url.replaceAll("ticket=[^&]*", "ticket=none"));
        stranger.connectBlocking();

        stranger.closeBlocking();

        assertThat(stranger.types).doesNotContain("hello");
    }

    @Test
    void talksWithBolt() throws Exception {
        AppConfig config =
                AppConfig.builder()
                        .slack(SdkCalls.slack(slack))
                        .singleTeamBotToken(FakeSlack.BOT_TOKEN)
                        .build();
        App app = new App(config, List.of());
        app.command(
                "/rootcause",
                (request, context) -> context.ack("heard " + request.getPayload().getText()));
        SocketModeApp sockets =
                new SocketModeApp(FakeSlack.APP_TOKEN, app, SocketModeClient.Backend.Tyrus, 10);
        sockets.startAsync();
        try {
            assertThat(anna.commands("help", anna.dm()).accepted()).isTrue();
            assertThat(anna.sees(anna.dm()))
                    .extracting(FakeMessage::text)
                    .containsExactly("heard help");
        } finally {
            sockets.stop();
        }
    }

    private String connectionUrl() throws Exception {
        return SdkCalls.client(slack, FakeSlack.APP_TOKEN).appsConnectionsOpen(it -> it).getUrl();
    }

    /** Acknowledges everything; a command with a word. */
    private static final class Echo extends WebSocketClient {

        private final List<String> types = new CopyOnWriteArrayList<>();

        Echo(String url) {
            super(URI.create(url));
        }

        @Override
        public void onMessage(String text) {
            JsonObject envelope = JsonParser.parseString(text).getAsJsonObject();
            String type = FakeJson.textOf(envelope, "type");
            types.add(type);
            JsonObject answer =
                    FakeJson.object("envelope_id", FakeJson.textOf(envelope, "envelope_id"));
            if (type.equals("slash_commands")) {
                answer.add("payload", FakeJson.object("text", "heard"));
            }
            if (!type.equals("hello")) {
                send(answer.toString());
            }
        }

        @Override
        public void onOpen(ServerHandshake handshake) {}

        @Override
        public void onClose(int code, String reason, boolean remote) {}

        @Override
        public void onError(Exception broken) {
            types.add("error " + broken);
        }
    }
}
