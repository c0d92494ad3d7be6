package dev.rootcause.authoring;

import dev.rootcause.cases.Shelf;
import dev.rootcause.cases.answers.LabelledClaim;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Labelled claims name hypotheses and links of their case, and no words are there twice. */
record LabelsExist(Shelf shelf) implements LintRule {

    @Override
    public List<String> problems(Entry entry) {
        List<String> problems = new ArrayList<>();
        Set<String> texts = new HashSet<>();
        for (LabelledClaim claim : LabelledClaim.of(shelf, entry.folder())) {
            unknown(claim, entry)
                    .forEach(id ->
                            problems.add(
                                    entry.inClaims(
                                            "\"%s\" in \"%s\" is not there"
                                                    .formatted(id, claim.text()),
                                            "names of hypotheses and links in answer.yaml")));
            if (!texts.add(claim.text())) {
                problems.add(
                        entry.inClaims("\"%s\" is there twice".formatted(claim.text()), "once"));
            }
        }
        return problems;
    }

    private static Set<String> unknown(LabelledClaim claim, Entry entry) {
        Set<String> hypotheses = new HashSet<>(claim.hypotheses());
        hypotheses.removeAll(entry.answer().hypotheses().keySet());
        Set<String> links = new HashSet<>(claim.links());
        links.removeAll(entry.answer().chain().keySet());
        hypotheses.addAll(links);
        return hypotheses;
    }
}
