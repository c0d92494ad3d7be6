package dev.rootcause.slack;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Where people talk: a channel, a direct message or a thread. */
sealed interface Where permits FakeChannel, FakeThread {

    Duration PATIENCE = Duration.ofSeconds(15);

    FakeChannel channel();

    /** The root of the thread, when it is one. */
    Optional<String> threadTs();

    /** What is to be read here now, oldest first, the messages for one person only among them. */
    List<FakeMessage> messages();

    default FakeMessage latest() {
        List<FakeMessage> messages = messages();
        if (messages.isEmpty()) {
            throw new AssertionError("nothing was said in " + this);
        }
        return messages.getLast();
    }

    /** The first message here that is so, as soon as it is posted or updated to be so. */
    default FakeMessage awaitMessage(Predicate<FakeMessage> isSo) {
        return awaitMessage("a message in " + this, isSo);
    }

    default FakeMessage awaitMessage(String what, Predicate<FakeMessage> isSo) {
        return channel()
                .workspace()
                .await(what, PATIENCE, () -> messages().stream().filter(isSo).findFirst());
    }

    /** The first message of the bot here that contains these words. */
    default FakeMessage awaitWords(String words) {
        return awaitMessage(
                "\"" + words + "\" of the bot in " + this,
                message -> message.byBot() && message.plain().contains(words));
    }

    /** The first message of the bot after that one. */
    default FakeMessage awaitAnswer(FakeMessage question) {
        return awaitMessage(
                "an answer to \"" + question.text() + "\"",
                message -> message.byBot() && message.ts().compareTo(question.ts()) > 0);
    }
}
