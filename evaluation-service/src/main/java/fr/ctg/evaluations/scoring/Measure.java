package fr.ctg.evaluations.scoring;

/** What the figures of an indicator are, and so which sums of them mean something. */
public enum Measure {
  COUNT,
  AMOUNT,
  /** A numerator over a denominator, times a factor (100 for a percentage). */
  RATIO,
  /** A sum over a count: the numerator and denominator of a cell. */
  MEAN,
  /** Distinct people: they add up over a partition of themselves, never over time or place. */
  DISTINCT_COUNT,
  /** A mark on a scale: never summed. */
  SCORE,
  /** Words: neither aggregated nor scored. */
  QUALITATIVE;

  /**
   * Whether a figure is the quotient of two parts, which are aggregated before they are divided.
   */
  boolean hasParts() {
    return this == RATIO || this == MEAN;
  }

  /** Whether the categories of a partition add up to their total. */
  boolean addsUpOverPartitions() {
    return this != SCORE && this != QUALITATIVE;
  }

  /** Whether figures of several places, partners or periods may be put together in this way. */
  boolean allows(Operation operation) {
    return switch (this) {
      case COUNT, AMOUNT, RATIO, MEAN -> true;
      case DISTINCT_COUNT, SCORE -> operation != Operation.SUM;
      case QUALITATIVE -> false;
    };
  }
}
