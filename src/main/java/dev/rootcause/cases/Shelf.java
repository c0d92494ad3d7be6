package dev.rootcause.cases;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** Where the folders of cases stand: packed into the program, or in a directory. */
public sealed interface Shelf {

    /** The most bytes read of a file; what is longer comes cut, one byte longer than this. */
    int LIMIT = 1 << 20;

    /** Names of the folders that hold a case, in order. */
    List<String> folders();

    /**
     * The bytes of {@code folder/file}, empty when there is none. Throws {@link BrokenCase} when
     * they cannot be had.
     */
    Optional<byte[]> read(String path);

    /**
     * When each file was last written; equal as long as nothing has changed, and empty for what
     * never does.
     */
    Map<String, Instant> written();

    static Shelf bundled() {
        return new Packed();
    }

    static Shelf in(Path directory) {
        return new Directory(directory);
    }

    /**
     * The packed cases and those of a directory of one's own, which stand in front: a case there
     * replaces the packed one of the same code.
     */
    static Shelf bundledBehind(Path directory) {
        return new Joined(new Directory(directory), new Packed());
    }

    private static Stream<String> casesAmong(Stream<String> names) {
        return names.filter(CaseCode::startsFolder).distinct().sorted();
    }

    record Joined(Shelf front, Shelf behind) implements Shelf {

        @Override
        public List<String> folders() {
            List<String> own = front.folders();
            List<CaseCode> codes = own.stream().map(CaseCode::ofFolder).toList();
            Stream<String> others =
                    behind.folders().stream()
                            .filter(folder -> !codes.contains(CaseCode.ofFolder(folder)));
            return Stream.concat(own.stream(), others).sorted().toList();
        }

        /** A folder in front is read from there alone: a case is never mixed from two. */
        @Override
        public Map<String, Instant> written() {
            Map<String, Instant> written = new HashMap<>(front.written());
            behind.written().forEach((file, at) -> written.put("behind/" + file, at));
            return Map.copyOf(written);
        }

        @Override
        public Optional<byte[]> read(String file) {
            boolean own = front.folders().contains(file.split("/", 2)[0]);
            return own ? front.read(file) : behind.read(file);
        }
    }

    record Directory(Path path) implements Shelf {

        @Override
        public List<String> folders() {
            try (var entries = Files.list(path)) {
                return casesAmong(
                                entries.filter(Files::isDirectory)
                                        .map(it -> it.getFileName().toString()))
                        .toList();
            } catch (IOException e) {
                throw new BrokenCase(
                        List.of(
                                path
                                        + ": no such directory. Right: cases, with a folder per case"));
            }
        }

        @Override
        public Map<String, Instant> written() {
            Stream<String> ofCases =
                    folders().stream()
                            .flatMap(it -> Stream.of(it + "/case.yaml", it + "/answer.yaml"));
            Map<String, Instant> written = new HashMap<>();
            Stream.concat(ofCases, Stream.of("campaigns.yaml", "practice.yaml"))
                    .forEach(file -> lastWritten(file).ifPresent(at -> written.put(file, at)));
            return Map.copyOf(written);
        }

        /** Empty for a file that is not there, or is gone by now. */
        private Optional<Instant> lastWritten(String file) {
            try {
                return Optional.of(Files.getLastModifiedTime(path.resolve(file)).toInstant());
            } catch (IOException e) {
                return Optional.empty();
            }
        }

        @Override
        public Optional<byte[]> read(String file) {
            Path found = path.resolve(file);
            if (!Files.isRegularFile(found)) {
                return Optional.empty();
            }
            try (InputStream in = Files.newInputStream(found)) {
                return Optional.of(in.readNBytes(LIMIT + 1));
            } catch (IOException e) {
                throw new BrokenCase(
                        List.of(file + ": cannot be read. Right: a file that everybody may read"));
            }
        }
    }

    /** The folder {@code cases/} of the class path, a directory or the inside of a jar. */
    record Packed() implements Shelf {

        private static final String ROOT = "cases/";
        private static final String LANDMARK = ROOT + "vocabulary/signals.tsv";

        /** Opened once: whoever opens it again waits for all who load classes from it. */
        private static final class Jar {

            private static final Optional<JarFile> FILE = open();

            private static Optional<JarFile> open() {
                try {
                    return landmark().openConnection() instanceof JarURLConnection jar
                            ? Optional.of(jar.getJarFile())
                            : Optional.empty();
                } catch (IOException e) {
                    throw new UncheckedIOException("the packed cases cannot be listed", e);
                }
            }
        }

        @Override
        public List<String> folders() {
            return Jar.FILE.map(Packed::among).orElseGet(() -> unpacked().folders());
        }

        /** A jar does not change while it runs; a directory of classes does while one writes. */
        @Override
        public Map<String, Instant> written() {
            return Jar.FILE.isPresent() ? Map.of() : unpacked().written();
        }

        private static Shelf unpacked() {
            return Shelf.in(
                    Path.of(URI.create(landmark().toString())).resolve("../..").normalize());
        }

        private static URL landmark() {
            return Objects.requireNonNull(loader().getResource(LANDMARK));
        }

        /** A jar inside a jar cannot be walked as a file system, but it knows its entries. */
        private static List<String> among(JarFile jar) {
            return casesAmong(
                            jar.stream()
                                    .map(JarEntry::getName)
                                    .filter(it -> it.startsWith(ROOT))
                                    .map(it -> it.substring(ROOT.length()).split("/", 2)[0]))
                    .toList();
        }

        @Override
        public Optional<byte[]> read(String file) {
            try (InputStream in = loader().getResourceAsStream(ROOT + file)) {
                return in == null ? Optional.empty() : Optional.of(in.readNBytes(LIMIT + 1));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static ClassLoader loader() {
            return Objects.requireNonNull(Shelf.class.getClassLoader());
        }
    }
}
