package dev.rootcause.cases;

import java.util.List;
import java.util.Set;

/** What {@code cases/campaigns.yaml} holds. */
record Campaigns(List<Campaign> campaigns) {

    private static final String FILE = "campaigns.yaml";

    /** None when the shelf has none. Throws {@link BrokenCase} with everything that is wrong. */
    static List<Campaign> on(Shelf shelf, Vocabulary vocabulary, Set<String> codes) {
        return shelf.read(FILE)
                .map(bytes -> YamlText.of(FILE, bytes))
                .map(text -> form(vocabulary).read(FILE, text).checked(codes))
                .orElse(List.of());
    }

    private static Form<Campaigns> form(Vocabulary vocabulary) {
        return new Form<>(Campaigns.class, "campaigns.schema.json", vocabulary);
    }

    private List<Campaign> checked(Set<String> codes) {
        List<String> unknown =
                campaigns.stream()
                        .flatMap(campaign -> campaign.steps().stream())
                        .map(step -> step.code().value())
                        .filter(code -> !codes.contains(code))
                        .map(code ->
                                "%s: there is no case %s. Right: one of %s"
                                        .formatted(FILE, code, String.join(", ", codes)))
                        .toList();
        if (!unknown.isEmpty()) {
            throw new BrokenCase(unknown);
        }
        return campaigns;
    }
}
