package dev.rootcause.web;

import dev.rootcause.drill.Candidate;
import dev.rootcause.drill.DrillId;
import dev.rootcause.drill.TeamId;
import java.util.UUID;

/** Who sits at the browser: the one local member, while there is no sign-in. */
final class Visitor {

    static final Candidate LOCAL = new Candidate(TeamId.LOCAL, "local");

    private Visitor() {}

    static DrillId drill(UUID id) {
        return new DrillId(LOCAL.team(), id);
    }
}
