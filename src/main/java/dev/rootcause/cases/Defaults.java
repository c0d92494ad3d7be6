package dev.rootcause.cases;

import java.util.LinkedHashMap;
import java.util.Map;

/** What every case shares: how each signal looks where nothing is wrong. */
public record Defaults(Map<String, View> signals) {

    /** The shared views that are packed into the program. */
    static Defaults bundled() {
        byte[] bytes = Shelf.bundled().read("healthy/signals.yaml").orElseThrow();
        return Mapping.YAML.readValue(bytes, Defaults.class);
    }

    /** The case with an answer for every signal; its own come first. */
    public Case complete(Case incident) {
        Map<String, View> views = new LinkedHashMap<>(signals);
        views.putAll(incident.signals());
        return incident.with(views);
    }
}
