package fr.ctg.evaluations.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.ctg.kit.period.Frequency;
import fr.ctg.kit.period.Period;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * The same numbers by another way: plain loops over days and lists in 80-digit decimals, with none
 * of the engine's types. Seeded, so that a difference can be looked at.
 */
class RecomputationTest {

  private static final MathContext NEARLY_ALL = new MathContext(24);
  private static final MathContext PLENTY = new MathContext(80);
  private static final BigDecimal HUNDRED = new BigDecimal("100");
  private static final LocalDate FROM = LocalDate.parse("2018-01-22");
  private static final LocalDate TO = LocalDate.parse("2021-12-31");
  private static final Place BLOIS = AnIndicator.BLOIS;

  private final Random random = new Random(41018);

  @Test
  void achievements_recomputed_day_by_day_are_the_same() {
    int scored = 0;
    int notApplicable = 0;
    for (int i = 0; i < 3000; i++) {
      Case drawn = new Case();
      IndicatorScore score =
          IndicatorScorer.score(drawn.rules(), drawn.scope(), drawn.cells, drawn.asOf);
      Naive naive = drawn.naive();
      String which = "case " + i;
      assertEquals(
          naive.actual, printed(score.actual() == null ? null : score.actual().value()), which);
      assertEquals(naive.expected, printed(score.expected()), which);
      assertEquals(naive.raw, printed(score.raw()), which);
      assertEquals(naive.bounded, printed(score.bounded()), which);
      assertEquals(naive.annual, printed(score.annual().raw()), which);
      assertEquals(naive.pace, printed(score.pace()), which);
      assertEquals(naive.status, score.status(), which);
      scored += score.raw() == null ? 0 : 1;
      boolean none = score.reason() == Reason.NOT_APPLICABLE;
      assertEquals(naive.status == Status.NO_DATA && naive.notApplicable, none, which);
      notApplicable += none ? 1 : 0;
    }
    assertTrue(notApplicable > 30, "only " + notApplicable + " were not applicable");
    // A generator that never reaches the formulas would prove nothing.
    assertTrue(scored > 1500, "only " + scored + " were scored");
  }

  @Test
  void roll_ups_recomputed_over_random_trees_are_the_same() {
    int scored = 0;
    for (int i = 0; i < 1000; i++) {
      Node convention = new Node(3);
      GroupScore score = convention.score();
      assertEquals(printed(convention.coverage()), printed(score.coverage()), "tree " + i);
      assertEquals(printed(convention.bounded()), printed(score.bounded()), "tree " + i);
      assertEquals(printed(convention.pace()), printed(score.pace()), "tree " + i);
      scored += score.bounded() == null ? 0 : 1;
    }
    assertTrue(scored > 300 && scored < 1000, scored + " were scored");
  }

  private static String printed(Quotient number) {
    return number == null ? null : printed(number.toDecimal());
  }

  private static String printed(BigDecimal number) {
    // What was divided on the way may be a hair off a tie.
    return number == null
        ? null
        : number.round(NEARLY_ALL).setScale(6, RoundingMode.HALF_UP).toPlainString();
  }

  private BigDecimal decimal(int bound) {
    return BigDecimal.valueOf(random.nextInt(bound * 100), random.nextInt(3));
  }

