package fr.ctg.evaluations.recomputation;

import java.util.Map;

/** What the recomputation says of a convention, exact and unrounded. */
public record Answers(
    Group convention,
    Map<String, Group> axes,
    Map<String, Group> objectives,
    Map<String, Line> indicators) {

  /**
   * @param value null with a reason
   * @param status the worst observation status of what went into it
   */
  public record Actual(Span period, Fraction value, String status, String reason) {}

  /** How far from the baseline to a target; null with a reason. */
  public record Achieved(Fraction raw, Fraction bounded, String reason) {}

  public record Line(
      Actual actual,
      Actual partial,
      Achieved global,
      Achieved annual,
      Fraction expectedNow,
      Fraction share,
      Fraction pace,
      String status,
      boolean stale) {

    /** Whether it has no say in its objective. */
    public boolean outside() {
      return "NOT_SCORED".equals(global.reason()) || "CLOSED".equals(global.reason());
    }
  }

  /**
   * @param achievement null where too little is known, for a reason
   */
  public record Group(
      Fraction achievement,
      Fraction coverage,
      Fraction share,
      Fraction pace,
      String status,
      String reason) {}
}
