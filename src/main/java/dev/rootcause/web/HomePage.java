package dev.rootcause.web;

import dev.rootcause.drill.DrillCard;
import dev.rootcause.drill.DrillId;
import dev.rootcause.drill.Drills;
import dev.rootcause.grading.Scorecards;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What there is to practice, and the drills one has. */
@Controller
class HomePage {

    private final Drills drills;
    private final Scorecards scorecards;

    HomePage(Drills drills, Scorecards scorecards) {
        this.drills = drills;
        this.scorecards = scorecards;
    }

    @GetMapping("/")
    String home(Model model) {
        List<DrillCard> mine = drills.of(Visitor.LOCAL);
        List<DrillCard> finished = mine.stream().filter(DrillCard::isOver).toList();
        model.addAttribute("cases", drills.cases());
        model.addAttribute("running", mine.stream().filter(it -> !it.isOver()).toList());
        model.addAttribute("finished", finished);
        model.addAttribute("totals", totals(finished));
        return "home";
    }

    private Map<UUID, Integer> totals(List<DrillCard> finished) {
        return scorecards.totals(
                Visitor.LOCAL.team(), finished.stream().map(it -> it.id().id()).toList());
    }

    @PostMapping("/drills")
    String start(@RequestParam String code, @RequestParam(defaultValue = "1") int seed) {
        DrillId id = drills.start(Visitor.LOCAL, code, seed);
        return "redirect:/drills/" + id.id();
    }

    /** Everything that can be asked, with its price. */
    @GetMapping("/askable")
    String askable(Model model) {
        model.addAttribute("askable", drills.askable());
        return "askable";
    }
}
