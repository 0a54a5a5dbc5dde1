package fr.ctg.conventions.convention;

import fr.ctg.kit.problem.Faults;
import fr.ctg.kit.text.Text;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;

/**
 * The paces from which this convention calls something on track, and at risk; below is off track.
 *
 * @param onTrackFrom pace, 1 is exactly as planned
 * @param atRiskFrom pace, at most {@code onTrackFrom}
 */
@Embeddable
public record Thresholds(BigDecimal onTrackFrom, BigDecimal atRiskFrom) {

  private static final BigDecimal USUAL_ON_TRACK = new BigDecimal("0.900");
  private static final BigDecimal USUAL_AT_RISK = new BigDecimal("0.600");

  /** What was stated, completed by the usual values. */
  static Thresholds of(BigDecimal onTrackFrom, BigDecimal atRiskFrom) {
    return new Thresholds(
        onTrackFrom == null ? USUAL_ON_TRACK : onTrackFrom,
        atRiskFrom == null ? USUAL_AT_RISK : atRiskFrom);
  }

  void check(Faults faults) {
    faults.require(
        atRiskFrom.compareTo(onTrackFrom) <= 0,
        "atRiskFrom",
        "thresholds-crossed",
        Text.of(
            "« atRiskFrom » (%s) dépasse « onTrackFrom » (%s) : il lui est au plus égal.",
            "\"atRiskFrom\" (%s) is above \"onTrackFrom\" (%s): it is at most equal to it.",
            atRiskFrom.toPlainString(),
            onTrackFrom.toPlainString()));
  }
}
