package dev.rootcause.postmortem;

import dev.rootcause.cases.SignalId;
import dev.rootcause.drill.Reply;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a postmortem is filled in with: the candidate's own actions with their times, and what they
 * had seen of the impact. Nothing that they did not know.
 */
final class Skeleton {

    private Skeleton() {}

    static Postmortem of(Facts facts) {
        return new Postmortem(
                Map.of(Section.IMPACT, impact(facts), Section.TIMELINE, timeline(facts)));
    }

    private static String impact(Facts facts) {
        Set<SignalId> tell = Set.copyOf(facts.answer().impact());
        return facts.drill().turns().stream()
                .flatMap(turn -> turn.post().replies().stream())
                .filter(Reply.Shows.class::isInstance)
                .map(Reply.Shows.class::cast)
                .filter(shown -> tell.contains(shown.observation().signal()))
                .map(shown -> shown.clock() + " " + shown.observation().says())
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    private static String timeline(Facts facts) {
        return facts.actions().stream().map(Skeleton::line).collect(Collectors.joining("\n"));
    }

    private static String line(Deed deed) {
        int ordered = deed.minutes().getFirst();
        int done = deed.minutes().getLast();
        return Clock.written(ordered)
                + " "
                + deed.says()
                + (done == ordered ? "" : ", in effect at " + Clock.written(done));
    }
}
