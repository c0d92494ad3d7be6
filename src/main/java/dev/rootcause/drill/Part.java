package dev.rootcause.drill;

import dev.rootcause.cases.Case;
import java.util.List;

/**
 * A part of the simulated system, as the free picture of it shows it.
 *
 * @param what one line: "8 pods, pool of 30 each"
 * @param uses names of the parts it calls
 */
public record Part(String name, String what, List<String> uses) {

    static Part of(Case.Service service) {
        return new Part(service.name(), service.what(), service.uses());
    }
}
