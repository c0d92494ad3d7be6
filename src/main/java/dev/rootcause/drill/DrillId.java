package dev.rootcause.drill;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.util.UUID;

/** A drill within its workspace; another workspace's drill of the same id does not exist. */
@Embeddable
public record DrillId(@Embedded TeamId team, UUID id) {}
