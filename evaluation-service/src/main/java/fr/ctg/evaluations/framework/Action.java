package fr.ctg.evaluations.framework;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/**
 * What partners do for objectives.
 *
 * @param appliesFrom null from the start
 * @param versions what it has said over time, oldest first
 */
public record Action(
    UUID id,
    String number,
    String title,
    List<String> objectives,
    String status,
    boolean illustrative,
    LocalDate appliesFrom,
    List<Version> versions) {

  private static final Set<String> STOPPED = Set.of("PAUSED", "ABANDONED");

  public Action {
    versions = Absent.asEmpty(versions);
    objectives = Absent.asEmpty(objectives);
  }

  /** Whether a decision has ever made its status, which otherwise says how far it has got. */
  boolean wasEverStopped() {
    return STOPPED.contains(Objects.requireNonNullElse(status, ""))
        || versions.stream().anyMatch(version -> version.says("status"));
  }
}
