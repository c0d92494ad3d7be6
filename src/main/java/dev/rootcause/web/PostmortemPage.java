package dev.rootcause.web;

import dev.rootcause.drill.DrillId;
import dev.rootcause.postmortem.Draft;
import dev.rootcause.postmortem.Postmortems;
import dev.rootcause.postmortem.Saved;
import dev.rootcause.postmortem.Unready;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The editor of a postmortem: saves what is typed as it is typed, grades it when asked to. */
@Controller
@RequestMapping("/drills/{id}")
class PostmortemPage {

    private static final int UNUSABLE = 422;

    private final Postmortems postmortems;

    PostmortemPage(Postmortems postmortems) {
        this.postmortems = postmortems;
    }

    @GetMapping("/postmortem")
    String editor(@PathVariable UUID id, Model model) {
        return page(postmortems.open(Visitor.drill(id)), List.of(), model);
    }

    /** Saves, and answers with the line that says so; a browser without htmx gets the page. */
    @PostMapping("/postmortem/draft")
    String save(
            @PathVariable UUID id,
            @RequestParam Map<String, String> form,
            Model model,
            HttpServletResponse response) {
        try {
            Saved saved = save(Visitor.drill(id), form);
            model.addAttribute("draft", saved.draft());
            model.addAttribute("clashes", saved.clashes());
            model.addAttribute("bases", saved.bases());
            return "postmortem-parts :: saved";
        } catch (Unready e) {
            response.setStatus(UNUSABLE);
            model.addAttribute("problem", e.getMessage());
            return "postmortem-parts :: unsaved";
        }
    }

    @PostMapping("/postmortem")
    String grade(
            @PathVariable UUID id,
            @RequestParam Map<String, String> form,
            Model model,
            HttpServletResponse response) {
        DrillId drill = Visitor.drill(id);
        try {
            Saved saved = save(drill, form);
            if (!saved.clashes().isEmpty()) {
                response.setStatus(UNUSABLE);
                return page(Typed.over(saved.draft(), form), saved.clashes(), model);
            }
            postmortems.grade(drill);
            return "redirect:/drills/" + id + "/postmortem#critique";
        } catch (Unready e) {
            response.setStatus(UNUSABLE);
            model.addAttribute("problem", e.getMessage());
            return page(Typed.over(postmortems.open(drill), form), List.of(), model);
        }
    }

    @GetMapping("/postmortem.md")
    ResponseEntity<byte[]> download(@PathVariable UUID id) {
        Draft draft = postmortems.open(Visitor.drill(id));
        String file = "postmortem-" + draft.drill().code() + ".md";
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "markdown", StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(file).build().toString())
                .body(postmortems.markdown(Visitor.drill(id)).getBytes(StandardCharsets.UTF_8));
    }

    private Saved save(DrillId drill, Map<String, String> form) {
        return postmortems.save(drill, Typed.edits(form), form.containsKey("mine"));
    }

    private static String page(Draft draft, List<Saved.Clash> clashes, Model model) {
        model.addAttribute("draft", draft);
        model.addAttribute("clashes", clashes);
        model.addAttribute("bases", draft.bases());
        model.addAttribute("view", draft.drill());
        return "postmortem";
    }
}
