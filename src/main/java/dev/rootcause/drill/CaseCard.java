package dev.rootcause.drill;

import dev.rootcause.cases.Case;

/** What anybody may know of a case before its drill. */
public record CaseCard(String code, String title, String level) {

    static CaseCard of(Case incident) {
        return new CaseCard(incident.code().value(), incident.title(), incident.level());
    }
}
