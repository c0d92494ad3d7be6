package dev.rootcause.slack;

import dev.rootcause.drill.Candidate;
import dev.rootcause.drill.TeamId;

/** What must happen one after the other, in one workspace. */
record Line(TeamId team, String name) {

    /** What one person does to us from anywhere. */
    static Line with(Candidate who) {
        return new Line(who.team(), "with " + who.member());
    }

    /** A conversation of the bot with one person is one line, its threads included. */
    static boolean isPrivate(String channel) {
        return channel.startsWith("D");
    }

    static Line channel(TeamId team, String channel) {
        return new Line(team, "in " + channel);
    }

    static Line thread(TeamId team, String channel, String thread) {
        return new Line(team, "in " + channel + " " + thread);
    }
}
