package dev.rootcause.web;

import dev.rootcause.drill.NoSuchCase;
import dev.rootcause.drill.NoSuchDrill;
import dev.rootcause.postmortem.Unready;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.ui.Model;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Says in plain words what went wrong; the unexpected gets a reference that the log has too. */
@ControllerAdvice
class Troubles {

    private static final Logger LOG = LoggerFactory.getLogger(Troubles.class);

    @ExceptionHandler({NoSuchDrill.class, NoSuchCase.class})
    String known(RuntimeException e, Model model, HttpServletResponse response) {
        return page(404, String.valueOf(e.getMessage()), model, response);
    }

    @ExceptionHandler
    String unready(Unready e, Model model, HttpServletResponse response) {
        return page(409, String.valueOf(e.getMessage()), model, response);
    }

    @ExceptionHandler(MethodArgumentTypeMismatchException.class)
    String mistyped(Model model, HttpServletResponse response) {
        return page(404, "There is nothing at this address.", model, response);
    }

    @ExceptionHandler
    String other(
            Exception e, Model model, HttpServletRequest request, HttpServletResponse response) {
        if (e instanceof ErrorResponse known && known.getStatusCode().is4xxClientError()) {
            return page(
                    known.getStatusCode().value(),
                    "There is nothing at this address.",
                    model,
                    response);
        }
        String reference = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("{}: {} failed", reference, request.getMethod(), e);
        return page(
                500,
                "Something went wrong on our side. Nothing you sent before is lost. If you report it, give the reference %s."
                        .formatted(reference),
                model,
                response);
    }

    private static String page(
            int status, String words, Model model, HttpServletResponse response) {
        response.setStatus(status);
        response.setHeader("HX-Retarget", "#problem");
        response.setHeader("HX-Reswap", "outerHTML");
        response.setHeader("HX-Reselect", "#problem");
        model.addAttribute("problem", words);
        return "error";
    }
}
