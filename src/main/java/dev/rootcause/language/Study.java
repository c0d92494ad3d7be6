package dev.rootcause.language;

import dev.rootcause.cases.Vocabulary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;

/** Run by the build: learns to read once, and writes it down beside the classes. */
final class Study {

    private static final String OWN = Study.class.getPackageName().replace('.', '/');

    private Study() {}

    /** Does nothing if what was written down is younger than every class and every lesson. */
    public static void main(String[] folders) throws IOException {
        var classes = Path.of(folders[0]);
        var file = Notebook.in(classes);
        var made = List.of(classes.resolve(OWN), classes.resolve("cases/vocabulary"));
        if (Files.exists(file) && !changed(made, Files.getLastModifiedTime(file))) {
            return;
        }
        Files.deleteIfExists(file);
        var lessons = new Lessons(Vocabulary.bundled()).without(text -> false);
        var lexicons = new Lexicons(Vocabulary.bundled());
        var taught = Classifiers.taught(lessons, lexicons, new Cues(lexicons));
        Notebook.write(taught, file);
    }

    private static boolean changed(List<Path> folders, FileTime since) throws IOException {
        for (var folder : folders) {
            try (var files = Files.list(folder)) {
                if (files.anyMatch(it -> it.toFile().lastModified() > since.toMillis())) {
                    return true;
                }
            }
        }
        return false;
    }
}
