package dev.rootcause.slack;

import com.slack.api.methods.request.files.FilesCompleteUploadExternalRequest.FileDetails;
import com.slack.api.methods.response.files.FilesGetUploadURLExternalResponse;
import dev.rootcause.delivery.Outcome;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gives Slack our pictures, to hang in a message of ours, and texts that are too long for one. */
@InSlack
class Uploads {

    private static final String TYPE = "application/octet-stream";
    private static final Duration MOST = Duration.ofSeconds(10);

    private final SlackCalls slack;
    private final Wire wire;

    Uploads(SlackCalls slack, Wire wire) {
        this.slack = slack;
        this.wire = wire;
    }

    /** Its receipt is Slack's id of a file that nobody sees yet. */
    Outcome upload(SlackMessage.Part.Picture picture) {
        return finished(picture.name(), picture.alt(), picture.png().get(), new Where(null, null));
    }

    /** Shares a text in a conversation, as a message of its own. */
    Outcome share(SlackMessage.TextFile file, String channel, @Nullable String thread) {
        byte[] bytes = file.text().getBytes(StandardCharsets.UTF_8);
        return finished(file.name(), null, bytes, new Where(channel, thread));
    }

    private record Where(@Nullable String channel, @Nullable String thread) {}

    private Outcome finished(String name, @Nullable String alt, byte[] bytes, Where where) {
        try {
            return complete(send(name, alt, bytes), where);
        } catch (SlackRefused e) {
            return e.outcome();
        }
    }

    private FileDetails send(String name, @Nullable String alt, byte[] bytes) {
        FilesGetUploadURLExternalResponse place =
                slack.call(
                        "files.getUploadURLExternal",
                        it ->
                                it.filesGetUploadURLExternal(call ->
                                        call.filename(name).length(bytes.length).altTxt(alt)));
        wire.post("upload", place.getUploadUrl(), new Wire.Body(TYPE, bytes), MOST);
        return FileDetails.builder().id(place.getFileId()).title(name).build();
    }

    private Outcome complete(FileDetails file, Where where) {
        return slack.outcome(
                "files.completeUploadExternal",
                it ->
                        it.filesCompleteUploadExternal(call ->
                                call.files(List.of(file))
                                        .channelId(where.channel())
                                        .threadTs(where.thread())),
                _ -> file.getId());
    }
}
