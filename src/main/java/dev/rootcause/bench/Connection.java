package dev.rootcause.bench;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.Locale;

/** One kept-alive HTTP connection, as cheap as can be: it runs on the cores that it measures. */
final class Connection implements AutoCloseable {

    private static final String LENGTH = "content-length:";

    private final int port;
    private Socket socket;
    private InputStream in;

    Connection(int port) {
        this.port = port;
        this.socket = open(port);
        this.in = from(socket);
    }

    private static Socket open(int port) {
        try {
            Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
            socket.setTcpNoDelay(true);
            return socket;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream from(Socket socket) {
        try {
            return new BufferedInputStream(socket.getInputStream(), 4_096);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The status of the answer. */
    int exchange(byte[] request) {
        try {
            socket.getOutputStream().write(request);
            String status = line();
            int length = 0;
            boolean last = false;
            for (String line = line(); !line.isEmpty(); line = line()) {
                String lower = line.toLowerCase(Locale.ROOT);
                last |= lower.equals("connection: close"); // a hundred requests are the most
                if (lower.startsWith(LENGTH)) {
                    length = Integer.parseInt(lower.substring(LENGTH.length()).strip());
                }
            }
            in.skipNBytes(length);
            if (last) {
                socket.close();
                socket = open(port);
                in = from(socket);
            }
            return Integer.parseInt(status.substring(9, 12));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new IOException("closed");
            }
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
