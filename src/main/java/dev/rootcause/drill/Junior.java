package dev.rootcause.drill;

import dev.rootcause.cases.CaseCode;

/**
 * The bot's character: opens a drill and answers messages, as a pure function of the drill, the
 * message and the moment.
 */
public interface Junior {

    Drill open(CaseCode code, int seed);

    /** The drill with one more turn. Throws {@link IllegalStateException} when it is over. */
    Drill hear(Drill drill, Message message);
}
