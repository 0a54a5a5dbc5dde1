package fr.ctg.conventions.sheet;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import fr.ctg.conventions.funding.FundingLine;
import fr.ctg.conventions.funding.FundingNature;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;

/** The funding of an action as its page shows it. */
record SheetFunding(List<Year> years, Sum total) {

  /** The lines of one year, and what they sum to. */
  record Year(int year, List<Line> lines, Sum sum) {}

  /** What one funder gives. */
  record Line(
      String funder,
      FundingNature nature,
      String scheme,
      BigDecimal requested,
      BigDecimal granted,
      BigDecimal paid,
      boolean illustrative) {

    static Line of(FundingLine line) {
      return new Line(
          line.funder().name(),
          line.nature(),
          line.scheme(),
          line.requested(),
          line.granted(),
          line.paid(),
          line.illustrative());
    }
  }

  /** What some lines sum to. */
  record Sum(Amount requested, Amount granted, Amount paid) {

    static Sum of(List<Line> lines) {
      return new Sum(
          Amount.of(lines, Line::requested),
          Amount.of(lines, Line::granted),
          Amount.of(lines, Line::paid));
    }
  }

  /**
   * One amount of some lines.
   *
   * @param sum of those that are known; null if none is
   * @param unknown of how many lines it is not known
   */
  record Amount(BigDecimal sum, long unknown) {

    static Amount of(List<Line> lines, Function<Line, BigDecimal> amount) {
      return new Amount(
          lines.stream().map(amount).filter(Objects::nonNull).reduce(BigDecimal::add).orElse(null),
          lines.stream().map(amount).filter(Objects::isNull).count());
    }
  }

  /**
   * @param lines by year
   */
  static SheetFunding of(List<FundingLine> lines) {
    List<Year> years =
        lines.stream()
            .collect(groupingBy(FundingLine::year, TreeMap::new, toList()))
            .entrySet()
            .stream()
            .map(one -> year(one.getKey(), one.getValue().stream().map(Line::of).toList()))
            .toList();
    return new SheetFunding(years, Sum.of(lines.stream().map(Line::of).toList()));
  }

  private static Year year(int year, List<Line> lines) {
    return new Year(year, lines, Sum.of(lines));
  }
}
