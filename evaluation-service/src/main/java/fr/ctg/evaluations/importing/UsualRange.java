package fr.ctg.evaluations.importing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Between which values a figure is nothing unusual, by the earlier ones of its cell: three
 * interquartile ranges beyond the quartiles (Tukey's outer fences), an interquartile range being at
 * least a tenth of the median, and not below zero where nothing was.
 */
final class UsualRange {

  private static final int FEWEST = 4;
  private static final BigDecimal WAY = BigDecimal.valueOf(3);
  private static final BigDecimal LEAST_OF_MEDIAN = new BigDecimal("0.1");
  private static final BigDecimal QUARTER = new BigDecimal("0.25");

  private final List<BigDecimal> sorted = new ArrayList<>();

  void add(BigDecimal figure) {
    int at = Collections.binarySearch(sorted, figure);
    sorted.add(at < 0 ? -at - 1 : at, figure);
  }

  void clear() {
    sorted.clear();
  }

  /** Whether there are enough figures to say anything. */
  boolean isKnown() {
    return sorted.size() >= FEWEST;
  }

  boolean holds(BigDecimal figure) {
    return figure.compareTo(low()) >= 0 && figure.compareTo(high()) <= 0;
  }

  BigDecimal low() {
    BigDecimal low = quartile(1).subtract(way());
    return sorted.get(0).signum() < 0 ? low : low.max(BigDecimal.ZERO);
  }

  BigDecimal high() {
    return quartile(3).add(way());
  }

  private BigDecimal way() {
    BigDecimal range = quartile(3).subtract(quartile(1));
    return WAY.multiply(range.max(LEAST_OF_MEDIAN.multiply(quartile(2).abs())));
  }

  /** By linear interpolation between the two figures beside it, as {@code percentile_cont}. */
  private BigDecimal quartile(int which) {
    int quarters = which * (sorted.size() - 1);
    BigDecimal below = sorted.get(quarters / 4);
    int rest = quarters % 4;
    if (rest == 0) {
      return below;
    }
    BigDecimal step = sorted.get(quarters / 4 + 1).subtract(below);
    return below.add(step.multiply(QUARTER).multiply(BigDecimal.valueOf(rest)));
  }
}
