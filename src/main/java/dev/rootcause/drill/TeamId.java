package dev.rootcause.drill;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** A workspace: Slack's id, or {@code local} without Slack. Leads every key. */
@Embeddable
public record TeamId(@Column(name = "team_id") String value) {

    public static final TeamId LOCAL = new TeamId("local");
}
