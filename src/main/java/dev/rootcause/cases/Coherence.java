package dev.rootcause.cases;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What a schema cannot see: that names used in one place of a case exist in another. */
final class Coherence {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_.]*");

    private final String file;
    private final Case incident;
    private final List<String> problems = new ArrayList<>();

    private Coherence(String file, Case incident) {
        this.file = file;
        this.incident = incident;
    }

    static void check(String file, Case incident) {
        var coherence = new Coherence(file, incident);
        coherence.check();
        if (!coherence.problems.isEmpty()) {
            throw new BrokenCase(coherence.problems);
        }
    }

    private void check() {
        code();
        paths();
        services();
        figures();
    }

    /** A figure may use others, as long as it does not come back to itself. */
    private void figures() {
        incident.figures().keySet().stream()
                .filter(name -> reaches(name, name, new HashSet<>()))
                .forEach(name ->
                        complain(
                                "figures/" + name,
                                "comes back to itself by " + incident.figures().get(name),
                                "a formula of other figures"));
    }

    private boolean reaches(String from, String wanted, Set<String> seen) {
        return NAME.matcher(incident.figures().getOrDefault(from, ""))
                .results()
                .map(MatchResult::group)
                .anyMatch(it -> it.equals(wanted) || seen.add(it) && reaches(it, wanted, seen));
    }

    private void code() {
        String folder = file.split("/", 2)[0];
        if (!CaseCode.ofFolder(folder).equals(incident.code())) {
            complain(
                    "code",
                    incident.code() + " is not the code of its folder",
                    CaseCode.ofFolder(folder));
        }
    }

    private void paths() {
        var resources = incident.world().resources();
        incident.world()
                .classes()
                .forEach((name, requests) ->
                        requests.path().stream()
                                .map(World.Stage::resource)
                                .filter(it -> !it.equals("delay"))
                                .filter(it -> !resources.containsKey(it))
                                .forEach(it ->
                                        complain(
                                                "world/classes/" + name + "/path",
                                                "there is no resource " + it,
                                                resources.keySet())));
    }

    private void services() {
        List<String> names = incident.services().stream().map(Case.Service::name).toList();
        incident.services()
                .forEach(service ->
                        service.uses().stream()
                                .filter(it -> !names.contains(it))
                                .forEach(it ->
                                        complain(
                                                "services/" + service.name(),
                                                "uses the unknown service " + it,
                                                names)));
    }

    private void complain(String path, String wrong, Object right) {
        problems.add("%s /%s: %s. Right: %s".formatted(file, path, wrong, right));
    }
}
