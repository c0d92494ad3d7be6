package dev.rootcause.cases;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A library that also finds what it no longer holds, by the texts that were kept. A text never
 * changes under its hash, so that each is read once.
 */
final class Remembering implements Cases {

    private static final int MOST = 100;

    private final Cases library;
    private final Function<String, Optional<String>> kept;
    private final Cache<String, Case> read = Caffeine.newBuilder().maximumSize(MOST).build();

    Remembering(Cases library, Function<String, Optional<String>> kept) {
        this.library = library;
        this.kept = kept;
    }

    @Override
    public Optional<Case> findByHash(String sha256) {
        return library.findByHash(sha256)
                .or(() -> Optional.ofNullable(read.getIfPresent(sha256)))
                .or(() ->
                        kept.apply(sha256).map(text -> read.get(sha256, _ -> library.read(text))));
    }

    /** For who begins something: the present is enough. */
    @Override
    public Cases now() {
        return library.now();
    }

    @Override
    public List<Case> all() {
        return library.all();
    }

    @Override
    public Optional<Case> find(CaseCode code) {
        return library.find(code);
    }

    @Override
    public Case read(String text) {
        return library.read(text);
    }

    @Override
    public String text(CaseCode code) {
        return library.text(code);
    }

    @Override
    public String hash(CaseCode code) {
        return library.hash(code);
    }

    @Override
    public String answerHash(CaseCode code) {
        return library.answerHash(code);
    }

    @Override
    public Vocabulary vocabulary() {
        return library.vocabulary();
    }

    @Override
    public List<Campaign> campaigns() {
        return library.campaigns();
    }

    @Override
    public List<CaseCode> training(String phase) {
        return library.training(phase);
    }

    @Override
    public List<String> problems() {
        return library.problems();
    }
}
