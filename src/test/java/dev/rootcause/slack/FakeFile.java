package dev.rootcause.slack;

import com.google.gson.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** A file of the bot: announced, then uploaded, then completed, then (soon) ready to be shown. */
final class FakeFile {

    private static final Set<String> PICTURES = Set.of("png", "jpg", "jpeg", "gif");

    private final String id;
    private final String name;
    private final int length;
    private final String alt;
    private String title = "";
    private byte[] bytes = {};
    private long readyAt = Long.MAX_VALUE;
    private final TreeMap<String, FakeMessage> shares = new TreeMap<>();

    FakeFile(String id, String name, int length, String alt) {
        this.id = id;
        this.name = name;
        this.length = length;
        this.alt = alt;
    }

    /** The one that a block of the type {@code image} shows. */
    static Optional<FakeFile> shownBy(JsonObject block, FakeWorkspace workspace) {
        return FakeJson.object(block, "slack_file")
                .filter(file -> FakeJson.textOf(block, "type").equals("image"))
                .flatMap(file -> find(file, workspace));
    }

    private static Optional<FakeFile> find(JsonObject file, FakeWorkspace workspace) {
        return workspace.look(() ->
                workspace.files.values().stream()
                        .filter(it ->
                                it.id.equals(FakeJson.textOf(file, "id"))
                                        || it.url().equals(FakeJson.textOf(file, "url")))
                        .findFirst());
    }

    String id() {
        return id;
    }

    String name() {
        return name;
    }

    String title() {
        return title;
    }

    String alt() {
        return alt;
    }

    byte[] bytes() {
        return bytes.clone();
    }

    /** What stands in a file of text. */
    String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    boolean isPicture() {
        return PICTURES.contains(type());
    }

    boolean takes(byte[] uploaded) {
        if (uploaded.length != length) {
            return false;
        }
        bytes = uploaded.clone();
        return true;
    }

    boolean uploaded() {
        return bytes.length == length;
    }

    void complete(String title, long readyAt) {
        this.title = title;
        this.readyAt = readyAt;
    }

    boolean completed() {
        return readyAt != Long.MAX_VALUE;
    }

    /** Slack looks at a file for a while before it can be shown in a block. */
    boolean ready() {
        return completed() && System.nanoTime() - readyAt >= 0;
    }

    void sharedBy(FakeMessage message) {
        shares.put(message.channel().id(), message);
    }

    private String type() {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private String url() {
        return "https://files.fake.invalid/files-pri/" + FakeWorkspace.TEAM + "-" + id + "/" + name;
    }

    JsonObject json() {
        JsonObject json =
                FakeJson.object(
                        "id",
                        id,
                        "name",
                        name,
                        "title",
                        title.isEmpty() ? name : title,
                        "created",
                        1_700_000_000,
                        "timestamp",
                        1_700_000_000,
                        "mimetype",
                        ready() ? mimetype() : "",
                        "filetype",
                        ready() ? type() : "",
                        "user",
                        FakeWorkspace.BOT_USER,
                        "size",
                        length,
                        "mode",
                        "hosted",
                        "alt_txt",
                        alt,
                        "url_private",
                        url(),
                        "permalink",
                        url(),
                        "is_public",
                        !shares.isEmpty());
        json.add("shares", FakeJson.object("public", shares()));
        json.add("channels", FakeJson.array(shares.keySet()));
        return json;
    }

    private JsonObject shares() {
        JsonObject json = new JsonObject();
        shares.forEach((channel, message) ->
                json.add(
                        channel,
                        FakeJson.array(
                                java.util.List.of(
                                        FakeJson.object(
                                                "ts", message.ts(),
                                                "thread_ts", message.threadTs().orElse(null))))));
        return json;
    }

    private String mimetype() {
        return isPicture() ? "image/" + type() : "text/plain";
    }
}
