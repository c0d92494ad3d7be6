package dev.rootcause.web;

import dev.rootcause.charts.Painter;
import dev.rootcause.drill.DrillView;
import dev.rootcause.drill.Drills;
import dev.rootcause.drill.UnusableMessage;
import dev.rootcause.grading.Corrections;
import dev.rootcause.grading.NotCorrected;
import dev.rootcause.grading.Phase;
import dev.rootcause.grading.Scorecard;
import dev.rootcause.grading.Scorecards;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What a finished drill is worth and why; a drill that still runs leads back to its room. */
@Controller
@RequestMapping("/drills/{id}")
class ScorecardPage {

    private static final int UNUSABLE = 422;

    private final Drills drills;
    private final Scorecards scorecards;
    private final Corrections corrections;
    private final Painter painter = new Painter();

    ScorecardPage(Drills drills, Scorecards scorecards, Corrections corrections) {
        this.drills = drills;
        this.scorecards = scorecards;
        this.corrections = corrections;
    }

    @GetMapping("/scorecard")
    String scorecard(@PathVariable UUID id, Model model) {
        return show(id, model);
    }

    /** "I did this": the card is graded anew with the message pointed at. */
    @PostMapping("/corrections")
    String correct(
            @PathVariable UUID id,
            Corrections.Pointing pointing,
            Model model,
            HttpServletResponse response) {
        try {
            corrections.correct(Visitor.drill(id), Visitor.LOCAL.member(), pointing);
            return "redirect:/drills/" + id + "/scorecard#corrections";
        } catch (NotCorrected e) {
            response.setStatus(UNUSABLE);
            model.addAttribute("problem", e.why());
            return show(id, model);
        }
    }

    /** A free look after the end. */
    @PostMapping("/look-around")
    String lookAround(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String text,
            Model model,
            HttpServletResponse response) {
        model.addAttribute("asked", text);
        try {
            model.addAttribute(
                    "free",
                    ShownTurn.free(
                            id,
                            drills.lookAround(Visitor.drill(id), Visitor.LOCAL.member(), text)));
        } catch (UnusableMessage e) {
            response.setStatus(UNUSABLE);
            model.addAttribute("problem", e.getMessage());
        }
        return show(id, model);
    }

    private String show(UUID id, Model model) {
        DrillView view = drills.view(Visitor.drill(id));
        Optional<Scorecard> card = scorecards.of(view.id());
        if (card.isEmpty()) {
            return "redirect:/drills/" + id;
        }
        model.addAttribute("view", view);
        model.addAttribute("card", card.get());
        model.addAttribute("first", scorecards.first(view.id()).orElseThrow());
        model.addAttribute(
                "alt",
                card.get().strip().stream().map(painter::alt).collect(Collectors.joining(" ")));
        model.addAttribute("next", drills.next(view.drill()).orElse(null));
        recommend(view, card.get(), model);
        return "scorecard";
    }

    private void recommend(DrillView view, Scorecard card, Model model) {
        Optional<Phase> weakest = card.weakest();
        model.addAttribute("weakest", weakest.orElse(null));
        model.addAttribute(
                "exercise",
                weakest.flatMap(phase ->
                                drills.exercise(Visitor.LOCAL, phase.key(), view.drill().code()))
                        .orElse(null));
    }
}
