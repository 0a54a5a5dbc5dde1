package fr.ctg.evaluations.importing;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** A figure as a warning quotes it: people compare with what they sent, not sixteen decimals. */
final class QuotedFigure {

  private static final int DECIMALS = 4;

  private QuotedFigure() {}

  static String of(BigDecimal figure) {
    BigDecimal bare =
        figure
            .setScale(Math.min(figure.scale(), DECIMALS), RoundingMode.HALF_UP)
            .stripTrailingZeros();
    return (bare.scale() < 0 ? bare.setScale(0) : bare).toPlainString();
  }
}
