package dev.rootcause.web;

import dev.rootcause.drill.DrillView;
import dev.rootcause.drill.Drills;
import dev.rootcause.grading.Scorecard;
import dev.rootcause.grading.Scorecards;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What a finished drill is worth and why; a drill that still runs leads back to its room. */
@Controller
class ScorecardPage {

    private final Drills drills;
    private final Scorecards scorecards;

    ScorecardPage(Drills drills, Scorecards scorecards) {
        this.drills = drills;
        this.scorecards = scorecards;
    }

    @GetMapping("/drills/{id}/scorecard")
    String scorecard(@PathVariable UUID id, Model model) {
        DrillView view = drills.view(Visitor.drill(id));
        Optional<Scorecard> card = scorecards.of(view.id());
        if (card.isEmpty()) {
            return "redirect:/drills/" + id;
        }
        model.addAttribute("view", view);
        model.addAttribute("card", card.get());
        model.addAttribute("next", drills.next(view.drill()).orElse(null));
        return "scorecard";
    }
}
