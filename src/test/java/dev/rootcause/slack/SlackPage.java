package dev.rootcause.slack;

import static dev.rootcause.slack.PageText.escaped;
import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** What a person sees, on a page of its own that looks about as Slack does, light and dark. */
record SlackPage(String html) {

    private static final DateTimeFormatter CLOCK =
            DateTimeFormatter.ofPattern("HH:mm").withZone(ZoneOffset.UTC);

    /** A channel, a DM or a thread with all its messages. */
    static SlackPage of(Where where) {
        boolean thread = where.threadTs().isPresent();
        String title = thread ? "Thread" : "" + where;
        return page(title, "<main>" + messages(where, where.messages(), !thread) + "</main>");
    }

    /** A DM or channel where threads stand open below their roots. */
    static SlackPage withThreads(FakeChannel channel) {
        String all =
                channel.messages().stream()
                        .map(root ->
                                messages(channel, List.of(root), false)
                                        + "<div class=replies>"
                                        + messages(channel, root.thread().replies(), false)
                                        + "</div>")
                        .collect(joining());
        return page(channel.toString(), "<main>" + all + "</main>");
    }

    static SlackPage of(FakeView view) {
        String submit =
                FakeJson.object(view.given(), "submit")
                        .map(it -> "<button class=primary>" + PageText.of(it) + "</button>")
                        .orElse("");
        String close = FakeJson.object(view.given(), "close").map(PageText::of).orElse("Close");
        return page(
                view.title(),
                "<main class=modal><h2>%s</h2>%s<footer><button>%s</button> %s</footer></main>"
                        .formatted(
                                escaped(view.title()),
                                new PageBlocks(view.user().dm().workspace()).of(view.blocks()),
                                close,
                                submit));
    }

    /** Writes it, to be opened by a browser. */
    URI writeTo(Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, html);
            return file.toUri();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String messages(Where where, List<FakeMessage> messages, boolean counts) {
        return messages.stream()
                .map(message -> message(where, message, counts))
                .collect(joining("\n"));
    }

    private static String message(Where where, FakeMessage message, boolean counts) {
        FakeWorkspace workspace = where.channel().workspace();
        String name =
                message.byBot() ? "rootcause <em>APP</em>" : escaped(name(workspace, message));
        return """
        <article class="%s"><div class="face %s"></div><div class=body>
        %s<div class=who><b>%s</b> <time>%s</time></div>
        %s%s%s</div></article>\
        """
                .formatted(
                        message.onlyFor().isPresent() ? "private" : "",
                        message.byBot() ? "app" : "",
                        message.onlyFor().isPresent()
                                ? "<small>👁 Only visible to you</small>"
                                : "",
                        name,
                        clock(message),
                        body(workspace, message),
                        files(message),
                        counts ? below(message) : "");
    }

    private static String name(FakeWorkspace workspace, FakeMessage message) {
        return workspace.users.containsKey(message.user())
                ? workspace.users.get(message.user()).name()
                : message.user();
    }

    private static String clock(FakeMessage message) {
        return CLOCK.format(Instant.ofEpochSecond((long) Double.parseDouble(message.ts())));
    }

    private static String body(FakeWorkspace workspace, FakeMessage message) {
        String blocks = new PageBlocks(workspace).of(message.blocks());
        String text = blocks.isEmpty() ? "<p>" + PageText.mrkdwn(message.text()) + "</p>" : blocks;
        return message.edited() ? text + "<small>(edited)</small>" : text;
    }

    private static String files(FakeMessage message) {
        return message.files().stream()
                .map(file ->
                        file.isPicture()
                                ? "<figure><img src=\"%s\" alt=\"%s\"></figure>"
                                        .formatted(PageElements.embedded(file), escaped(file.alt()))
                                : "<div class=file>📄 %s<pre>%s</pre></div>"
                                        .formatted(escaped(file.name()), escaped(file.text())))
                .collect(joining());
    }

    private static String below(FakeMessage message) {
        int replies = message.thread().replies().size();
        return replies == 0 || message.isReply()
                ? ""
                : "<a class=count>" + replies + " replies</a>";
    }

    private static SlackPage page(String title, String body) {
        return new SlackPage(
                """
                <!doctype html><html lang=en><meta charset=utf-8>
                <meta name=viewport content="width=device-width, initial-scale=1">
                <title>%s</title><style>%s</style>
                <header>%s</header>%s</html>\
                """
                        .formatted(escaped(title), style(), escaped(title), body));
    }

    private static String style() {
        try (InputStream css = SlackPage.class.getResourceAsStream("/slack-page.css")) {
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
