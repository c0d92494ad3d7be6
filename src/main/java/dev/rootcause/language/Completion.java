package dev.rootcause.language;

import static java.util.stream.Collectors.toSet;

import dev.rootcause.cases.Signal;
import dev.rootcause.cases.Vocabulary;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Completes a text that names only some of component, measure and breakdown by what the signal seen
 * last has for the rest: "by route?" after the latency, "same for the replicas" after the
 * database's load.
 */
final class Completion {

    /** The measure of an overview, which stands for any other that its component lacks. */
    private static final String OVERVIEW = "red";

    private static final String NONE = "-";

    /** What is named like a component, yet is one signal of another one. */
    private static final String REPLICA = "db.replica.load";

    private static final Map<String, String> INSTEAD = Map.of("replica", REPLICA);

    /** What the load of the replicas is set against. */
    private static final String PRIMARY = "db.cpu";

    /** The facets that a signal is made of. */
    private record Facets(String component, String measure, String breakdown) {

        static Facets of(Signal signal) {
            return new Facets(signal.component(), signal.measure(), signal.breakdown());
        }
    }

    private final Map<Facets, String> signals = new HashMap<>();
    private final Map<String, Set<String>> kin = new HashMap<>();
    private final Set<String> components;
    private final Set<String> measures;
    private final Set<String> breakdowns;

    Completion(Vocabulary vocabulary) {
        var all = vocabulary.signals().values();
        all.forEach(signal -> signals.put(Facets.of(signal), signal.id().value()));
        components =
                Stream.concat(all.stream().map(Signal::component), INSTEAD.keySet().stream())
                        .collect(toSet());
        measures = all.stream().map(Signal::measure).collect(toSet());
        breakdowns = all.stream().map(Signal::breakdown).collect(toSet());
        relate();
    }

    /** Measures that share a word are of one kind: replication and queues both lag. */
    private void relate() {
        var byPhrase = new HashMap<String, Set<String>>();
        for (var row : Tables.rows("facets.tsv", 2)) {
            if (measures.contains(row[0])) {
                Tables.list(row[1])
                        .forEach(phrase ->
                                byPhrase.computeIfAbsent(phrase, p -> new LinkedHashSet<>())
                                        .add(row[0]));
            }
        }
        byPhrase.values()
                .forEach(group ->
                        group.forEach(it ->
                                kin.computeIfAbsent(it, k -> new LinkedHashSet<>()).addAll(group)));
    }

    /** The signals meant, one for each part named; empty if nothing is left out or fits. */
    List<String> of(Collection<String> said, Signal last) {
        var named = pick(said, components, "");
        var measured = pick(said, measures, "");
        var split = pick(said, breakdowns, "by ");
        var seen = Facets.of(last);
        if (last.id().value().equals(REPLICA) && named.equals(Set.of(last.component()))) {
            return List.of(PRIMARY);
        }
        if (!named.isEmpty() && measured.isEmpty()) {
            return each(named, component -> part(component, split, seen));
        }
        if (named.isEmpty() && !measured.isEmpty()) {
            return each(measured, measure -> measure(measure, split, seen)).stream()
                    .limit(1)
                    .toList();
        }
        if (named.isEmpty() && !split.isEmpty()) {
            return each(split, it -> breakdown(it, seen)).stream().limit(1).toList();
        }
        return List.of();
    }

    private static Set<String> pick(Collection<String> said, Set<String> known, String lead) {
        return said.stream()
                .map(facet -> facet.substring(1, facet.length() - 1))
                .filter(facet -> facet.startsWith(lead))
                .map(facet -> facet.substring(lead.length()))
                .filter(known::contains)
                .collect(java.util.stream.Collectors.toCollection(LinkedHashSet::new));
    }

    private static List<String> each(
            Set<String> facets, java.util.function.Function<String, Optional<String>> fill) {
        return facets.stream().map(fill).flatMap(Optional::stream).distinct().toList();
    }

    private Optional<String> part(String component, Set<String> split, Facets seen) {
        if (INSTEAD.containsKey(component)) {
            return Optional.ofNullable(INSTEAD.get(component));
        }
        var by = split.isEmpty() ? seen.breakdown() : split.iterator().next();
        var alike = kin.getOrDefault(seen.measure(), Set.of());
        return first(
                Stream.of(
                                Stream.of(new Facets(component, seen.measure(), by)),
                                split.stream().map(it -> new Facets(component, OVERVIEW, it)),
                                Stream.of(new Facets(component, seen.measure(), NONE)),
                                alike.stream().map(it -> new Facets(component, it, NONE)),
                                Stream.of(new Facets(component, OVERVIEW, NONE)))
                        .flatMap(it -> it));
    }

    private Optional<String> measure(String measure, Set<String> split, Facets seen) {
        var by = split.isEmpty() ? seen.breakdown() : split.iterator().next();
        return first(
                Stream.of(
                        new Facets(seen.component(), measure, by),
                        new Facets(seen.component(), measure, NONE)));
    }

    private Optional<String> breakdown(String by, Facets seen) {
        return first(
                        Stream.of(
                                new Facets(seen.component(), seen.measure(), by),
                                new Facets(seen.component(), OVERVIEW, by)))
                .or(() -> only(seen.component(), by));
    }

    /** The only signal of a component that is split that way. */
    private Optional<String> only(String component, String by) {
        var found = new HashSet<String>();
        signals.forEach((facets, id) -> {
            if (facets.component().equals(component) && facets.breakdown().equals(by)) {
                found.add(id);
            }
        });
        return found.size() == 1 ? found.stream().findFirst() : Optional.empty();
    }

    private Optional<String> first(Stream<Facets> wanted) {
        return wanted.map(signals::get).filter(Objects::nonNull).findFirst();
    }
}
