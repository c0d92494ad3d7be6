package dev.rootcause.grading;

import dev.rootcause.cases.Campaign;
import dev.rootcause.cases.Case;
import dev.rootcause.cases.CaseCode;
import dev.rootcause.cases.Cases;
import dev.rootcause.cases.SignalId;
import dev.rootcause.cases.Sli;
import dev.rootcause.cases.Vocabulary;
import dev.rootcause.cases.World;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The vocabulary as it is, with one case whose trigger comes at second 3120. */
record OneCase(Vocabulary vocabulary) implements Cases {

    private static final World WORLD =
            new World(
                    Map.of(),
                    Map.of(),
                    List.of(
                            new World.Change(
                                    TinyWorld.BREAKS, Map.of("count.rate", 55.6), List.of())));

    private static final Case INCIDENT =
            new Case(
                    new CaseCode("RC-104"),
                    1,
                    "Everything is slow",
                    "medium",
                    "Attic",
                    Instant.parse("2026-11-24T09:00:00Z"),
                    new Case.Page(3720, "Slow", List.of(), new SignalId("app.latency")),
                    List.of(),
                    WORLD,
                    Map.of(),
                    List.of(),
                    new Sli("1", "1", "-"),
                    Map.of(),
                    Map.of(),
                    Map.of(),
                    Map.of(),
                    Map.of(),
                    List.of(),
                    Map.of(),
                    Map.of(),
                    Map.of());

    @Override
    public List<Case> all() {
        return List.of(INCIDENT);
    }

    @Override
    public List<Campaign> campaigns() {
        return List.of();
    }

    @Override
    public Optional<Case> find(CaseCode code) {
        return Optional.of(INCIDENT);
    }

    @Override
    public Optional<Case> findByHash(String sha256) {
        return Optional.of(INCIDENT);
    }

    @Override
    public Case read(String text) {
        return INCIDENT;
    }

    @Override
    public String text(CaseCode code) {
        return "";
    }

    @Override
    public String hash(CaseCode code) {
        return "";
    }

    @Override
    public String answerHash(CaseCode code) {
        return "";
    }

    @Override
    public List<String> problems() {
        return List.of();
    }
}
