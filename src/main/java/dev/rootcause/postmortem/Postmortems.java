package dev.rootcause.postmortem;

import dev.rootcause.drill.Drill;
import dev.rootcause.drill.DrillId;
import dev.rootcause.drill.DrillView;
import dev.rootcause.drill.Drills;
import dev.rootcause.grading.Scorecards;
import dev.rootcause.prompts.Prompts;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The postmortems of finished drills: one method per act, and each is one transaction. All throw
 * {@link dev.rootcause.drill.NoSuchDrill}, and {@link Unready} with plain words while the drill
 * runs.
 */
@Service
public class Postmortems {

    /** Drafts are kept up to this many characters; fewer are graded. */
    public static final int MOST_KEPT = 200_000;

    private final Drills drills;
    private final Desk desk;
    private final Scorecards scorecards;
    private final StoredPostmortems stored;
    private final StoredReplays replays;
    private final InstantSource clock;
    private final Prompts prompts = new Prompts();
    private final Sizes sizes = new Sizes(prompts);

    Postmortems(
            Drills drills,
            Desk desk,
            Scorecards scorecards,
            StoredPostmortems stored,
            StoredReplays replays,
            InstantSource clock) {
        this.drills = drills;
        this.desk = desk;
        this.scorecards = scorecards;
        this.stored = stored;
        this.replays = replays;
        this.clock = clock;
    }

    /** The draft as it was saved last or, before that, as it is filled in. */
    @Transactional(noRollbackFor = Unready.class)
    public Draft open(DrillId id) {
        return draft(over(id), stored.findById(id));
    }

    /**
     * Saves what is typed, section by section. Throws {@link Unready} when it is too long to keep;
     * what was saved before stays.
     *
     * @param mine whether sections that changed meanwhile are to be overwritten
     */
    @Transactional(noRollbackFor = Unready.class)
    public Saved save(DrillId id, Map<Section, Edit> edits, boolean mine) {
        DrillView drill = over(id);
        Map<Section, Edit> clean = new EnumMap<>(Section.class);
        edits.forEach((section, edit) ->
                clean.put(section, new Edit(Storable.of(edit.text()), edit.base())));
        sizes.check(clean);
        StoredPostmortem row = locked(id);
        Postmortem kept = draft(drill, Optional.of(row)).text();
        Merging merged = Merging.of(kept, clean, mine);
        if (!merged.written().isEmpty()) {
            row.write(merged.written(), clock.instant());
            stored.save(row);
        }
        return new Saved(draft(drill, Optional.of(row)), merged.clashes(), merged.bases(clean));
    }

    /**
     * Grades the draft as it is saved. Throws {@link Unready} when there is nothing to grade, or
     * too much.
     */
    @Transactional(noRollbackFor = Unready.class)
    public Draft grade(DrillId id) {
        DrillView drill = over(id);
        StoredPostmortem row = locked(id);
        Postmortem written = draft(drill, Optional.of(row)).text();
        sizes.checkGradable(written, prefilled(drill.drill()));
        Facts facts = desk.facts(drill.drill(), scorecards.basis(id));
        row.grade(desk.grade(facts, written, replayed(id)));
        stored.save(row);
        return draft(drill, Optional.of(row));
    }

    /** The draft as a Markdown file. */
    @Transactional(noRollbackFor = Unready.class)
    public String markdown(DrillId id) {
        Draft draft = open(id);
        return Markdown.write(
                "%s %s (drill, simulated)".formatted(draft.drill().code(), draft.drill().title()),
                draft.text());
    }

    /** The sections of a Markdown file such as {@link #markdown} writes. */
    public Postmortem read(String markdown) {
        return Markdown.read(Storable.of(markdown));
    }

    /** The row for the rest of the transaction; whatever hangs on it takes turns. */
    StoredPostmortem locked(DrillId id) {
        stored.begin(id.team().value(), id.id(), clock.instant());
        return stored.lock(id).orElseThrow();
    }

    private List<Replayed> replayed(DrillId id) {
        return replays.of(id.team(), id.id()).stream().map(StoredReplay::replayed).toList();
    }

    private DrillView over(DrillId id) {
        DrillView view = drills.view(id);
        if (!view.drill().isOver()) {
            throw new Unready(prompts.say("postmortem-not-yet"));
        }
        return view;
    }

    private Postmortem prefilled(Drill drill) {
        return Skeleton.of(desk.facts(drill));
    }

    private Draft draft(DrillView drill, Optional<StoredPostmortem> row) {
        Postmortem prefilled = prefilled(drill.drill());
        Map<Section, String> kept = row.map(StoredPostmortem::sections).orElse(Map.of());
        return new Draft(
                drill,
                Stream.of(Section.values())
                        .map(it -> field(it, kept.getOrDefault(it, prefilled.text(it))))
                        .toList(),
                row.filter(it -> it.revision() > 0).map(StoredPostmortem::savedAt).orElse(null),
                row.flatMap(StoredPostmortem::critique),
                row.map(StoredPostmortem::isChanged).orElse(false));
    }

    private Draft.Field field(Section section, String text) {
        return new Draft.Field(
                section, section.title(), prompts.say(section.guide()), text, Base.of(text));
    }
}
