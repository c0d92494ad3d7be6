package dev.rootcause.slack;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** What the bot did wrong; a test ends without any. */
final class FakeProblems {

    private final List<String> noted = new CopyOnWriteArrayList<>();

    void note(String where, String problem) {
        noted.add(where + ": " + problem);
    }

    Ack noteUnlessAccepted(Ack ack) {
        if (!ack.accepted()) {
            note("answer " + ack.status(), ack.body() + " to " + ack.sent().payload());
        }
        return ack;
    }

    List<String> all() {
        return List.copyOf(noted);
    }

    void forget() {
        noted.clear();
    }
}