  private <T> T anyOf(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  private record Naive(
      String actual,
      String expected,
      String raw,
      String bounded,
      String annual,
      String pace,
      Status status,
      boolean notApplicable) {}

  /**
   * An indicator with two partners and up to six territories, some of whose reports are missing or
   * say that there can be no value.
   */
  private final class Case {

    final Frequency frequency = anyOf(List.of(Frequency.values()));
    final TerritoryAggregation rule =
        anyOf(
            List.of(
                TerritoryAggregation.SUM,
                TerritoryAggregation.AVERAGE,
                TerritoryAggregation.MAX,
                TerritoryAggregation.MIN));
    final boolean ratio = random.nextBoolean();
    final boolean cumulated = !ratio && random.nextInt(3) == 0;
    final LocalDate asOf = FROM.plusDays(random.nextInt(1440));
    final BigDecimal baseline = decimal(100);
    final TreeMap<LocalDate, BigDecimal> points = new TreeMap<>();
    final List<Place> places =
        IntStream.range(0, 1 + random.nextInt(6))
            .mapToObj(i -> new Place(TerritoryKind.IRIS, "41018000" + i, "2021"))
            .toList();
    final List<Cell> cells = new ArrayList<>();

    Case() {
      points.put(TO, random.nextInt(20) == 0 ? baseline : decimal(100));
      for (int i = random.nextInt(3); i > 0; i--) {
        points.put(FROM.plusDays(1 + random.nextInt(1400)), decimal(100));
      }
      double missing = anyOf(List.of(0.0, 0.0, 0.01, 0.2));
      double notApplicable = anyOf(List.of(0.0, 0.0, 0.3, 0.9));
      for (LocalDate day = LocalDate.parse("2016-01-01");
          day.getYear() < 2023;
          day = day.plusDays(1)) {
        if (endsPeriod(day)) {
          report(day, missing, notApplicable);
        }
      }
      Collections.shuffle(cells, random);
    }

    void report(LocalDate lastDay, double missing, double notApplicable) {
      Period period = frequency.periodContaining(lastDay);
      for (String partner : List.of("VILLE", "CAF")) {
        for (Place place : places) {
          if (random.nextDouble() >= missing) {
            boolean none = random.nextDouble() < notApplicable;
            cells.add(
                new Cell(
                    period,
                    place,
                    Breakdown.TOTAL,
                    partner,
                    none || ratio ? null : decimal(100),
                    none || !ratio ? null : decimal(100),
                    none || !ratio ? null : decimal(100).add(BigDecimal.ONE),
                    none ? ObservationStatus.M : ObservationStatus.A,
                    cells.size()));
          }
        }
      }
    }

    IndicatorRules rules() {
      return new IndicatorRules(
          "IND",
          Nature.OUTCOME,
          2,
          FROM,
          null,
          new MeasureRules(
              ratio ? Measure.RATIO : Measure.COUNT,
              ratio ? HUNDRED : BigDecimal.ONE,
              TimeAggregation.SUM,
              rule,
              null,
              List.of()),
          Reporting.by(List.of("VILLE", "CAF"), frequency, TerritoryKind.IRIS),
          new Goal(
              Direction.INCREASE,
              cumulated ? TargetKind.CUMULATED : TargetKind.LEVEL,
              List.of(new Baseline(FROM, FROM, baseline)),
              List.of(
                  new Trajectory(
                      FROM,
                      "v1",
                      null,
                      points.entrySet().stream()
                          .map(point -> new TrajectoryPoint(point.getKey(), point.getValue()))
                          .toList(),
                      null,
                      null,
                      null))));
    }

    ConventionScope scope() {
      Map<Place, Place> parents = new HashMap<>();
      places.forEach(place -> parents.put(place, BLOIS));
      return ConventionScope.over(
          new Territories(parents, List.of(BLOIS)), new Term(FROM, TO), Thresholds.DEFAULT);
    }

    Naive naive() {
      LocalDate day = asOf.isAfter(TO) ? TO : asOf;
      while (!day.isBefore(FROM) && !(endsPeriod(day) && isComplete(day))) {
        day = day.minusDays(1);
      }
      if (day.isBefore(FROM)) {
        return new Naive(null, null, null, null, null, null, Status.NO_DATA, false);
      }
      BigDecimal actual = cumulated ? sumUpTo(day) : valueAt(day);
      BigDecimal target = points.lastEntry().getValue();
      BigDecimal expected = line(day);
      if (actual == null) {
        return new Naive(null, printed(expected), null, null, null, null, Status.NO_DATA, true);
      }
      if (target.compareTo(baseline) == 0) {
        return new Naive(
            printed(actual),
            printed(expected),
            null,
            null,
            annual(actual, day),
            null,
            Status.NO_DATA,
            false);
      }
      BigDecimal raw = achievement(actual, target);
      BigDecimal bounded = raw.max(BigDecimal.ZERO).min(HUNDRED);
      BigDecimal share = expected.subtract(baseline).divide(target.subtract(baseline), PLENTY);
      BigDecimal pace =
          share.signum() <= 0 ? null : raw.divide(HUNDRED, PLENTY).divide(share, PLENTY);
      return new Naive(
          printed(actual),
          printed(expected),
          printed(raw),
          printed(bounded),
          annual(actual, day),
          printed(pace),
          status(raw, bounded, pace),
          false);
    }

    Status status(BigDecimal raw, BigDecimal bounded, BigDecimal pace) {
      if (pace == null) {
        return raw.signum() >= 0 ? Status.ON_TRACK : Status.OFF_TRACK;
      }
      if (raw.signum() < 0) {
        return Status.OFF_TRACK;
      }
      if (bounded.compareTo(HUNDRED) == 0 || pace.compareTo(new BigDecimal("0.90")) >= 0) {
        return Status.ON_TRACK;
      }
      return pace.compareTo(new BigDecimal("0.60")) >= 0 ? Status.AT_RISK : Status.OFF_TRACK;
    }

    String annual(BigDecimal actual, LocalDate day) {
      boolean school = frequency == Frequency.SCHOOL_YEAR;
      LocalDate end = day;
      while (school
          ? !(end.getMonthValue() == 8 && end.getDayOfMonth() == 31)
          : end.getDayOfYear() != end.lengthOfYear()) {
        end = end.plusDays(1);
      }
      BigDecimal target = line(end);
      return target.compareTo(baseline) == 0 ? null : printed(achievement(actual, target));
    }

    BigDecimal achievement(BigDecimal actual, BigDecimal target) {
      return HUNDRED.multiply(actual.subtract(baseline)).divide(target.subtract(baseline), PLENTY);
    }

    BigDecimal line(LocalDate day) {
      LocalDate before = FROM;
      BigDecimal from = baseline;
      for (Map.Entry<LocalDate, BigDecimal> point : points.entrySet()) {
        if (!point.getKey().isBefore(day)) {
          // The two ends, each weighted by its distance to the other.
          BigDecimal gone = BigDecimal.valueOf(ChronoUnit.DAYS.between(before, day));
          BigDecimal left = BigDecimal.valueOf(ChronoUnit.DAYS.between(day, point.getKey()));
          return from.multiply(left)
              .add(point.getValue().multiply(gone))
              .divide(gone.add(left), PLENTY);
        }
        before = point.getKey();
        from = point.getValue();
      }
      return from;
    }

    boolean endsPeriod(LocalDate day) {
      LocalDate next = day.plusDays(1);
      if (next.getDayOfMonth() != 1) {
        return false;
      }
      int month = next.getMonthValue();
      return switch (frequency) {
        case MONTH -> true;
        case QUARTER -> month == 1 || month == 4 || month == 7 || month == 10;
        case HALF_YEAR -> month == 1 || month == 7;
        case YEAR -> month == 1;
        case SCHOOL_YEAR -> month == 9;
      };
    }

    List<Cell> at(LocalDate lastDay) {
      return cells.stream().filter(cell -> cell.period().end().equals(lastDay)).toList();
    }

    boolean isComplete(LocalDate lastDay) {
      for (LocalDate day = cumulated ? FROM : lastDay;
          !day.isAfter(lastDay);
          day = day.plusDays(1)) {
        if (endsPeriod(day) && at(day).size() != 2 * places.size()) {
          return false;
        }
      }
      return true;
    }

    BigDecimal sumUpTo(LocalDate lastDay) {
      BigDecimal sum = null;
      for (LocalDate day = FROM; !day.isAfter(lastDay); day = day.plusDays(1)) {
        BigDecimal value = endsPeriod(day) ? valueAt(day) : null;
        if (value != null) {
          sum = sum == null ? value : sum.add(value);
        }
      }
      return sum;
    }

    BigDecimal valueAt(LocalDate lastDay) {
      List<Cell> there =
          at(lastDay).stream().filter(cell -> cell.status() != ObservationStatus.M).toList();
      if (there.isEmpty()) {
        return null;
      }
      return ratio
          ? HUNDRED
              .multiply(together(there.stream().map(Cell::numerator).toList()))
              .divide(together(there.stream().map(Cell::denominator).toList()), PLENTY)
          : together(there.stream().map(Cell::value).toList());
    }

    BigDecimal together(List<BigDecimal> values) {
      BigDecimal sum = values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
      return switch (rule) {
        case SUM -> sum;
        case AVERAGE -> sum.divide(BigDecimal.valueOf(values.size()), PLENTY);
        case MAX -> Collections.max(values);
        case MIN -> Collections.min(values);
        case NONE -> throw new AssertionError();
      };
    }
  }

  /** A group of groups, or a leaf that stands for an indicator. */
  private final class Node {

    final List<Node> children = new ArrayList<>();
    final boolean weighted = random.nextBoolean();
    final BigDecimal weight = BigDecimal.valueOf(1 + random.nextInt(99));
    final boolean leaf;
    final boolean outside;
    final BigDecimal achieved;
    final BigDecimal toHaveGone = BigDecimal.valueOf(random.nextInt(101), 2);

    Node(int depth) {
      leaf = depth == 0;
      boolean leftAside = leaf && random.nextInt(10) == 0;
      achieved =
          leaf && random.nextInt(5) < 3 ? BigDecimal.valueOf(random.nextInt(10001), 2) : null;
      for (int i = 1 + random.nextInt(4); !leaf && i > 0; i--) {
        children.add(new Node(depth - 1));
      }
      outside = leaf ? leftAside : children.stream().allMatch(child -> child.outside);
    }

    GroupScore score() {
      return RollUp.of(
          children.stream().map(node -> node.asChild(weighted ? node.weight : null)).toList(),
          Thresholds.DEFAULT);
    }

    Child asChild(BigDecimal asWeight) {
      if (!leaf) {
        return Child.of("group", score(), asWeight);
      }
      Quotient bounded = achieved == null ? null : Quotient.of(achieved);
      Quotient share = achieved == null ? null : Quotient.of(toHaveGone);
      return new Child(
          "leaf",
          asWeight,
          outside,
          bounded,
          share,
          achieved == null ? Quotient.ZERO : Quotient.ONE);
    }

    BigDecimal weightOf(Node child) {
      return weighted ? child.weight : BigDecimal.ONE;
    }

    BigDecimal coverage() {
      if (leaf) {
        return achieved == null ? BigDecimal.ZERO : BigDecimal.ONE;
      }
      BigDecimal covered = BigDecimal.ZERO;
      BigDecimal all = BigDecimal.ZERO;
      for (Node child : children) {
        if (!child.outside) {
          covered = covered.add(weightOf(child).multiply(child.coverage()));
          all = all.add(weightOf(child));
        }
      }
      return all.signum() == 0 ? BigDecimal.ZERO : covered.divide(all, PLENTY);
    }

    BigDecimal bounded() {
      return leaf ? achieved : mean(true);
    }

    BigDecimal share() {
      return leaf ? toHaveGone : mean(false);
    }

    BigDecimal mean(boolean ofAchievements) {
      if (coverage().compareTo(new BigDecimal("0.5")) < 0) {
        return null;
      }
      // Each weight first becomes a part of one: the definition of renormalising.
      List<Node> scored =
          children.stream().filter(child -> !child.outside && child.bounded() != null).toList();
      BigDecimal all = scored.stream().map(this::weightOf).reduce(BigDecimal.ZERO, BigDecimal::add);
      BigDecimal mean = BigDecimal.ZERO;
      for (Node child : scored) {
        BigDecimal part = weightOf(child).divide(all, PLENTY);
        mean = mean.add(part.multiply(ofAchievements ? child.bounded() : child.share()));
      }
      return mean;
    }

    BigDecimal pace() {
      return bounded() == null || share().signum() <= 0
          ? null
          : bounded().divide(HUNDRED.multiply(share()), PLENTY);
    }
  }
}
