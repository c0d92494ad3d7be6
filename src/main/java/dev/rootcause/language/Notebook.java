package dev.rootcause.language;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * What was learned when the program was built, so that it starts at once: a SHA-256 of the files it
 * learned from, then the classifiers.
 */
final class Notebook {

    private static final String FILE = "learned.bin";

    /** All that a lesson, or what the rules find in it, depends on. */
    private static final List<String> SOURCES =
            Stream.of(
                            Lessons.FILES,
                            Messages.FILES,
                            List.of("signals.tsv", "actions.tsv", "prevention.tsv"),
                            List.of("act-cues.tsv", "ordinary-words.txt", "weak-words.txt"))
                    .flatMap(List::stream)
                    .toList();

    private static final int BUFFER = 1 << 16;

    private Notebook() {}

    /** Empty where nothing was written down, or it was learned from other files. */
    static Optional<Classifiers> read() {
        var file = Notebook.class.getResourceAsStream(FILE);
        if (file == null) {
            return Optional.empty();
        }
        try (file) {
            var digest = digest();
            return Arrays.equals(digest, file.readNBytes(digest.length))
                    ? Optional.of(Classifiers.read(inflated(file)))
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + FILE + ": build the program anew", e);
        }
    }

    private static DataInputStream inflated(InputStream file) {
        return new DataInputStream(new BufferedInputStream(new InflaterInputStream(file), BUFFER));
    }

    /** Where it lies in a folder of classes. */
    static Path in(Path classes) {
        return classes.resolve(Notebook.class.getPackageName().replace('.', '/')).resolve(FILE);
    }

    static void write(Classifiers classifiers, Path file) throws IOException {
        try (var out = Files.newOutputStream(file)) {
            out.write(digest());
            var deflated = new DeflaterOutputStream(out, new Deflater(Deflater.BEST_SPEED), BUFFER);
            try (var data = new DataOutputStream(new BufferedOutputStream(deflated, BUFFER))) {
                classifiers.write(data);
            }
        }
    }

    private static byte[] digest() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            SOURCES.forEach(file -> digest.update(Tables.bytes(file)));
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
