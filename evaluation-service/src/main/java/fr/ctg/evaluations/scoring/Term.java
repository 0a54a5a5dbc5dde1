package fr.ctg.evaluations.scoring;

import java.time.LocalDate;

/**
 * The days on which a convention is in force, both ends included; a one-day convention has one.
 *
 * @param effectiveTo the last day, amendments included, not before {@code effectiveFrom}
 */
public record Term(LocalDate effectiveFrom, LocalDate effectiveTo) {

  public Term {
    if (effectiveTo.isBefore(effectiveFrom)) {
      throw new IllegalArgumentException(
          "A convention ends on or after the day it takes effect; this one runs from %s to %s"
              .formatted(effectiveFrom, effectiveTo));
    }
  }

  /** An evaluation is never made later than the convention's last day. */
  public LocalDate notAfterEnd(LocalDate asOf) {
    return asOf.isAfter(effectiveTo) ? effectiveTo : asOf;
  }
}
