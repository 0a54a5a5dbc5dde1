package fr.ctg.evaluations.scoring;

/** A measurement that the actual does not use, and why. */
public record LeftOut(Cell cell, Why why) {

  /** Why a measurement is not used, the plainest reason first. */
  public enum Why {
    /** Its period had not ended on the day of the evaluation. */
    AFTER_AS_OF,
    /** It is of another period than the actual: an earlier, a shorter or a longer one. */
    OTHER_PERIOD,
    /** It is of a newer period, to which not everyone has contributed yet. */
    INCOMPLETE_PERIOD,
    /** It says that the value is missing, was not collected or cannot exist. */
    NO_VALUE,
    /** It is asked about some territories or people, and it speaks of others. */
    OF_OTHERS,
    /** Its territory is not in the convention's perimeter. */
    OUTSIDE_PERIMETER,
    /** A figure was reported for a whole of which it is a part. */
    OWN_VALUE_WINS,
    /** Territories of another kind were put together; the kinds overlap. */
    OTHER_TERRITORY_KIND,
    /** Its breakdown is no partition, an incomplete one, or another one than that summed. */
    OTHER_BREAKDOWN
  }
}
