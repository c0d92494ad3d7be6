package dev.rootcause.slack;

import static java.util.stream.Collectors.toCollection;

import com.google.gson.JsonObject;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;

/**
 * A workspace on loopback: it answers the Web API, tells the bot what people do, and refuses what
 * Slack refuses. A test ends with {@link #problems()} being empty.
 */
final class FakeSlack implements AutoCloseable {

    static final String BOT_TOKEN = "xoxb-fake-bot";
    static final String APP_TOKEN = "xapp-fake-app";
    static final String SIGNING_SECRET = "fake-signing-secret";

    static {
        // without it each small answer waits 40 ms for the acknowledgement of its header
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private final FakeWorkspace workspace;
    private final FakeProblems problems = new FakeProblems();
    private final PayloadCheck check = new PayloadCheck();
    private final Faults faults = new Faults();
    private final FakeSockets sockets;
    private final FakeDelivery delivery;
    private final FakeEvents events;
    private final FakeFiles files;
    private final FakeSigns signs;
    private final FakeWebApi api;
    private final FakeSpeech speech;
    private final FakeClicks clicks;
    private final HttpServer server;

    private FakeSlack(FakeTeam team, InstantSource clock) throws IOException, InterruptedException {
        workspace = new FakeWorkspace(team, clock);
        FakeTriggers triggers = new FakeTriggers(clock);
        sockets = new FakeSockets().begin();
        delivery = new FakeDelivery(sockets, new FakeSignature(SIGNING_SECRET), clock);
        events = new FakeEvents(workspace, delivery, problems);
        FakePosts posts = new FakePosts(workspace, events);
        FakeChat chat = new FakeChat(workspace, posts);
        files = new FakeFiles(workspace, posts);
        signs = new FakeSigns(workspace);
        FakeViews views = new FakeViews(workspace, triggers);
        FakeResponses responses = new FakeResponses(workspace, posts, chat, this::judge);
        FakeInteractions payloads = new FakeInteractions(workspace, triggers, responses);
        FakeAnswers answers = new FakeAnswers(workspace, responses, views, problems, this::judge);
        speech = new FakeSpeech(workspace, events, problems, check);
        clicks = new FakeClicks(payloads, events, problems, delivery, answers);
        api =
                new FakeWebApi(
                                workspace,
                                new FakeWebApi.Tokens(BOT_TOKEN, APP_TOKEN),
                                faults,
                                this::judge)
                        .with(new FakeDirectory(workspace).methods())
                        .with(new FakeHistory(workspace).methods())
                        .with(chat.methods())
                        .with(files.methods())
                        .with(views.methods())
                        .with(signs.methods())
                        .with(Map.of("apps.connections.open", this::openConnection));
        server = serve(responses);
        files.hostedAt(url("/upload/"));
        responses.hostedAt(url("/response/"));
        member(FakeWorkspace.BOT_USER);
    }

    static FakeSlack start() {
        return start(InstantSource.system());
    }

    /** With a clock of the test: it ages trigger ids, response URLs and signatures. */
    static FakeSlack start(InstantSource clock) {
        return start(FakeTeam.ONLY, clock);
    }

    static FakeSlack start(FakeTeam team, InstantSource clock) {
        try {
            return new FakeSlack(team, clock);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private HttpServer serve(FakeResponses responses) throws IOException {
        HttpServer http =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        http.createContext("/api/", api);
        http.createContext("/upload/", api.uploads(files));
        http.createContext("/response/", responses);
        http.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        http.start();
        return http;
    }

    private String url(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    /** The setting {@code rootcause.slack.api-url}. */
    String apiUrl() {
        return url("/api/");
    }

    // who and where

    FakeWorkspace workspace() {
        return workspace;
    }

    /** The person of that id, e.g. {@code U0ANNA}; there from now on. */
    FakeUser member(String id) {
        return workspace.change(() ->
                workspace.users.computeIfAbsent(
                        id, any -> new FakeUser(workspace, id, speech, clicks)));
    }

    /** Somebody of another workspace, with whom channels are shared. */
    FakeUser stranger(String id, String home) {
        return workspace.change(() ->
                workspace.users.computeIfAbsent(
                        id,
                        any ->
                                new FakeUser(
                                        workspace,
                                        new FakeUser.Passport(id, home),
                                        speech,
                                        clicks)));
    }

    /** A public channel with these people, without the bot until it is invited. */
    FakeChannel channel(String name, FakeUser... people) {
        return open(name, FakeChannel.Kind.CHANNEL, people);
    }

    FakeChannel privateChannel(String name, FakeUser... people) {
        return open(name, FakeChannel.Kind.GROUP, people);
    }

    private FakeChannel open(String name, FakeChannel.Kind kind, FakeUser... people) {
        String id = workspace.newId("C");
        FakeChannel channel = new FakeChannel(workspace, id, name, kind);
        List.of(people).forEach(user -> channel.join(user.id()));
        workspace.changed(() -> workspace.channels.put(id, channel));
        return channel;
    }

    /** What the bot shows under that thread while it works, e.g. {@code is looking…}. */
    String statusOf(FakeThread thread) {
        return signs.statusOf(thread.channel(), thread.ts());
    }

    // how Slack reaches the bot

    /** By HTTP, at its URL for events, interactivity and commands. */
    FakeSlack deliversTo(URI requestUrl) {
        return deliversTo(List.of(requestUrl));
    }

    /** By HTTP, to replicas in turn. */
    FakeSlack deliversTo(List<URI> replicas) {
        delivery.to(replicas);
        delivery.over(Transport.HTTP);
        return this;
    }

    FakeSlack deliversBySocket() {
        delivery.over(Transport.SOCKET);
        return this;
    }

    FakeSlack delivers(Transport transport, URI requestUrl) {
        return switch (transport) {
            case HTTP -> deliversTo(requestUrl);
            case SOCKET -> deliversBySocket();
        };
    }

    FakeSockets sockets() {
        return sockets;
    }

    /** The events that the app is subscribed to, e.g. {@code message.im}. */
    FakeSlack subscribed(String... names) {
        events.subscribe(Set.of(names));
        return this;
    }

    /** Replicas are killed or frozen in this test: a delivery may fail, and is made again. */
    FakeSlack expectsFailures() {
        delivery.expectLateness();
        return this;
    }

    /** Sends the same once more, as after an answer that did not come in time. */
    Ack retries(Ack earlier, int attempt) {
        return delivery.send(earlier.sent().again(attempt, "http_timeout"));
    }

    /** Sends the same once more, without a mark. */
    Ack duplicates(Ack earlier) {
        return delivery.send(earlier.sent());
    }

    /** What was typed before and is delivered only now. */
    Ack delivers(FakeMessage typed) {
        return sends(MessageEvents.posted(typed).json());
    }

    /** An event of any shape. */
    Ack sends(JsonObject event) {
        return delivery.send(Outgoing.of(Outgoing.Kind.EVENT, events.wrapped(event)));
    }

    /** The end of an installation. */
    Ack farewell(JsonObject event) {
        return problems.noteUnlessAccepted(events.farewell(event));
    }

    Ack verifiesUrl(String challenge) {
        JsonObject handshake =
                FakeJson.object(
                        "token", "deprecated", "challenge", challenge, "type", "url_verification");
        return delivery.send(Outgoing.of(Outgoing.Kind.HANDSHAKE, handshake));
    }

    Ack checksSsl() {
        return delivery.send(
                Outgoing.of(
                        Outgoing.Kind.COMMAND,
                        FakeJson.object("ssl_check", "1", "token", "deprecated")));
    }

    /** Just these bytes with just these headers. */
    Ack posts(RawPost post) {
        return delivery.post(post);
    }

    /** As {@link #member} would be told, for raw posts: an event, not yet signed. */
    String eventBody(JsonObject event) {
        return events.wrapped(event).toString();
    }

    // what goes wrong

    /** Every call takes that long. */
    void slow(Duration duration) {
        faults.slow(duration);
    }

    /** Every upload takes that much longer. */
    void slowUploads(Duration duration) {
        faults.slowUploads(duration);
    }

    /**
     * How long a picture cannot be shown after its upload; blocks with it are invalid till then.
     */
    void picturesReadyAfter(Duration duration) {
        files.readyAfter(duration);
    }

    /** The next calls are answered {@code ok:false} with that code. */
    void refuse(String method, String code, int times) {
        api.contract().documented(method, code);
        faults.add(method, new Faults.Fault.Refused(code), times);
    }

    void refuse(String method, String code) {
        refuse(method, code, 1);
    }

    void tooMany(String method, Duration retryAfter, int times) {
        faults.add(method, new Faults.Fault.TooMany(retryAfter), times);
    }

    void breaks(String method, int status, int times) {
        faults.add(method, new Faults.Fault.Broken(status), times);
    }

    /** The next calls are not done and not answered either. */
    void keepsSilent(String method, int times) {
        faults.add(method, new Faults.Fault.Silent(), times);
    }

    /** The next calls are done, but their answers get lost. */
    void losesAnswers(String method, int times) {
        faults.add(method, new Faults.Fault.LostAnswer(), times);
    }

    /** That goes well again. */
    void forgetFaults(String method) {
        faults.forget(method);
    }

    /** The next uploads fail. */
    void breaksUploads(int times) {
        breaks(Faults.UPLOAD, 500, times);
    }

    /** With a bot token of its own, as after an installation. */
    void accepts(String botToken) {
        api.accepts(new FakeWebApi.Tokens(botToken, APP_TOKEN));
    }

    FakeWebApi api() {
        return api;
    }

    // what was seen

    /**
     * What the bot sent that Slack refuses or that we do not do, and deliveries it did not take.
     */
    List<String> problems() {
        return problems.all();
    }

    /** The problems so far were meant. */
    void forgetProblems() {
        problems.forget();
    }

    Set<String> methodsCalled() {
        return api.calls().stream()
                .map(FakeWebApi.Call::method)
                .collect(toCollection(TreeSet::new));
    }

    List<FakeWebApi.Call> calls(String method) {
        return api.calls().stream().filter(call -> call.method().equals(method)).toList();
    }

    FakeContract contract() {
        return api.contract();
    }

    /** Waits until that is so, looking whenever something changes in the workspace. */
    void await(String what, BooleanSupplier isSo) {
        workspace.await(
                what,
                Where.PATIENCE,
                () -> isSo.getAsBoolean() ? Optional.of(true) : Optional.empty());
    }

    private List<String> judge(String method, JsonObject arguments) {
        List<String> broken = check.broken(method, arguments);
        broken.forEach(problem -> problems.note(method, problem));
        return broken;
    }

    private JsonObject openConnection(JsonObject arguments) {
        return FakeJson.object("url", sockets.newUrl());
    }

    @Override
    public void close() {
        events.close();
        delivery.close();
        server.stop(0);
        try {
            sockets.stop(500);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
