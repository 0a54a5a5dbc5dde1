package fr.ctg.evaluations.scoring;

import java.math.BigDecimal;

/**
 * The paces from which a convention calls an indicator on track, or at risk; 1 is the pace agreed.
 */
public record Thresholds(BigDecimal onTrack, BigDecimal atRisk) {

  public static final Thresholds DEFAULT =
      new Thresholds(new BigDecimal("0.90"), new BigDecimal("0.60"));

  public Thresholds {
    if (atRisk.signum() < 0 || onTrack.compareTo(atRisk) < 0) {
      throw new IllegalArgumentException(
          "0 <= at risk <= on track; these are at risk %s, on track %s".formatted(atRisk, onTrack));
    }
  }
}
