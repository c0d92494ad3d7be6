package dev.rootcause.drill;

import dev.rootcause.cases.Case;
import dev.rootcause.cases.Cases;
import java.time.InstantSource;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people do with drills: one method per act, and each is one transaction. */
@Service
public class Drills {

    private final Junior junior;
    private final Cases cases;
    private final Archive archive;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    Drills(
            Junior junior,
            Cases cases,
            Archive archive,
            ApplicationEventPublisher events,
            InstantSource clock) {
        this.junior = junior;
        this.cases = cases;
        this.archive = archive;
        this.events = events;
        this.clock = clock;
    }

    /** What there is to practice on, by code. */
    public List<CaseCard> cases() {
        return cases.all().stream()
                .map(it -> new CaseCard(it.code().value(), it.title(), it.level()))
                .toList();
    }

    /** What can be asked, the same in every case. */
    public List<Askable> askable() {
        return cases.vocabulary().signals().values().stream()
                .map(it -> new Askable(it.component(), it.label(), it.description(), it.costMin()))
                .toList();
    }

    /** Throws {@link NoSuchCase}, which names the codes there are. */
    @Transactional
    public DrillId start(Candidate candidate, String code, int seed) {
        Drill drill = junior.open(code, seed);
        Case incident = cases.find(drill.code()).orElseThrow();
        DrillId id =
                archive.keep(
                        new StoredDrill.Beginning(
                                candidate, incident.title(), drill, clock.instant()),
                        cases.text(drill.code()));
        events.publishEvent(new DrillStarted(id, drill));
        return id;
    }

    /**
     * One message and what it leads to; the messages of one drill take turns. Throws {@link
     * NoSuchDrill}, {@link DrillAlreadyOver} or {@link UnusableMessage}.
     */
    @Transactional
    public Turn say(DrillId id, String author, String text) {
        Message message = Message.typed(author, text, clock.instant());
        StoredDrill stored = archive.lock(id);
        Drill drill = archive.whole(stored);
        if (drill.isOver()) {
            throw new DrillAlreadyOver();
        }
        Drill next = junior.hear(drill, message);
        archive.add(stored, next);
        if (next.isOver()) {
            events.publishEvent(new DrillEnded(id, next));
        }
        return next.turns().getLast();
    }

    @Transactional(readOnly = true)
    public DrillView view(DrillId id) {
        StoredDrill stored = archive.find(id);
        return new DrillView(id, stored.title(), archive.whole(stored));
    }

    /** The drills of one person, the newest first. */
    @Transactional(readOnly = true)
    public List<DrillCard> of(Candidate candidate) {
        return archive.of(candidate);
    }

    public String howToPlay() {
        return junior.says("help");
    }

    public String howItIsGraded() {
        return junior.says("help-grading");
    }

    public List<Seen> seen(DrillId id) {
        return List.of();
    }

    /** The system as the page of the drill shows it, free of charge. */
    public List<Part> architecture(Drill drill) {
        return cases.findByHash(drill.versions().caseHash()).stream()
                .flatMap(incident -> incident.services().stream())
                .map(service -> new Part(service.name(), service.what(), service.uses()))
                .toList();
    }
}
