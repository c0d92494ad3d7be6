package dev.rootcause.slack;

import dev.rootcause.drill.TeamId;
import java.util.Optional;

/** What lets us act in workspaces; a workspace without a token is one that we are not in. */
interface Tokens {

    /** As it is now: to be asked for each call. */
    Optional<String> of(TeamId team);

    /** Whether we are there, or were half a minute ago: for what comes in and is acknowledged. */
    boolean admits(TeamId team);

    /** Slack says that this token is dead. */
    void died(TeamId team, String token, String reason);
}
