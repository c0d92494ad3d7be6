package dev.rootcause.slack;

import dev.rootcause.drill.TeamId;
import org.jspecify.annotations.Nullable;

/**
 * Where something was said or pressed.
 *
 * @param thread Slack's id of the thread's first message; null outside of threads
 * @param ts Slack's id of the message itself
 */
record Position(String channel, @Nullable String thread, String ts) {

    /** The first message of the thread that this is part of, or begins. */
    String root() {
        return thread == null ? ts : thread;
    }

    Line line(TeamId team) {
        return thread == null || Line.isPrivate(channel)
                ? Line.channel(team, channel)
                : Line.thread(team, channel, thread);
    }

    /** What is done to a message that begins a thread is of that thread. */
    Line threadLine(TeamId team) {
        return Line.isPrivate(channel)
                ? Line.channel(team, channel)
                : Line.thread(team, channel, root());
    }
}
