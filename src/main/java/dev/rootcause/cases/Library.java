package dev.rootcause.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** The cases of one shelf, each read once; a broken one does not stop the others. */
final class Library implements Cases {

    /**
     * @param hash of its text, which is asked for at every turn
     */
    private record Volume(Case incident, CaseFile file, String hash, String answerHash) {}

    private final Function<Case, List<String>> faults;
    private final Vocabulary vocabulary;
    private final Defaults defaults;
    private final Form<Case> form;
    private final Map<String, Volume> volumes = new TreeMap<>();
    private final List<String> problems = new ArrayList<>();
    private final List<Campaign> campaigns;
    private final Map<String, List<CaseCode>> exercises;

    Library(Shelf shelf) {
        this(shelf, _ -> List.of());
    }

    /**
     * @param faults what is wrong with a case that is well written; such a one is left out too
     */
    Library(Shelf shelf, Function<Case, List<String>> faults) {
        this.faults = faults;
        vocabulary = new VocabularyFiles(shelf).read();
        defaults = Defaults.bundled();
        form = new Form<>(Case.class, "case.schema.json", vocabulary);
        shelf.folders().forEach(folder -> take(shelf, folder));
        campaigns = campaigns(shelf);
        exercises = exercises(shelf);
    }

    private Map<String, List<CaseCode>> exercises(Shelf shelf) {
        try {
            return Exercises.on(shelf, vocabulary);
        } catch (BrokenCase broken) {
            problems.addAll(broken.problems());
            return Map.of();
        }
    }

    private List<Campaign> campaigns(Shelf shelf) {
        try {
            return Campaigns.on(shelf, vocabulary, volumes.keySet());
        } catch (BrokenCase broken) {
            problems.addAll(broken.problems());
            return List.of();
        }
    }

    private void take(Shelf shelf, String folder) {
        try {
            CaseFile file = CaseFile.read(shelf, folder + "/case.yaml");
            Case incident = defaults.complete(form.read(file.name(), file.text()));
            Coherence.check(file.name(), incident);
            sound(file.name(), incident);
            volumes.put(
                    CaseCode.ofFolder(folder).value(),
                    new Volume(incident, file, file.hash(), answerHash(shelf, folder)));
        } catch (BrokenCase broken) {
            problems.addAll(broken.problems());
        }
    }

    private void sound(String file, Case incident) {
        List<String> found =
                faults.apply(incident).stream().map(fault -> file + " /" + fault).toList();
        if (!found.isEmpty()) {
            throw new BrokenCase(found);
        }
    }

    @Override
    public List<Case> all() {
        return volumes.values().stream().map(Volume::incident).toList();
    }

    @Override
    public Optional<Case> find(CaseCode code) {
        return Optional.ofNullable(volumes.get(code.value())).map(Volume::incident);
    }

    @Override
    public Optional<Case> findByHash(String sha256) {
        return volumes.values().stream()
                .filter(it -> it.hash().equals(sha256))
                .map(Volume::incident)
                .findFirst();
    }

    @Override
    public Case read(String text) {
        return defaults.complete(form.read("case.yaml", text));
    }

    @Override
    public String text(CaseCode code) {
        return volume(code).file().text();
    }

    @Override
    public String hash(CaseCode code) {
        return volume(code).hash();
    }

    @Override
    public String answerHash(CaseCode code) {
        return volume(code).answerHash();
    }

    /** The answer is kept apart; here it is bytes to be pinned, and nothing when there are none. */
    private static String answerHash(Shelf shelf, String folder) {
        String name = folder + "/answer.yaml";
        return shelf.read(name)
                .map(it -> new CaseFile(name, YamlText.of(name, it)).hash())
                .orElse("");
    }

    private Volume volume(CaseCode code) {
        Volume volume = volumes.get(code.value());
        if (volume == null) {
            throw new IllegalArgumentException("no case " + code);
        }
        return volume;
    }

    @Override
    public Vocabulary vocabulary() {
        return vocabulary;
    }

    @Override
    public List<Campaign> campaigns() {
        return campaigns;
    }

    @Override
    public List<CaseCode> training(String phase) {
        return exercises.getOrDefault(phase, List.of());
    }

    @Override
    public List<String> problems() {
        return List.copyOf(problems);
    }
}
