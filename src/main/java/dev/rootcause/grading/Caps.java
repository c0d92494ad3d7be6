package dev.rootcause.grading;

import dev.rootcause.cases.Rubric;
import dev.rootcause.drill.Event;
import dev.rootcause.grading.Cap.Fault;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The faults that lower levels, in the order in which the rubric looks for them. */
record Caps(Rubric rubric) {

    /** The faults of those findings, each with the levels that the ones before have left. */
    List<Fault> in(Findings findings, Levels reached) {
        List<Fault> faults = new ArrayList<>();
        Levels left = reached;
        for (Cap cap : all()) {
            Optional<Fault> fault = cap.in(findings, left);
            if (fault.isPresent()) {
                faults.add(fault.get());
                left = left.after(fault.get().flag(), fault.get().times());
            }
        }
        return faults;
    }

    private List<Cap> all() {
        return List.of(
                this::destructive,
                this::symptomScaling,
                this::shotgun,
                this::guess,
                this::falseCertainty,
                this::unproven,
                this::mitigationCalledFix,
                this::changedTwoThings,
                this::silent,
                this::anchored);
    }

    private Optional<Fault> destructive(Findings f, Levels levels) {
        return found(
                flag("DESTRUCTIVE"),
                f.deeds().changes().stream()
                        .filter(act -> says("destructive", act))
                        .filter(act -> !f.deeds().hasSnapshot(act))
                        .filter(act -> !saysWhenToStop(f, act))
                        .toList());
    }

    private Optional<Fault> symptomScaling(Findings f, Levels levels) {
        List<Event.Acted> raised =
                f.deeds().capacity().stream().filter(act -> !saysWhenToStop(f, act)).toList();
        Rubric.Flag flag =
                stillTheFix(f) ? flag("SYMPTOM_SCALING", "stands") : flag("SYMPTOM_SCALING");
        return found(flag, raised);
    }

    private boolean saysWhenToStop(Findings f, Event.Acted act) {
        return f.ledger().events().stream()
                .filter(event -> event.stamp().turn() == act.stamp().turn())
                .filter(event -> !(event instanceof Event.Revealed))
                .anyMatch(event -> says("stop_condition", event));
    }

    /** Naming the cause, or seeing that capacity is not it, takes the bump out of the way. */
    private static boolean stillTheFix(Findings f) {
        return f.argument().rootClaims().isEmpty()
                && f.trials().falsified().isEmpty()
                && f.remedies().tied().isEmpty();
    }

    private Optional<Fault> shotgun(Findings f, Levels levels) {
        int volleys = f.ledger().shotgunTurns().size();
        Rubric.Flag worse = flag("SHOTGUN", "volleys");
        Rubric.Flag flag = flag("SHOTGUN");
        if (volleys >= limit(worse, "volleys")) {
            return Optional.of(
                    Fault.of(worse, volley(f)).telling("%d shotgun turns".formatted(volleys)));
        }
        boolean due = volleys >= limit(flag, "volleys") || f.looks().blind() > limit(flag, "blind");
        return due
                ? Optional.of(
                        Fault.of(
                                        flag,
                                        volleys > 0
                                                ? volley(f)
                                                : f.ledger().all(Event.Revealed.class))
                                .telling(
                                        "%d shotgun turns, %.0f %% of the asks told nothing"
                                                .formatted(volleys, 100 * f.looks().blind())))
                : Optional.empty();
    }

    private static List<Event.Revealed> volley(Findings f) {
        return f.ledger().all(Event.Revealed.class).stream().filter(f.ledger()::isShotgun).toList();
    }

    private Optional<Fault> guess(Findings f, Levels levels) {
        return f.argument().citesNothing()
                ? found(flag("GUESS"), f.argument().claims())
                : Optional.empty();
    }

    private Optional<Fault> falseCertainty(Findings f, Levels levels) {
        Rubric.Flag flag = flag("FALSE_CERTAINTY");
        List<Event.Claimed> wrong = f.argument().wrongClaims();
        double each = new Limits(flag.less()).of(Phase.PROVE.key());
        double times = Math.min(limit(flag, "most"), each * wrong.size()) / each;
        return found(flag, wrong)
                .map(fault -> fault.times(times).telling("prove -%.1f".formatted(each * times)));
    }

    private Optional<Fault> unproven(Findings f, Levels levels) {
        Rubric.Flag flag = flag("UNPROVEN");
        return levels.of(Phase.PROVE) <= limit(flag, "prove")
                ? Optional.of(Fault.of(flag, f.remedies().proposals()))
                : Optional.empty();
    }

    private Optional<Fault> mitigationCalledFix(Findings f, Levels levels) {
        return f.remedies().tied().isEmpty()
                ? found(
                        flag("MITIGATION_CALLED_FIX"),
                        f.ledger().events().stream().filter(this::callsMitigationFixed).toList())
                : Optional.empty();
    }

    private boolean callsMitigationFixed(Event event) {
        return !(event instanceof Event.Revealed)
                && says("called_fixed", event)
                && says("mitigation", event);
    }

    private Optional<Fault> changedTwoThings(Findings f, Levels levels) {
        return found(flag("CHANGED_TWO_THINGS"), f.deeds().secondOfTwo().stream().toList());
    }

    private Optional<Fault> silent(Findings f, Levels levels) {
        Rubric.Flag flag = flag("SILENT");
        List<Event.Injected> ignored = f.talk().unanswered((int) limit(flag, "turns"));
        return found(flag, ignored).map(fault -> fault.telling(asked(ignored.getFirst())));
    }

    private static String asked(Event.Injected voice) {
        return "%s asked: %s".formatted(voice.who(), voice.stamp().quote());
    }

    private Optional<Fault> anchored(Findings f, Levels levels) {
        return found(flag("ANCHORED"), f.trials().anchors());
    }

    private Rubric.Flag flag(String id) {
        return flag(id, "");
    }

    private Rubric.Flag flag(String id, String variant) {
        return rubric.flags().stream()
                .filter(flag -> flag.id().equals(id))
                .filter(flag -> variant.equals(flag.variant() == null ? "" : flag.variant()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the rubric has no flag " + id));
    }

    private static double limit(Rubric.Flag flag, String name) {
        return new Limits(flag.limits()).of(name);
    }

    private boolean says(String pattern, Event event) {
        return new Patterns(rubric).find(pattern, event.stamp().quote());
    }

    private static Optional<Fault> found(Rubric.Flag flag, List<? extends Event> shown) {
        return shown.isEmpty() ? Optional.empty() : Optional.of(Fault.of(flag, shown));
    }
}
