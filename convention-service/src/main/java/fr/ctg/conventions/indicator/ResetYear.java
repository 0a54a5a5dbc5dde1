package fr.ctg.conventions.indicator;

import fr.ctg.kit.period.Frequency;

/** The year inside which year-to-date values grow, to start again from zero in the next one. */
public enum ResetYear {
  CIVIL,
  SCHOOL,
  /** From the day and month of the convention's first day. */
  CONVENTION;

  /** Whether no period of this frequency lies on both sides of a reset. */
  boolean fits(Frequency frequency) {
    return switch (this) {
      case CIVIL -> frequency != Frequency.SCHOOL_YEAR;
      case SCHOOL -> frequency == Frequency.MONTH || frequency == Frequency.SCHOOL_YEAR;
      case CONVENTION -> true;
    };
  }
}
