package fr.ctg.conventions.indicator;

import fr.ctg.kit.problem.Faults;
import fr.ctg.kit.text.Text;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;

/**
 * What one value of an indicator is.
 *
 * @param unit as people write it after the value
 * @param decimals how many are shown
 * @param factor what a ratio is multiplied by, 100 for a percentage; null for all but a RATIO
 * @param minimum the lowest value of the scale; null for all but a SCORE
 * @param maximum the highest value of the scale; null for all but a SCORE
 */
@Embeddable
public record Figure(
    @Enumerated(EnumType.STRING) Measure measure,
    String unit,
    int decimals,
    BigDecimal factor,
    BigDecimal minimum,
    BigDecimal maximum) {

  private static final BigDecimal PERCENT = BigDecimal.valueOf(100);

  /** What was stated, completed by the usual factor of a ratio. */
  static Figure of(IndicatorRequest stated) {
    boolean usualFactor = stated.measure() == Measure.RATIO && stated.factor() == null;
    return new Figure(
        stated.measure(),
        stated.unit(),
        stated.decimals(),
        usualFactor ? PERCENT : stated.factor(),
        stated.minimum(),
        stated.maximum());
  }

  void check(Faults faults) {
    faults.require(
        factor == null || measure == Measure.RATIO,
        "factor",
        "only-for-a-ratio",
        Text.of(
            "Seul un RATIO a un facteur ; cet indicateur est de mesure %s.",
            "Only a RATIO has a factor; this indicator's measure is %s.", measure));
    if (measure == Measure.SCORE) {
      checkScale(faults);
    } else {
      refuseBound("minimum", minimum, faults);
      refuseBound("maximum", maximum, faults);
    }
  }

  private void checkScale(Faults faults) {
    boolean stated =
        requireBound("minimum", minimum, faults) & requireBound("maximum", maximum, faults);
    if (stated) {
      faults.require(
          minimum.compareTo(maximum) < 0,
          "maximum",
          "bounds-crossed",
          Text.of(
              "Le maximum d'un score dépasse son minimum ; ici %s et %s.",
              "The maximum of a score is above its minimum; here %s and %s.",
              maximum.toPlainString(),
              minimum.toPlainString()));
    }
  }

  private static boolean requireBound(String field, BigDecimal bound, Faults faults) {
    return faults.require(
        bound != null,
        field,
        "required-for-a-score",
        Text.of(
            "Un SCORE annonce le minimum et le maximum de son échelle.",
            "A SCORE declares the minimum and the maximum of its scale."));
  }

  private void refuseBound(String field, BigDecimal bound, Faults faults) {
    faults.require(
        bound == null,
        field,
        "only-for-a-score",
        Text.of(
            "Seul un SCORE a un minimum et un maximum ; cet indicateur est de mesure %s.",
            "Only a SCORE has a minimum and a maximum; this indicator's measure is %s.", measure));
  }

  /** Whether this value can be one of the indicator's; adds the reason at {@code field} if not. */
  void checkValue(BigDecimal value, String field, Faults faults) {
    if (value == null) {
      return;
    }
    faults.require(
        !measure.isNeverNegative() || value.signum() >= 0,
        field,
        "negative-count",
        Text.of(
            "Un décompte n'est jamais négatif ; reçu : %s.",
            "A count is never negative; received: %s.", value.toPlainString()));
    if (!hasScale()) {
      return;
    }
    faults.require(
        value.compareTo(minimum) >= 0 && value.compareTo(maximum) <= 0,
        field,
        "outside-the-scale",
        Text.of(
            "La valeur %s est hors de l'échelle du score, de %s à %s.",
            "Value %s is outside the scale of the score, from %s to %s.",
            value.toPlainString(),
            minimum.toPlainString(),
            maximum.toPlainString()));
  }

  private boolean hasScale() {
    return measure == Measure.SCORE
        && minimum != null
        && maximum != null
        && minimum.compareTo(maximum) < 0;
  }
}
