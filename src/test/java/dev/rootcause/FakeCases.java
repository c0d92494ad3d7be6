package dev.rootcause;

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

/** A library of one small case. */
class FakeCases implements Cases {

    private static final CaseCode CODE = new CaseCode("RC-104");

    private final Vocabulary vocabulary = Cases.bundled().vocabulary();

    @Override
    public List<Case> all() {
        return List.of(incident());
    }

    private static Case incident() {
        List<String> hints = List.of("Who hurts?", "Since when?", "What changed?");
        return new Case(
                CODE,
                1,
                "Everything is slow",
                "medium",
                "Larkfield",
                Instant.parse("2026-03-03T09:00:00Z"),
                new Case.Page(
                        3720,
                        "every page takes forever",
                        List.of("38 tickets since ten minutes, all regions."),
                        new SignalId("app.latency")),
                List.of(
                        new Case.Service("lb", "2 balancers", List.of("web")),
                        new Case.Service("web", "8 pods, pool of 30 each", List.of("db-1")),
                        new Case.Service("db-1", "PostgreSQL, 16 vCPU", List.of())),
                new World(Map.of(), Map.of(), List.of()),
                Map.of("stabilize", hints, "narrow", hints, "prove", hints, "prevent", hints),
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
    }

    @Override
    public List<Campaign> campaigns() {
        return List.of();
    }

    @Override
    public Optional<Case> find(CaseCode code) {
        return all().stream().filter(it -> it.code().equals(code)).findFirst();
    }

    @Override
    public Optional<Case> findByHash(String sha256) {
        return all().stream().filter(_ -> sha256.equals(hash(CODE))).findFirst();
    }

    @Override
    public Case read(String text) {
        return incident();
    }

    @Override
    public String text(CaseCode code) {
        return "title: Everything is slow";
    }

    @Override
    public String hash(CaseCode code) {
        return "c".repeat(64);
    }

    @Override
    public String answerHash(CaseCode code) {
        return "a".repeat(64);
    }

    @Override
    public Vocabulary vocabulary() {
        return vocabulary;
    }

    @Override
    public List<String> problems() {
        return List.of();
    }
}
