package dev.rootcause.database;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;

/** The folder cannot be made, read or written. */
final class FolderNotUsable extends NoDatabase {

    FolderNotUsable(Path folder, IOException cause) {
        super(
                "rootcause keeps its data in %s, and that does not work: %s. Mend that, or start with --rootcause.data-dir=<another folder>."
                        .formatted(folder, reason(cause)),
                cause);
    }

    private static String reason(IOException cause) {
        return switch (cause) {
            case AccessDeniedException e -> "no permission for " + e.getFile();
            case FileAlreadyExistsException e -> e.getFile() + " is not a folder";
            case FileSystemException e when e.getReason() != null ->
                    e.getFile() + ": " + e.getReason();
            case IOException e -> String.valueOf(e.getMessage());
        };
    }
}
