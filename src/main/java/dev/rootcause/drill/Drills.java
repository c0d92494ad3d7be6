package dev.rootcause.drill;

import dev.rootcause.cases.Case;
import dev.rootcause.cases.CaseCode;
import dev.rootcause.cases.Cases;
import dev.rootcause.cases.Rubric;
import dev.rootcause.cases.Vocabulary;
import dev.rootcause.language.Intent;
import dev.rootcause.language.Reading;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
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

    /** Returns when messages can be read: a while after the start. */
    public void getReady() {
        junior.getReady();
    }

    /** What there is to practice on, by code. */
    public List<CaseCard> cases() {
        return cases.all().stream().map(CaseCard::of).toList();
    }

    /** What can be asked, the same in every case. */
    public List<Askable> askable() {
        Vocabulary all = cases.vocabulary();
        return all.signals().values().stream().map(it -> Askable.of(it, all)).toList();
    }

    /**
     * Starts the case of that code, or one of that level or topic, or any when nothing is wanted:
     * of those that fit, the one this candidate began longest ago. Throws {@link NoSuchCase}, which
     * names the nearest word and the codes there are.
     */
    @Transactional(noRollbackFor = NoSuchCase.class)
    public DrillId start(Candidate candidate, String wanted, int seed) {
        Cases now = cases.now();
        Case incident = new Choosing(now).choose(wanted, archive.lastPlayed(candidate));
        Drill drill = junior.open(now, incident.code().value(), seed);
        DrillId id =
                archive.keep(
                        new StoredDrill.Beginning(
                                candidate, incident.title(), drill, clock.instant()),
                        now.text(drill.code()));
        events.publishEvent(new DrillStarted(id, drill));
        return id;
    }

    /**
     * One message and what it leads to; the messages of one drill take turns. Throws {@link
     * NoSuchDrill}, {@link DrillAlreadyOver} or {@link UnusableMessage}. A drill that was quiet for
     * three days ends instead, and is graded, though this throws.
     */
    @Transactional(noRollbackFor = {DrillAlreadyOver.class, UnusableMessage.class})
    public Turn say(DrillId id, String author, String text) {
        return saying(id, author, text).drill().turns().getLast();
    }

    /** The same, and the drill as it stands then: its last turn is the new one. */
    @Transactional(noRollbackFor = {DrillAlreadyOver.class, UnusableMessage.class})
    public DrillView saying(DrillId id, String author, String text) {
        Message message = Message.typed(author, text, clock.instant());
        StoredDrill locked = archive.lock(id);
        StoredDrill stored = locked.isQuiet(message.received()) ? endQuietly(locked) : locked;
        if (stored.isOver()) {
            throw stored.endedQuietly() ? DrillAlreadyOver.wentQuiet() : DrillAlreadyOver.ended();
        }
        Drill drill = archive.whole(stored);
        Reading reading = junior.read(drill, message);
        Drill next = junior.hear(begunWith(drill), drill, new Heard(message, reading.intents()));
        archive.add(stored, next);
        List<Miss> misses = new Misses(junior).of(drill, reading, next);
        WordsMissed.of(id.team(), misses).ifPresent(events::publishEvent);
        if (next.isOver()) {
            events.publishEvent(new DrillEnded(id, next));
        }
        return new DrillView(id, stored.title(), next);
    }

    /**
     * A message by somebody who is not in command: looks and thoughts are a turn of theirs, steps
     * are proposed; while the drill is read back, and after its end, nothing is. Throws {@link
     * NoSuchDrill} or {@link UnusableMessage}.
     */
    @Transactional(noRollbackFor = UnusableMessage.class)
    public Assisted assist(DrillId id, String author, String text) {
        Message message = Message.typed(author, text, clock.instant());
        StoredDrill stored = archive.lock(id);
        if (stored.isOver() || stored.isQuiet(message.received())) {
            return Assisted.NOTHING;
        }
        Drill drill = archive.whole(stored);
        if (drill.stage() != Drill.Stage.OPEN) {
            return Assisted.NOTHING;
        }
        List<Intent> intents = junior.read(drill, message).intents();
        Heard heard = new Heard(message, Beside.heard(intents));
        if (heard.intents().isEmpty()) {
            return new Assisted(Optional.empty(), Beside.proposed(intents));
        }
        Drill next = junior.hear(begunWith(drill), drill, heard);
        archive.add(stored, next);
        return new Assisted(Optional.of(next.turns().getLast()), Beside.proposed(intents));
    }

    /** Takes back a drill that could not be shown to anybody. */
    @Transactional
    public void discard(DrillId id) {
        archive.remove(archive.lock(id));
    }

    private StoredDrill endQuietly(StoredDrill stored) {
        StoredDrill ended = archive.endQuietly(stored);
        events.publishEvent(new DrillEnded(ended.id(), archive.whole(ended)));
        events.publishEvent(new DrillWentQuiet(ended.id()));
        return ended;
    }

    private Case begunWith(Drill drill) {
        return cases.findByHash(drill.versions().caseHash()).orElseThrow();
    }

    /** The drill as it stands; one that was quiet for three days is ended and graded first. */
    @Transactional
    public DrillView view(DrillId id) {
        archive.lockIfQuiet(id, clock.instant()).ifPresent(this::endQuietly);
        StoredDrill stored = archive.find(id);
        return new DrillView(id, stored.title(), archive.whole(stored));
    }

    /**
     * Some of the drills of all workspaces that were quiet for three days and are not ended: to
     * view one ends it.
     */
    @Transactional(readOnly = true)
    public List<DrillId> quiet() {
        return archive.quiet(clock.instant());
    }

    /** Who does the drill. */
    @Transactional(readOnly = true)
    public Candidate candidate(DrillId id) {
        return archive.find(id).candidate();
    }

    /**
     * A look around after the end: answered like any message, never graded and not kept. Throws
     * {@link NoSuchDrill} or {@link UnusableMessage}, and {@link IllegalStateException} while the
     * drill runs.
     */
    @Transactional(readOnly = true)
    public Turn lookAround(DrillId id, String author, String text) {
        Message message = Message.typed(author, text, clock.instant());
        Drill drill = archive.whole(archive.find(id));
        return junior.hear(begunWith(drill), drill.reopened(), message).turns().getLast();
    }

    /** The drills of one person, the newest first. */
    @Transactional(readOnly = true)
    public List<DrillCard> of(Candidate candidate) {
        return archive.of(candidate, clock.instant());
    }

    /** The newest drill of one person that still runs. */
    @Transactional(readOnly = true)
    public Optional<DrillCard> open(Candidate candidate) {
        return of(candidate).stream().filter(drill -> !drill.isOver()).findFirst();
    }

    /** What has been looked at, the newest look first and of each signal the newest. */
    @Transactional(readOnly = true)
    public List<Seen> seen(DrillId id) {
        return Looks.seen(archive.whole(archive.find(id)), new Labels(cases.vocabulary()));
    }

    public String howToPlay() {
        return junior.says("help");
    }

    /** What is graded, in one sentence. */
    public String gradingInShort() {
        return junior.says("help-grading");
    }

    /**
     * The case to practice a phase with: of those that train it, the one this candidate began
     * longest ago, and none that is the one just done.
     *
     * @param phase its lower-case name
     */
    @Transactional(readOnly = true)
    public Optional<CaseCard> exercise(Candidate candidate, String phase, CaseCode done) {
        return new Choosing(cases)
                .exercise(phase, done, archive.lastPlayed(candidate))
                .map(CaseCard::of);
    }

    /** The public rubric in plain sentences: phases, levels, flags. */
    public String howItIsGraded() {
        return gradingInShort() + new GradingHelp(Rubric.current()).briefly();
    }

    /** The public rubric with every rule. */
    public List<Reply.Section> rubric() {
        return new GradingHelp(Rubric.current()).whole();
    }

    /** Where the story of that drill's case goes on; empty where it ends. */
    public Optional<Next> next(Drill drill) {
        return cases.campaigns().stream()
                .flatMap(campaign -> campaign.after(drill.code()).stream())
                .findFirst()
                .flatMap(step -> cases.find(step.code()).map(it -> Next.of(it, step)));
    }

    /** The system as the page of the drill shows it, free of charge. */
    public List<Part> architecture(Drill drill) {
        return cases.findByHash(drill.versions().caseHash()).stream()
                .flatMap(incident -> incident.services().stream())
                .map(Part::of)
                .toList();
    }
}
