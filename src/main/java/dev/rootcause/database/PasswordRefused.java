package dev.rootcause.database;

/** The file does not hold the password that the data knows. */
final class PasswordRefused extends NoDatabase {

    PasswordRefused(PasswordFile password, Throwable cause) {
        super(
                "PostgreSQL does not accept the password in %s. Delete that file and start again: then a new one is set."
                        .formatted(password.file()),
                cause);
    }
}
