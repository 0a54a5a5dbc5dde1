package fr.ctg.evaluations.scoring;

import java.util.Comparator;
import java.util.List;

/** The arithmetic behind the rules of aggregation; unweighted, over the figures that are there. */
enum Operation {
  SUM,
  AVERAGE,
  MAX,
  MIN;

  Quotient of(List<Quotient> figures) {
    return switch (this) {
      case SUM -> sum(figures);
      case AVERAGE -> sum(figures).dividedBy(Quotient.of(figures.size()));
      case MAX -> figures.stream().max(Comparator.naturalOrder()).orElseThrow();
      case MIN -> figures.stream().min(Comparator.naturalOrder()).orElseThrow();
    };
  }

  private static Quotient sum(List<Quotient> figures) {
    return figures.stream().reduce(Quotient.ZERO, Quotient::plus);
  }
}
