package dev.rootcause.drill;

import dev.rootcause.cases.Campaign;
import dev.rootcause.cases.Case;

/**
 * The case that goes on with the story of another.
 *
 * @param opens what became of the system since
 */
public record Next(String code, String title, String opens) {

    static Next of(Case incident, Campaign.Step step) {
        return new Next(incident.code().value(), incident.title(), step.opens());
    }
}
