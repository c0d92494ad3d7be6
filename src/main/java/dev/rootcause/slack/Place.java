package dev.rootcause.slack;

import dev.rootcause.drill.Candidate;
import dev.rootcause.drill.DrillId;
import dev.rootcause.drill.TeamId;
import org.jspecify.annotations.Nullable;

/**
 * Where a drill is played.
 *
 * @param thread Slack's id of the thread's first message; null in a conversation with the bot alone
 */
record Place(String channel, @Nullable String thread, DrillId drill, Candidate candidate) {

    TeamId team() {
        return drill.team();
    }

    /** The bot and the candidate are alone. */
    boolean isPrivate() {
        return thread == null;
    }

    Line line() {
        return thread == null
                ? Line.channel(team(), channel)
                : Line.thread(team(), channel, thread);
    }

    boolean isOf(String member) {
        return candidate.member().equals(member);
    }
}
