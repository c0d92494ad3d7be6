package dev.rootcause.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;

/** Holds the password of the server's only user; nobody but the owner can read it. */
record PasswordFile(Path file) {

    private static final int BYTES = 24;

    Optional<String> read() throws IOException {
        return Files.exists(file)
                ? Optional.of(Files.readString(file).strip()).filter(it -> !it.isEmpty())
                : Optional.empty();
    }

    void write(String password) throws IOException {
        // a temporary file is the owner's alone from its first byte
        Path draft = Files.createTempFile(file.getParent(), "password", ".tmp");
        Files.writeString(draft, password);
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }

    static String random() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
