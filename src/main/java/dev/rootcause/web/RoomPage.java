package dev.rootcause.web;

import dev.rootcause.drill.DrillAlreadyOver;
import dev.rootcause.drill.DrillView;
import dev.rootcause.drill.Drills;
import dev.rootcause.drill.Post;
import dev.rootcause.drill.Turn;
import dev.rootcause.drill.UnusableMessage;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A drill as a conversation. A browser with htmx gets the new turn alone, any other the page. */
@Controller
@RequestMapping("/drills/{id}")
class RoomPage {

    private static final int UNUSABLE = 422;

    private final Drills drills;

    RoomPage(Drills drills) {
        this.drills = drills;
    }

    @GetMapping
    String room(@PathVariable UUID id, Model model) {
        return show(id, model);
    }

    @PostMapping("/turns")
    String say(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String text,
            Model model,
            HttpServletResponse response) {
        try {
            Turn turn = hear(id, text);
            return "redirect:/drills/"
                    + id
                    + (isOver(id) ? "/scorecard" : "#turn-" + turn.number());
        } catch (UnusableMessage e) {
            response.setStatus(UNUSABLE);
            model.addAttribute("problem", e.getMessage());
            model.addAttribute("draft", text);
            return show(id, model);
        } catch (DrillAlreadyOver e) { // the second of two tabs
            return "redirect:/drills/" + id + "/scorecard";
        }
    }

    @PostMapping(path = "/turns", headers = "HX-Request")
    String sayInPlace(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String text,
            Model model,
            HttpServletResponse response) {
        try {
            Turn turn = hear(id, text);
            if (isOver(id)) {
                response.setHeader("HX-Redirect", "/drills/" + id + "/scorecard");
            }
            model.addAttribute("turn", ShownTurn.of(id, turn));
            model.addAttribute("strip", turn.post().strip());
            return "turn :: answer";
        } catch (UnusableMessage e) {
            response.setStatus(UNUSABLE);
            response.setHeader("HX-Retarget", "#problem");
            response.setHeader("HX-Reswap", "outerHTML");
            model.addAttribute("problem", e.getMessage());
            return "turn :: problem";
        } catch (DrillAlreadyOver e) {
            response.setHeader("HX-Redirect", "/drills/" + id + "/scorecard");
            return "turn :: nothing";
        }
    }

    private Turn hear(UUID id, String text) {
        return drills.say(Visitor.drill(id), Visitor.LOCAL.member(), text);
    }

    private boolean isOver(UUID id) {
        return drills.view(Visitor.drill(id)).drill().isOver();
    }

    private String show(UUID id, Model model) {
        DrillView view = drills.view(Visitor.drill(id));
        model.addAttribute("view", view);
        model.addAttribute("page", ShownTurn.page(id, view.drill().page()));
        model.addAttribute(
                "turns",
                view.drill().turns().stream().map(turn -> ShownTurn.of(id, turn)).toList());
        model.addAttribute("strip", lastPost(view).strip());
        return "room";
    }

    private static Post lastPost(DrillView view) {
        return view.drill().turns().isEmpty()
                ? view.drill().page()
                : view.drill().turns().getLast().post();
    }
}
