package dev.rootcause.database;

/** Another PostgreSQL answers on our port. */
class PortTaken extends RuntimeException {

    PortTaken(int port) {
        super(
                "Another PostgreSQL listens on port %d. Start with --rootcause.database.port=<a free port>."
                        .formatted(port));
    }
}
