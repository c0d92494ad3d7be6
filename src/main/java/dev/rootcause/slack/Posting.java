package dev.rootcause.slack;

import com.google.gson.Gson;
import com.slack.api.Slack;
import com.slack.api.util.json.GsonFactory;
import dev.rootcause.delivery.Outbox;
import dev.rootcause.drill.TeamId;
import java.time.InstantSource;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Puts messages that everybody in a conversation sees into the outbox, with what belongs to them.
 */
@InSlack
class Posting {

    private final Outbox outbox;
    private final Posts posts;
    private final InstantSource clock;
    private final Gson gson;

    Posting(Outbox outbox, Posts posts, InstantSource clock, Slack slack) {
        this.outbox = outbox;
        this.posts = posts;
        this.clock = clock;
        this.gson = GsonFactory.createSnakeCase(slack.getConfig());
    }

    /**
     * @param thread null outside of threads
     */
    record Where(TeamId team, String channel, @Nullable String thread) {

        static Where of(Place place) {
            return new Where(place.team(), place.channel(), place.thread());
        }
    }

    void post(Where where, SlackMessage message) {
        outbox.put(letter(where, message).to(where.team(), UUID.randomUUID()));
        message.files().forEach(file -> file(where, new File(where.thread(), null, file)));
    }

    /** A message about a turn; its pictures join it when they are there. */
    void turn(Place place, Answered answered, SlackMessage message) {
        send(place, StoredPost.ofTurn(UUID.randomUUID(), place, answered), message);
    }

    /** The same after the end: what was asked is all that is left of it. */
    void look(Place place, String words, SlackMessage message) {
        send(place, new StoredPost(UUID.randomUUID(), place, words), message);
    }

    void replay(Place place, int number, SlackMessage message) {
        send(place, StoredPost.ofReplay(UUID.randomUUID(), place, number), message);
    }

    void proposal(Place place, Proposal proposal, SlackMessage message) {
        send(place, StoredPost.ofProposal(UUID.randomUUID(), place, proposal), message);
    }

    void timeline(Place place, SlackMessage message) {
        send(place, StoredPost.ofTimeline(UUID.randomUUID(), place), message);
    }

    private void send(Place place, StoredPost post, SlackMessage message) {
        UUID id = post.id();
        posts.keep(post);
        outbox.put(letter(Where.of(place), message).to(place.team(), id));
        pictures(place, id, message);
        Where where = Where.of(place);
        message.files().forEach(file -> file(where, new File(place.thread(), null, file)));
    }

    /** The first message of a drill. */
    void page(Place place, boolean inThread, SlackMessage message, Back back) {
        UUID id = UUID.randomUUID();
        posts.keep(new StoredPost(id, place, 0));
        Letter.Page page =
                new Letter.Page(
                        letter(Where.of(place), message),
                        place.drill(),
                        place.candidate(),
                        inThread,
                        back);
        outbox.put(page.to(place.team(), id));
        pictures(place, id, message);
        UUID root = inThread ? id : null;
        Where where = Where.of(place);
        message.files().forEach(file -> file(where, new File(null, root, file)));
    }

    /** The message as it is now: with its pictures and the choice that was made. */
    void again(StoredPost post) {
        post.ts()
                .ifPresent(_ ->
                        outbox.putOnce(
                                new Letter.Shown(post.id()).to(post.team(), UUID.randomUUID())));
    }

    private Letter.Post letter(Where where, SlackMessage message) {
        return new Letter.Post(
                where.channel(),
                where.thread(),
                message.text(),
                gson.toJson(message.atOnce()),
                clock.instant().getEpochSecond());
    }

    private void pictures(Place place, UUID post, SlackMessage message) {
        message.pictures()
                .forEach(picture ->
                        outbox.put(
                                new Letter.Picture(post, picture.name())
                                        .to(place.team(), UUID.randomUUID())));
    }

    private record File(@Nullable String thread, @Nullable UUID root, SlackMessage.TextFile text) {}

    private void file(Where where, File file) {
        outbox.put(
                new Letter.File(
                                where.channel(),
                                file.thread(),
                                file.root(),
                                file.text(),
                                clock.instant().getEpochSecond())
                        .to(where.team(), UUID.randomUUID()));
    }
}
