package dev.rootcause.cases;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A case as its author wrote it, without the answer.
 *
 * @param began moment 0 of its world
 * @param hints three per stage: {@code stabilize}, {@code narrow}, {@code prove}, {@code prevent}
 * @param roles names that shared templates use: {@code db} is {@code db-1}
 * @param numbers figures that formulas may use; they scale with a variant
 * @param figures formulas by the name under which others use them
 * @param things what an order can be aimed at, with the words people use for it
 * @param parts what a thing is made of in the world: an order that nobody planned moves these
 * @param marks what a dashboard draws on every panel
 * @param signals views by signal id, or by {@code signal/thing} when that thing was named
 * @param actions bindings by action and thing; {@code *} stands for any and for none
 * @param variants by seed
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
        List<Voice> voices,
        Sli sli,
        Map<String, String> roles,
        Map<String, Double> numbers,
        Map<String, String> figures,
        Map<String, List<String>> things,
        Map<String, List<String>> parts,
        List<Mark> marks,
        Map<String, View> signals,
        Map<ActionId, Map<String, Binding>> actions,
        Map<Integer, Variant> variants) {

    /** The case as that seed tells it; a seed without a variant is the reference. */
    public Case variant(int seed) {
        Variant variant = variants.get(seed);
        return variant == null ? this : new Retold(this, variant).incident();
    }

    Case with(Map<String, View> views) {
        return new Case(
                code, version, title, level, company, began, page, services, world, hints, voices,
                sli, roles, numbers, figures, things, parts, marks, views, actions, variants);
    }

    /** A case that shows nothing and whose users are always served. */
    public Case(
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
        this(
                code,
                version,
                title,
                level,
                company,
                began,
                page,
                services,
                world,
                hints,
                voices,
                new Sli("1", "0", "all views are fine"),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                List.of(),
                Map.of(),
                Map.of(),
                Map.of());
    }

    /** The same case in another world. */
    public Case with(World other) {
        return new Case(
                code, version, title, level, company, began, page, services, other, hints, voices,
                sli, roles, numbers, figures, things, parts, marks, signals, actions, variants);
    }

    /** A release, flag or setting that was changed, as panels show it: without its name. */
    public record Mark(int at, String label) {}

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
}
