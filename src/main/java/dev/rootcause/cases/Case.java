package dev.rootcause.cases;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A case as its author wrote it, without the answer.
 *
 * @param began moment 0 of its world
 * @param hints three per stage: {@code stabilize}, {@code narrow}, {@code prove}, {@code prevent}
 */
public record Case(
        CaseCode code,
        int version,
        String title,
        String level,
        String company,
        Instant began,
        Page page,
        List<Service> services,
        World world,
        Map<String, List<String>> hints,
        List<Voice> voices) {

    /**
     * What the pager says.
     *
     * @param at second of the world at which it goes off
     * @param symptom the signal shown with it, free of charge
     */
    public record Page(int at, String headline, List<String> lines, SignalId symptom) {}

    /**
     * A part of the system, as the free picture of the architecture shows it.
     *
     * @param what one line: "8 pods, pool of 30 each"
     * @param uses names of the services it calls
     */
    public record Service(String name, String what, List<String> uses) {}

    /**
     * Somebody who speaks up.
     *
     * @param at second of the world
     * @param waitsFor whether it asks for news
     */
    public record Voice(int at, String who, String says, boolean waitsFor) {}

    /** The same case in another world. */
    public Case with(World other) {
        return new Case(
                code, version, title, level, company, began, page, services, other, hints, voices);
    }
}
