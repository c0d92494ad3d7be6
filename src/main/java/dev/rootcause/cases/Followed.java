package dev.rootcause.cases;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A library whose files may change: who looks for a case gets it as it is written now. What is
 * wrong with the others is logged each time they are read.
 */
final class Followed implements Cases {

    private static final Logger LOG = LoggerFactory.getLogger(Followed.class);

    private final Reread<Cases> library;

    Followed(Shelf shelf, Function<Case, List<String>> faults) {
        library = new Reread<>(shelf, now -> logged(new Library(now, faults)));
    }

    private static Cases logged(Cases read) {
        read.problems().forEach(problem -> LOG.warn("A case is left out. {}", problem));
        return read;
    }

    @Override
    public Cases now() {
        return library.now();
    }

    @Override
    public List<Case> all() {
        return now().all();
    }

    @Override
    public Optional<Case> find(CaseCode code) {
        return now().find(code);
    }

    @Override
    public Optional<Case> findByHash(String sha256) {
        return library.last().findByHash(sha256);
    }

    @Override
    public Case read(String text) {
        return library.last().read(text);
    }

    @Override
    public String text(CaseCode code) {
        return library.last().text(code);
    }

    @Override
    public String hash(CaseCode code) {
        return library.last().hash(code);
    }

    @Override
    public String answerHash(CaseCode code) {
        return library.last().answerHash(code);
    }

    @Override
    public Vocabulary vocabulary() {
        return library.last().vocabulary();
    }

    @Override
    public List<Campaign> campaigns() {
        return library.last().campaigns();
    }

    @Override
    public List<CaseCode> training(String phase) {
        return library.last().training(phase);
    }

    @Override
    public List<String> problems() {
        return library.last().problems();
    }
}
