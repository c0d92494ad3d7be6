package dev.rootcause.slack;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the edge answers beside a drill. */
final class Sayings {

    private Sayings() {}

    static SlackMessage running() {
        return HelpText.sentences(
                "A drill of yours still runs in our conversation. Go on there or say done; to leave it ungraded and start another, type /rootcause drill new.");
    }

    static SlackMessage started(Optional<String> link) {
        return HelpText.sentences(
                "Your drill has begun in our conversation" + link.map(": "::concat).orElse("."));
    }

    static SlackMessage unknown(String word, Optional<String> nearest) {
        return HelpText.sentences(
                "I do not know /rootcause %s.%s"
                        .formatted(
                                word,
                                nearest.map(" Did you mean /rootcause %s?"::formatted)
                                        .orElse(" /rootcause help lists what I know.")));
    }

    static SlackMessage over() {
        return withStart(
                "This drill is over: that was a free look, not graded. Its scorecard stands above.");
    }

    static SlackMessage wentQuiet() {
        return withStart("This drill was ended after three quiet days.");
    }

    static SlackMessage stale() {
        return HelpText.sentences(
                "That question is from earlier in the drill. Answer the newest message, or just type.");
    }

    static SlackMessage gone() {
        return HelpText.sentences("I no longer have the drill of that message.");
    }

    static SlackMessage change() {
        return HelpText.sentences(
                "Just type what to add or to put right. Say done when you want to see it once more.");
    }

    static SlackMessage foreign() {
        return HelpText.sentences(
                "You are here from another organization, and I work for the one that installed me: you can read along, but I do not take words or presses from you. To play, ask for me in a workspace of yours.");
    }

    static SlackMessage notYours(String onCall) {
        return naming(
                "Somebody else is on call in this drill.",
                "You can read along, ask and propose; say \"take command\" in the thread to decide. On call here:",
                onCall);
    }

    static SlackMessage inCommand(String member) {
        return naming(
                "Somebody took command.", "Acts, names the cause and ends from now on:", member);
    }

    private static SlackMessage naming(String plain, String line, String member) {
        return new SlackMessage(
                plain,
                List.of(new SlackMessage.Part.Blocks(List.of(Blocks.naming(line, member)))),
                List.of());
    }

    private static SlackMessage withStart(String sentence) {
        List<SlackMessage.Part> parts =
                Stream.of(HelpText.sentences(sentence).parts(), List.of(HelpText.start().part()))
                        .flatMap(List::stream)
                        .collect(Collectors.toUnmodifiableList());
        return new SlackMessage(sentence, parts, List.of());
    }
}
