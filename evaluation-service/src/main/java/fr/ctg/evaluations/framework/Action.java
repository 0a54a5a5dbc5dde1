package fr.ctg.evaluations.framework;

import java.util.List;
import java.util.UUID;

/** What partners do for objectives. */
public record Action(
    UUID id,
    String number,
    String title,
    List<String> objectives,
    String status,
    boolean illustrative) {

  public Action {
    objectives = Absent.asEmpty(objectives);
  }
}
