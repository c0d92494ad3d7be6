package dev.rootcause.web;

import dev.rootcause.drill.DrillCard;
import dev.rootcause.drill.DrillId;
import dev.rootcause.drill.Drills;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What there is to practice, and the drills one has. */
@Controller
class HomePage {

    private final Drills drills;

    HomePage(Drills drills) {
        this.drills = drills;
    }

    @GetMapping("/")
    String home(Model model) {
        Map<Boolean, List<DrillCard>> mine =
                drills.of(Visitor.LOCAL).stream()
                        .collect(Collectors.partitioningBy(DrillCard::isOver));
        model.addAttribute("cases", drills.cases());
        model.addAttribute("running", mine.get(false));
        model.addAttribute("finished", mine.get(true));
        return "home";
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
