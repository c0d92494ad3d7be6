package dev.rootcause.drill;

import dev.rootcause.cases.Case;
import dev.rootcause.simulation.Order;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** What was asked, done and said so far, as lists. */
final class Recap {

    private final Draft draft;

    Recap(Draft draft) {
        this.draft = draft;
    }

    Reply.Lists status() {
        List<Reply.Section> sections = new ArrayList<>();
        sections.add(new Reply.Section("The system", services()));
        sections.add(new Reply.Section("Looked at", looks()));
        sections.add(new Reply.Section("Done", deeds()));
        sections.add(waiting());
        sections.addAll(thoughts());
        return new Reply.Lists("So far", filled(sections));
    }

    /** What will be graded, read back before it is. */
    Reply.Lists beforeGrading() {
        List<Reply.Section> sections = new ArrayList<>();
        sections.add(new Reply.Section("Impact looked at", impactLooks()));
        sections.add(new Reply.Section("Mitigation and other steps", deeds()));
        sections.addAll(filled(List.of(waiting())));
        sections.addAll(thoughts());
        return new Reply.Lists("Here is what I will grade", spelledOut(sections));
    }

    private Reply.Section waiting() {
        return new Reply.Section("Ordered, and waiting for your word", new Held(draft).waiting());
    }

    private List<Reply.Section> thoughts() {
        return List.of(
                new Reply.Section("Hypotheses", quotes(Event.Hypothesized.class)),
                new Reply.Section("Ruled out", quotes(Event.RuledOut.class)),
                new Reply.Section("Expected", quotes(Event.Predicted.class)),
                new Reply.Section("Cause", of(Event.Claimed.class, this::cause)),
                new Reply.Section("Prevention", quotes(Event.Prevented.class)),
                new Reply.Section("Told to people", quotes(Event.Communicated.class)),
                new Reply.Section("Hints taken", of(Event.HintTaken.class, Recap::hint)));
    }

    private List<String> services() {
        return draft.scene.incident().services().stream().map(Recap::line).toList();
    }

    private static String line(Case.Service service) {
        String uses = service.uses().isEmpty() ? "" : " → " + String.join(", ", service.uses());
        return service.name() + ": " + service.what() + uses;
    }

    private List<String> looks() {
        return of(
                Event.Revealed.class, seen -> clock(seen) + " " + draft.scene.label(seen.signal()));
    }

    private List<String> impactLooks() {
        return draft.events(Event.Revealed.class)
                .filter(seen -> Strips.showsImpact(seen.signal()))
                .map(seen -> clock(seen) + " " + draft.scene.label(seen.signal()))
                .toList();
    }

    private List<String> deeds() {
        return of(Event.Acted.class, acted -> clock(acted) + " " + does(acted.order()));
    }

    private String does(Order order) {
        return draft.schedule(order).does();
    }

    private String cause(Event.Claimed claimed) {
        String shown =
                claimed.cites().isEmpty()
                        ? ""
                        : " (shown by "
                                + String.join(
                                        ", ",
                                        claimed.cites().stream().map(draft.scene::label).toList())
                                + ")";
        return Quotes.shorten(claimed.stamp().quote()) + shown;
    }

    private static String hint(Event.HintTaken taken) {
        return "%s, %d points".formatted(taken.stage(), Hinting.price(taken.step()));
    }

    private <E extends Event> List<String> quotes(Class<E> kind) {
        return of(kind, event -> Quotes.shorten(event.stamp().quote()));
    }

    private <E extends Event> List<String> of(Class<E> kind, Function<E, String> line) {
        return draft.events(kind).map(line).distinct().toList();
    }

    private String clock(Event event) {
        return draft.scene.world().clock(event.stamp().at());
    }

    private static List<Reply.Section> filled(List<Reply.Section> sections) {
        return sections.stream().filter(section -> !section.items().isEmpty()).toList();
    }

    private static List<Reply.Section> spelledOut(List<Reply.Section> sections) {
        return sections.stream()
                .map(section ->
                        section.items().isEmpty() ? nothingYet(section.head()) : Stream.of(section))
                .flatMap(Function.identity())
                .toList();
    }

    private static Stream<Reply.Section> nothingYet(String head) {
        return Stream.of(new Reply.Section(head, List.of("nothing yet")));
    }
}
