package dev.rootcause.web;

import dev.rootcause.drill.Drills;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The public rubric, as its file has it. */
@Controller
class GradingPage {

    private final Drills drills;

    GradingPage(Drills drills) {
        this.drills = drills;
    }

    @GetMapping("/grading")
    String grading(Model model) {
        model.addAttribute("summary", drills.gradingInShort());
        model.addAttribute("rubric", drills.rubric());
        return "grading";
    }
}
