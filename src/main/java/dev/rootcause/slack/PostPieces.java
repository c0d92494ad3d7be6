package dev.rootcause.slack;

import dev.rootcause.charts.Chart;
import dev.rootcause.charts.Topology;
import dev.rootcause.drill.Post;
import dev.rootcause.drill.Reply;
import dev.rootcause.simulation.observations.Observation;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The replies of one post as pieces, in order; its charts share a picture. */
final class PostPieces {

    private static final int CHARTS_IN_A_PICTURE = 3;
    private static final int MANY = 60;

    private final Anchor anchor;
    private final List<Observation.MetricChart> charts;
    private final Reply.@Nullable Offers open;
    private final Sights sights;
    private final @Nullable Topology system;

    /**
     * @param system the picture that the page comes with
     */
    PostPieces(Asked asked, @Nullable Topology system) {
        this.anchor = asked.anchor();
        this.charts = charts(asked.post());
        this.open = asked.choosable() ? lastOffer(asked.post()) : null;
        this.sights = new Sights(name());
        this.system = system;
    }

    /**
     * @param choosable whether its last question still waits for a choice
     */
    record Asked(Post post, Anchor anchor, boolean choosable) {}

    List<Piece> of(Post post) {
        return post.replies().stream().flatMap(this::pieces).toList();
    }

    List<SlackMessage.TextFile> files() {
        return sights.files();
    }

    private Stream<Piece> pieces(Reply reply) {
        return switch (reply) {
            case Reply.Says(String text) -> Piece.paragraphs(text);
            case Reply.Shows(Observation.MetricChart chart, _) ->
                    chart == charts.getFirst() ? picture() : Stream.empty();
            case Reply.Shows(Observation seen, _) -> sights.of(seen);
            case Reply.Offers offers -> offers(offers);
            case Reply.Pages pages -> page(pages);
            case Reply.Voice(String who, String text, String clock) ->
                    Piece.quote("%s (%s)".formatted(who, clock), text);
            case Reply.Lists lists -> lists(lists);
        };
    }

    private Stream<Piece> picture() {
        return IntStream.iterate(0, i -> i < charts.size(), i -> i + CHARTS_IN_A_PICTURE)
                .boxed()
                .flatMap(from ->
                        picture(
                                "%s-%d.png".formatted(name(), from / CHARTS_IN_A_PICTURE + 1),
                                charts.subList(
                                        from,
                                        Math.min(from + CHARTS_IN_A_PICTURE, charts.size()))));
    }

    private static Stream<Piece> picture(String file, List<Observation.MetricChart> seen) {
        List<Chart> painted = seen.stream().map(Observation.MetricChart::chart).toList();
        return Stream.concat(
                seen.stream().flatMap(chart -> Piece.paragraphs(chart.says())),
                Stream.of(Picturing.charts(file, painted)));
    }

    private Stream<Piece> offers(Reply.Offers offers) {
        List<Piece> pieces = new ArrayList<>(Piece.paragraphs(offers.question()).toList());
        Piece.list("", offers.choices(), RichText.Counting.ORDERED).forEach(pieces::add);
        if (offers == open) {
            pieces.add(new Piece(new SlackMessage.Part.Buttons(choices(offers.choices())), ""));
        }
        return pieces.stream();
    }

    private List<SlackMessage.Pressable> choices(List<String> labels) {
        return IntStream.rangeClosed(1, Math.min(labels.size(), Button.MOST_CHOICES))
                .mapToObj(number ->
                        new SlackMessage.Pressable(
                                Button.choice(number), labels.get(number - 1), anchor.value()))
                .toList();
    }

    private Stream<Piece> page(Reply.Pages pages) {
        String headline = Mark.on(pages.headline());
        return Stream.of(
                        Stream.of(Piece.of(Blocks.header(headline), headline)),
                        Piece.paragraphs(String.join("\n", pages.lines())),
                        system == null ? Stream.<Piece>empty() : architecture(system),
                        sights.of(pages.symptom()))
                .flatMap(pieces -> pieces);
    }

    private static Stream<Piece> architecture(Topology system) {
        return Stream.concat(
                Piece.paragraphs("The system, as it is drawn; Recap lists its parts in words."),
                Stream.of(Picturing.system("system.png", system)));
    }

    private static Stream<Piece> lists(Reply.Lists lists) {
        boolean many = lists.sections().stream().mapToInt(it -> it.items().size()).sum() > MANY;
        return Stream.concat(
                Stream.of(Piece.of(RichText.bold(lists.title(), ""), lists.title())),
                lists.sections().stream().flatMap(many ? PostPieces::dense : PostPieces::section));
    }

    private static Stream<Piece> section(Reply.Section section) {
        return Piece.bullets(section.head(), section.items());
    }

    /** A list of rich text spends more on its items than they say: long ones are one paragraph. */
    private static Stream<Piece> dense(Reply.Section section) {
        String items = String.join(" · ", section.items());
        return items.length() > RichText.MOST
                ? section(section)
                : Stream.of(
                        Piece.of(
                                RichText.bold(section.head() + "\n", items),
                                section.head() + "\n" + items));
    }

    private String name() {
        return anchor.turn() == 0 ? "page" : "turn-" + anchor.turn();
    }

    private static List<Observation.MetricChart> charts(Post post) {
        return post.replies().stream()
                .filter(Reply.Shows.class::isInstance)
                .map(reply -> ((Reply.Shows) reply).observation())
                .filter(Observation.MetricChart.class::isInstance)
                .map(Observation.MetricChart.class::cast)
                .toList();
    }

    private static Reply.@Nullable Offers lastOffer(Post post) {
        return post.replies().stream()
                .filter(Reply.Offers.class::isInstance)
                .map(Reply.Offers.class::cast)
                .reduce((_, last) -> last)
                .orElse(null);
    }
}
