package dev.rootcause.slack;

import com.slack.api.methods.request.files.FilesCompleteUploadExternalRequest.FileDetails;
import com.slack.api.methods.response.files.FilesGetUploadURLExternalResponse;
import dev.rootcause.delivery.Outcome;
import dev.rootcause.drill.TeamId;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gives Slack our pictures, to hang in a message of ours, and texts that are too long for one. */
@InSlack
class Uploads {

    private static final String TYPE = "application/octet-stream";
    private static final Duration MOST = Duration.ofSeconds(10);

    private final WebApi slack;
    private final Wire wire;

    Uploads(WebApi slack, Wire wire) {
        this.slack = slack;
        this.wire = wire;
    }

    /** Its receipt is Slack's id of a file that nobody sees yet. */
    Outcome upload(TeamId team, SlackMessage.Part.Picture picture) {
        Where nowhere = new Where(team, null, null);
        return finished(nowhere, new Bytes(picture.name(), picture.alt(), picture.png().get()));
    }

    /** Shares a text in a conversation, as a message of its own. */
    Outcome share(SlackMessage.TextFile file, Posting.Where where) {
        byte[] bytes = file.text().getBytes(StandardCharsets.UTF_8);
        return finished(
                new Where(where.team(), where.channel(), where.thread()),
                new Bytes(file.name(), null, bytes));
    }

    private record Where(TeamId team, @Nullable String channel, @Nullable String thread) {}

    private record Bytes(String name, @Nullable String alt, byte[] all) {}

    private Outcome finished(Where where, Bytes bytes) {
        try {
            return complete(send(where.team(), bytes), where);
        } catch (SlackRefused e) {
            return e.outcome();
        }
    }

    private FileDetails send(TeamId team, Bytes bytes) {
        FilesGetUploadURLExternalResponse place =
                slack.of(team)
                        .call(
                                "files.getUploadURLExternal",
                                it ->
                                        it.filesGetUploadURLExternal(call ->
                                                call.filename(bytes.name())
                                                        .length(bytes.all().length)
                                                        .altTxt(bytes.alt())));
        wire.post("upload", place.getUploadUrl(), new Wire.Body(TYPE, bytes.all()), MOST);
        return FileDetails.builder().id(place.getFileId()).title(bytes.name()).build();
    }

    private Outcome complete(FileDetails file, Where where) {
        return slack.of(where.team())
                .outcome(
                        "files.completeUploadExternal",
                        it ->
                                it.filesCompleteUploadExternal(call ->
                                        call.files(List.of(file))
                                                .channelId(where.channel())
                                                .threadTs(where.thread())),
                        _ -> file.getId());
    }
}
