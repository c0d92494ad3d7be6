package dev.rootcause.cases;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The library: every case that could be read, and what is wrong with the others. */
public interface Cases {

    /** The cases packed into the program. */
    static Cases bundled() {
        return new Library(Shelf.bundled());
    }

    /** The cases in the folders of a directory. */
    static Cases in(Path directory) {
        return new Library(Shelf.in(directory));
    }

    /** The cases of a shelf. */
    static Cases on(Shelf shelf) {
        return new Library(shelf);
    }

    /**
     * The cases of a shelf that can be played, read anew when their files are written.
     *
     * @param faults what is wrong with a case that is well written
     */
    static Cases followed(Shelf shelf, Function<Case, List<String>> faults) {
        return new Followed(shelf, faults);
    }

    /** The cases of a shelf that can be played. */
    static Cases on(Shelf shelf, Function<Case, List<String>> faults) {
        return new Library(shelf, faults);
    }

    /** The library as its files are now; what is returned stays so. */
    default Cases now() {
        return this;
    }

    /**
     * This library, which then also finds by their hash the cases it no longer holds.
     *
     * @param kept the text kept under a sha-256
     */
    default Cases remembering(Function<String, Optional<String>> kept) {
        return new Remembering(this, kept);
    }

    /** All cases, by code. */
    List<Case> all();

    /** The case of that code, whatever its letter case. */
    Optional<Case> find(CaseCode code);

    /** The case whose text has that sha-256. */
    Optional<Case> findByHash(String sha256);

    /**
     * The case that a kept text describes, however old. Throws {@link BrokenCase} when this version
     * cannot read it.
     */
    Case read(String text);

    /** The text of the case as its author wrote it. */
    String text(CaseCode code);

    String hash(CaseCode code);

    /** The sha-256 of the answer kept apart from the case, in hex. */
    String answerHash(CaseCode code);

    Vocabulary vocabulary();

    /** The stories that cases are told as. */
    List<Campaign> campaigns();

    /** Codes of the cases that train a phase, by its lower-case name. */
    default List<CaseCode> training(String phase) {
        return List.of();
    }

    /** What is wrong with the cases that could not be read. */
    List<String> problems();
}
