package dev.rootcause.slack;

import java.util.List;
import java.util.Optional;

/** A message with its replies. */
record FakeThread(FakeChannel channel, String ts) implements Where {

    @Override
    public Optional<String> threadTs() {
        return Optional.of(ts);
    }

    /** The root first. */
    @Override
    public List<FakeMessage> messages() {
        return channel.everything().stream().filter(message -> message.root().equals(ts)).toList();
    }

    List<FakeMessage> replies() {
        return messages().stream().filter(message -> !message.ts().equals(ts)).toList();
    }

    FakeMessage root() {
        return channel.find(ts).orElseThrow();
    }

    @Override
    public String toString() {
        return "thread " + ts + " of " + channel;
    }
}
