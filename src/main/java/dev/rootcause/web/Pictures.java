package dev.rootcause.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.rootcause.charts.Chart;
import dev.rootcause.charts.Painter;
import dev.rootcause.charts.Topology;
import dev.rootcause.drill.Drill;
import dev.rootcause.drill.DrillId;
import dev.rootcause.drill.Drills;
import dev.rootcause.drill.Part;
import dev.rootcause.drill.Post;
import dev.rootcause.drill.Reply;
import dev.rootcause.grading.Scorecard;
import dev.rootcause.grading.Scorecards;
import dev.rootcause.simulation.observations.Observation;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Paints what a turn showed, when a browser asks for it. A turn never changes, nor its picture. */
@RestController
class Pictures {

    private static final CacheControl FOR_EVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePrivate().immutable();

    private static final int ARCHITECTURE = -1;
    private static final CacheControl FOR_NOW = CacheControl.noCache().cachePrivate();

    /** Where a picture hangs; the workspace is part of the drill's id. */
    private record Place(DrillId drill, int turn, int index) {}

    private final Drills drills;
    private final Scorecards scorecards;
    private final Painter painter = new Painter();
    private final Cache<Place, byte[]> painted = Caffeine.newBuilder().maximumSize(500).build();

    Pictures(Drills drills, Scorecards scorecards) {
        this.drills = drills;
        this.scorecards = scorecards;
    }

    /** The picture of the part with that index of that turn; turn 0 is the page. */
    static String chart(UUID drill, int turn, int index) {
        return "/drills/" + drill + "/pictures/" + turn + "-" + index + ".png";
    }

    static String architecture(UUID drill) {
        return "/drills/" + drill + "/pictures/architecture.png";
    }

    @GetMapping("/drills/{id}/pictures/{turn}-{index}.png")
    ResponseEntity<byte[]> paint(
            @PathVariable UUID id, @PathVariable int turn, @PathVariable int index) {
        DrillId drill = Visitor.drill(id);
        return once(
                new Place(drill, turn, index),
                () ->
                        picture(drills.view(drill).drill(), turn, index)
                                .orElseThrow(
                                        () -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
    }

    @GetMapping("/drills/{id}/pictures/architecture.png")
    ResponseEntity<byte[]> paintArchitecture(@PathVariable UUID id) {
        DrillId drill = Visitor.drill(id);
        return once(
                new Place(drill, ARCHITECTURE, 0),
                () -> painter.png(topology(drills.architecture(drills.view(drill).drill()))));
    }

    /** The course of a finished drill; a correction may change what counts as asked. */
    @GetMapping("/drills/{id}/pictures/timeline.png")
    ResponseEntity<byte[]> paintTimeline(@PathVariable UUID id) {
        List<Chart> strip =
                scorecards.of(Visitor.drill(id)).map(Scorecard::strip).orElse(List.of());
        if (strip.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return ResponseEntity.ok()
                .cacheControl(FOR_NOW)
                .contentType(MediaType.IMAGE_PNG)
                .body(painter.png(strip));
    }

    private ResponseEntity<byte[]> once(Place place, Supplier<byte[]> painting) {
        return ResponseEntity.ok()
                .cacheControl(FOR_EVER)
                .contentType(MediaType.IMAGE_PNG)
                .body(painted.get(place, _ -> painting.get()));
    }

    private static Topology topology(List<Part> parts) {
        return new Topology(
                parts.stream()
                        .map(part -> new Topology.Node(part.name(), part.what(), part.uses()))
                        .toList());
    }

    private Optional<byte[]> picture(Drill drill, int turn, int index) {
        if (turn < 0 || turn > drill.turns().size()) {
            return Optional.empty();
        }
        Post post = turn == 0 ? drill.page() : drill.turns().get(turn - 1).post();
        return index < post.replies().size()
                ? seen(post.replies().get(index)).flatMap(this::picture)
                : Optional.empty();
    }

    private static Optional<Observation> seen(Reply reply) {
        return switch (reply) {
            case Reply.Shows(Observation seen, _) -> Optional.of(seen);
            case Reply.Pages(_, _, Observation seen) -> Optional.of(seen);
            case Reply.Says _, Reply.Offers _, Reply.Voice _, Reply.Lists _ -> Optional.empty();
        };
    }

    private Optional<byte[]> picture(Observation seen) {
        return switch (seen) {
            case Observation.MetricChart it -> Optional.of(painter.png(it.chart()));
            case Observation.Waterfall it -> Optional.of(painter.png(it.spans()));
            case Observation.Table _,
                    Observation.LogLines _,
                    Observation.CommandOutput _,
                    Observation.Fact _,
                    Observation.NotCollected _ ->
                    Optional.empty();
        };
    }
}
