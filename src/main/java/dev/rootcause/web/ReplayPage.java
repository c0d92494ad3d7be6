package dev.rootcause.web;

import dev.rootcause.charts.Painter;
import dev.rootcause.drill.DrillId;
import dev.rootcause.drill.Drills;
import dev.rootcause.postmortem.Fix;
import dev.rootcause.postmortem.Replayed;
import dev.rootcause.postmortem.Replays;
import dev.rootcause.postmortem.Unready;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The trigger of a drill, replayed with what the candidate would ship. */
@Controller
@RequestMapping("/drills/{id}")
class ReplayPage {

    private static final int UNUSABLE = 422;
    private static final CacheControl FOR_EVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePrivate().immutable();

    private final Drills drills;
    private final Replays replays;
    private final Painter painter = new Painter();

    ReplayPage(Drills drills, Replays replays) {
        this.drills = drills;
        this.replays = replays;
    }

    /** A replay with the words for those who cannot see its picture. */
    record Shown(Replayed replay, String alt) {}

    @GetMapping("/replay")
    String replay(@PathVariable UUID id, Model model) {
        return show(Visitor.drill(id), "", model);
    }

    @PostMapping("/replay")
    String run(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") List<String> measures,
            @RequestParam(defaultValue = "") List<Integer> steps,
            Model model,
            HttpServletResponse response) {
        DrillId drill = Visitor.drill(id);
        try {
            Replayed replayed = replays.run(drill, new Fix(words, measures, steps));
            return "redirect:/drills/" + id + "/replay#replay-" + replayed.number();
        } catch (Unready e) {
            response.setStatus(UNUSABLE);
            model.addAttribute("problem", e.getMessage());
            return show(drill, words, model);
        }
    }

    @GetMapping("/replays/{number}.png")
    ResponseEntity<byte[]> picture(@PathVariable UUID id, @PathVariable int number) {
        return replays.find(Visitor.drill(id), number)
                .map(it ->
                        ResponseEntity.ok()
                                .cacheControl(FOR_EVER)
                                .contentType(MediaType.IMAGE_PNG)
                                .body(painter.png(it.chart())))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private String show(DrillId drill, String words, Model model) {
        model.addAttribute("choices", replays.choices(drill));
        model.addAttribute("view", drills.view(drill));
        model.addAttribute("words", words);
        model.addAttribute(
                "replays",
                replays.of(drill).reversed().stream()
                        .map(it -> new Shown(it, painter.alt(it.chart())))
                        .toList());
        return "replay";
    }
}
