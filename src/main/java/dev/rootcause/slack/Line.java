package dev.rootcause.slack;

import dev.rootcause.drill.Candidate;
import dev.rootcause.drill.TeamId;

/**
 * What must happen one after the other. A drill is opened in the line of its conversation or
 * channel, so that what is said where its first message just appeared comes behind it.
 */
record Line(String name) {

    /** The conversation of the bot with one person. */
    static Line with(Candidate who) {
        return new Line(who.team().value() + " with " + who.member());
    }

    static Line channel(TeamId team, String channel) {
        return new Line(team.value() + " in " + channel);
    }

    /** The changes of one message of ours, so that nobody's turn waits for them. */
    static Line message(TeamId team, String channel, String ts) {
        return new Line(team.value() + " message " + channel + " " + ts);
    }

    static Line thread(TeamId team, String channel, String thread) {
        return new Line(team.value() + " in " + channel + " " + thread);
    }
}
