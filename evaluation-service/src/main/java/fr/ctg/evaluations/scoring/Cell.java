package fr.ctg.evaluations.scoring;

import fr.ctg.kit.period.Period;
import java.math.BigDecimal;
import java.util.Objects;

/**
 * One measurement as it stood at the date of knowledge: what a partner said of a period, a place
 * and a breakdown. The caller chooses the revision; withdrawn ones are not handed over.
 *
 * @param value null when the value is secret, missing or given by its parts
 * @param numerator of a RATIO, or the sum of a MEAN; null without a denominator
 * @param denominator of a RATIO, or the count of a MEAN; null without a numerator
 * @param revision the number under which it was recorded: carried along for explanations to quote,
 *     never looked at
 */
public record Cell(
    Period period,
    Place place,
    Breakdown breakdown,
    String partner,
    BigDecimal value,
    BigDecimal numerator,
    BigDecimal denominator,
    ObservationStatus status,
    long revision) {

  public Cell {
    Objects.requireNonNull(period, "period");
    Objects.requireNonNull(place, "place");
    Objects.requireNonNull(breakdown, "breakdown");
    Objects.requireNonNull(partner, "partner");
    Objects.requireNonNull(status, "status");
    if ((numerator == null) != (denominator == null)) {
      throw new IllegalArgumentException(
          "A numerator and a denominator come together; revision %d has one".formatted(revision));
    }
  }

  boolean isSecret() {
    return status == ObservationStatus.Q;
  }

  /** Whether there can be no value, which is known, and adds nothing to anything. */
  boolean isNotApplicable() {
    return status == ObservationStatus.M;
  }

  /**
   * Whether its partner has answered: a zero, a secret and a value that cannot exist are answers, a
   * missing value is none.
   */
  boolean isAnswer() {
    return isSecret()
        || isNotApplicable()
        || status.carriesValue() && (value != null || numerator != null);
  }
}
