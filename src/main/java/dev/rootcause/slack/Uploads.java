package dev.rootcause.slack;

import com.slack.api.methods.request.files.FilesCompleteUploadExternalRequest.FileDetails;
import com.slack.api.methods.response.files.FilesGetUploadURLExternalResponse;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gives Slack our pictures, to hang in a message of ours, and texts that are too long for one. */
@InSlack
class Uploads {

    private static final Duration MOST = Duration.ofSeconds(10);

    private final SlackCalls slack;
    private final Hosts hosts;
    private final HttpClient http =
            HttpClient.newBuilder()
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .connectTimeout(MOST)
                    .build();

    Uploads(SlackCalls slack, Hosts hosts) {
        this.slack = slack;
        this.hosts = hosts;
    }

    /** Slack's id of a file that nobody sees yet. Throws {@link SlackRefused}. */
    String upload(SlackMessage.Part.Picture picture) {
        return complete(send(picture.name(), picture.alt(), picture.png().get()), null, null);
    }

    /** Shares a text in a conversation, as a message of its own. Throws {@link SlackRefused}. */
    void share(SlackMessage.TextFile file, String channel, @Nullable String thread) {
        byte[] bytes = file.text().getBytes(StandardCharsets.UTF_8);
        complete(send(file.name(), null, bytes), channel, thread);
    }

    private FileDetails send(String name, @Nullable String alt, byte[] bytes) {
        FilesGetUploadURLExternalResponse place =
                slack.call(
                        "files.getUploadURLExternal",
                        it ->
                                it.filesGetUploadURLExternal(call ->
                                        call.filename(name).length(bytes.length).altTxt(alt)));
        post(place.getUploadUrl(), bytes);
        return FileDetails.builder().id(place.getFileId()).title(name).build();
    }

    private String complete(FileDetails file, @Nullable String channel, @Nullable String thread) {
        slack.call(
                "files.completeUploadExternal",
                it ->
                        it.filesCompleteUploadExternal(call ->
                                call.files(List.of(file)).channelId(channel).threadTs(thread)));
        return file.getId();
    }

    private void post(String address, byte[] bytes) {
        if (!hosts.areSlack(address)) {
            throw new SlackRefused("upload", "address_not_of_slack");
        }
        try {
            HttpRequest post =
                    HttpRequest.newBuilder(URI.create(address))
                            .timeout(MOST)
                            .header("Content-Type", "application/octet-stream")
                            .POST(HttpRequest.BodyPublishers.ofByteArray(bytes))
                            .build();
            int status = http.send(post, HttpResponse.BodyHandlers.discarding()).statusCode();
            if (status != 200) {
                throw new SlackRefused("upload", "http_" + status);
            }
        } catch (IOException e) {
            throw new SlackRefused("upload", "no_answer");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SlackRefused("upload", "interrupted");
        }
    }
}
