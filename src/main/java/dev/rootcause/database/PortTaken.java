package dev.rootcause.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** Another program listens on our port, a PostgreSQL or anything else. */
final class PortTaken extends NoDatabase {

    PortTaken(int port, IOException cause) {
        super(
                "PostgreSQL cannot listen on port %d of this machine: %s. Start with --rootcause.database.port=<a free port>."
                        .formatted(port, cause.getMessage()),
                cause);
    }

    /** A server that finds its port taken would be waited for in vain. */
    static void check(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            assert socket.isBound();
        } catch (IOException e) {
            throw new PortTaken(port, e);
        }
    }
}
