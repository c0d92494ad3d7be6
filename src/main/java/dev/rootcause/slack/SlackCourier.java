package dev.rootcause.slack;

import dev.rootcause.delivery.Courier;
import dev.rootcause.delivery.Outcome;
import dev.rootcause.delivery.Pace;
import dev.rootcause.delivery.Parcel;
import dev.rootcause.drill.TeamId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Brings what waits in the outbox to Slack, each kind by the one file that sends it. */
@InSlack
class SlackCourier implements Courier {

    private static final int BURST = 20;
    private static final int BURST_OF_CHANGES = 25;
    private static final int BURST_OF_UPLOADS = 50;
    private static final int MOST_UPLOADS = 10; // three minutes; then figures have to do

    private final SlackSettings.Paces pace;
    private final SendPost post;
    private final FindPost find;
    private final Uploads uploads;
    private final Showing showing;
    private final ShowAgain again;
    private final Posts posts;
    private final Arrivals arrivals;

    SlackCourier(
            SlackSettings settings,
            SendPost post,
            FindPost find,
            Uploads uploads,
            Showing showing,
            ShowAgain again,
            Posts posts,
            Arrivals arrivals) {
        this.pace = settings.pace();
        this.post = post;
        this.find = find;
        this.uploads = uploads;
        this.showing = showing;
        this.again = again;
        this.posts = posts;
        this.arrivals = arrivals;
    }

    @Override
    public boolean canWait(String lane) {
        return Letter.Picture.isIn(lane);
    }

    @Override
    public List<Pace> paces(Parcel parcel) {
        return switch (Letter.of(parcel)) {
            case Letter.Post _, Letter.Page _, Letter.File _ ->
                    List.of(
                            new Pace("in " + parcel.lane(), pace.channel(), 0),
                            new Pace("chat.postMessage", pace.workspace(), BURST));
            case Letter.Picture _ -> List.of(new Pace("files", pace.uploads(), BURST_OF_UPLOADS));
            case Letter.Shown _ ->
                    List.of(new Pace("chat.update", pace.changes(), BURST_OF_CHANGES));
        };
    }

    @Override
    public Outcome send(Parcel parcel, int attempt) {
        TeamId team = new TeamId(parcel.team());
        return switch (Letter.of(parcel)) {
            case Letter.Post it -> post.send(team, parcel.id(), it);
            case Letter.Page it -> post.send(team, parcel.id(), it.post());
            case Letter.File it ->
                    uploads.share(
                            it.file(), new Posting.Where(team, it.channel(), thread(team, it)));
            case Letter.Picture _ when attempt > MOST_UPLOADS ->
                    new Outcome.Refused("it does not get there");
            case Letter.Picture it -> paint(team, it);
            case Letter.Shown it -> again.send(team, it, attempt);
        };
    }

    private Outcome paint(TeamId team, Letter.Picture picture) {
        return posts.find(team, picture.post()).stream()
                .flatMap(it -> showing.again(it).pictures().stream())
                .filter(it -> it.name().equals(picture.name()))
                .findFirst()
                .map(it -> uploads.upload(team, it))
                .orElseGet(() -> new Outcome.Refused("no such picture"));
    }

    private @Nullable String thread(TeamId team, Letter.File file) {
        UUID root = file.root();
        return root == null
                ? file.thread()
                : posts.find(team, root).flatMap(StoredPost::ts).orElse(null);
    }

    /** What nobody sees, or what can be said twice, need not be looked for. */
    @Override
    public Outcome find(Parcel parcel) {
        TeamId team = new TeamId(parcel.team());
        return switch (Letter.of(parcel)) {
            case Letter.Post it -> find.find(team, parcel.id(), it);
            case Letter.Page it -> find.find(team, parcel.id(), it.post());
            case Letter.File it -> find.find(team, it, thread(team, it));
            case Letter.Picture _, Letter.Shown _ -> new Outcome.NotSent("sent anew");
        };
    }

    @Override
    public void sent(Parcel parcel, String receipt) {
        TeamId team = new TeamId(parcel.team());
        switch (Letter.of(parcel)) {
            case Letter.Post _ -> arrivals.posted(team, parcel.id(), receipt);
            case Letter.Page it -> {
                arrivals.posted(team, parcel.id(), receipt);
                arrivals.opened(it, receipt);
            }
            case Letter.Picture it -> arrivals.uploaded(team, it, receipt);
            case Letter.File _, Letter.Shown _ -> {}
        }
    }

    @Override
    public void refused(Parcel parcel, String reason) {
        switch (Letter.of(parcel)) {
            case Letter.Page it -> arrivals.notOpened(it, reason);
            case Letter.Picture it ->
                    arrivals.uploaded(new TeamId(parcel.team()), it, StoredPost.NO_FILE);
            case Letter.Post _, Letter.File _, Letter.Shown _ -> {}
        }
    }
}
