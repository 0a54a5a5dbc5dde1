package fr.ctg.evaluations.scoring;

import fr.ctg.kit.period.Frequency;
import fr.ctg.kit.period.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * An indicator of the first convention of Blois, with what was agreed and what was reported; every
 * test says only what matters to it. By default: a yearly count for the whole of Blois, by the city
 * alone, to be increased, that adds up over everything.
 */
final class AnIndicator {

  static final Place BLOIS = new Place(TerritoryKind.COMMUNE, "41018", "2021");
  static final Place NORTH = new Place(TerritoryKind.IRIS, "410180101", "2021");
  static final Place SOUTH = new Place(TerritoryKind.IRIS, "410180102", "2021");
  static final Place EAST = new Place(TerritoryKind.IRIS, "410180103", "2021");
  static final Place KENNEDY = new Place(TerritoryKind.QPV, "QP041001", "2014");
  static final Place VINEUIL = new Place(TerritoryKind.COMMUNE, "41295", "2021");
  static final Territories BLOIS_AND_ITS_PARTS =
      new Territories(
          Map.of(NORTH, BLOIS, SOUTH, BLOIS, EAST, BLOIS, KENNEDY, BLOIS), List.of(BLOIS));

  private static final LocalDate SIGNED = LocalDate.parse("2018-01-22");

  private final List<Dimension> dimensions = new ArrayList<>();
  private final List<Baseline> baselines = new ArrayList<>();
  private final List<Trajectory> trajectories = new ArrayList<>();
  private final List<Cell> cells = new ArrayList<>();
  private Measure measure = Measure.COUNT;
  private BigDecimal factor = BigDecimal.ONE;
  private TimeAggregation overTime = TimeAggregation.SUM;
  private TerritoryAggregation overTerritories = TerritoryAggregation.SUM;
  private ResetYear yearToDate;
  private Frequency frequency = Frequency.YEAR;
  private List<String> partners = List.of("VILLE");
  private TerritoryKind byTerritory;
  private Nature nature = Nature.OUTCOME;
  private Direction direction = Direction.INCREASE;
  private TargetKind targetKind = TargetKind.LEVEL;
  private LocalDate appliesFrom = SIGNED;
  private LocalDate closedOn;
  private Term term = new Term(SIGNED, LocalDate.parse("2021-12-31"));
  private Territories territories = BLOIS_AND_ITS_PARTS;

  static AnIndicator ofBlois() {
    return new AnIndicator();
  }

  AnIndicator measuring(Measure measure) {
    this.measure = measure;
    return this;
  }

  AnIndicator percentage() {
    this.measure = Measure.RATIO;
    this.factor = new BigDecimal("100");
    return this;
  }

  AnIndicator overTime(TimeAggregation rule) {
    this.overTime = rule;
    return this;
  }

  AnIndicator overTerritories(TerritoryAggregation rule) {
    this.overTerritories = rule;
    return this;
  }

  AnIndicator yearToDate(ResetYear year) {
    this.yearToDate = year;
    return this;
  }

  AnIndicator every(Frequency frequency) {
    this.frequency = frequency;
    return this;
  }

  AnIndicator owedBy(String... partners) {
    this.partners = List.of(partners);
    return this;
  }

  AnIndicator owedForEach(TerritoryKind kind) {
    this.byTerritory = kind;
    return this;
  }

  AnIndicator of(Nature nature) {
    this.nature = nature;
    return this;
  }

  AnIndicator to(Direction direction) {
    this.direction = direction;
    return this;
  }

  AnIndicator cumulated() {
    this.targetKind = TargetKind.CUMULATED;
    return this;
  }

  AnIndicator followedFrom(String date) {
    this.appliesFrom = LocalDate.parse(date);
    return this;
  }

  AnIndicator closedOn(String date) {
    this.closedOn = LocalDate.parse(date);
    return this;
  }

  AnIndicator during(String from, String to) {
    this.term = new Term(LocalDate.parse(from), LocalDate.parse(to));
    this.appliesFrom = term.effectiveFrom();
    return this;
  }

  AnIndicator within(Territories territories) {
    this.territories = territories;
    return this;
  }

  AnIndicator partition(String code, String... categories) {
    dimensions.add(new Dimension(code, true, List.of(categories)));
    return this;
  }

  AnIndicator dimension(String code, String... categories) {
    dimensions.add(new Dimension(code, false, List.of(categories)));
    return this;
  }

  AnIndicator from(String value) {
    return from("2017-01-01", "2017-12-31", value);
  }

  AnIndicator from(String appliesFrom, String on, String value) {
    baselines.add(
        new Baseline(LocalDate.parse(appliesFrom), LocalDate.parse(on), new BigDecimal(value)));
    return this;
  }

  AnIndicator towards(String target) {
    return towards("2018-01-22", point("2021-12-31", target));
  }

  AnIndicator towards(String appliesFrom, TrajectoryPoint... points) {
    trajectories.add(
        Trajectory.line(LocalDate.parse(appliesFrom), "v" + (trajectories.size() + 1), points));
    return this;
  }

  AnIndicator between(String low, String high, String tolerance) {
    trajectories.add(
        Trajectory.bounds(SIGNED, "v1", decimal(low), decimal(high), decimal(tolerance)));
    return this;
  }

  AnIndicator reported(String period, String value) {
    return reported(period, value, ObservationStatus.A);
  }

  AnIndicator reported(String period, String value, ObservationStatus status) {
    return cell(period, BLOIS, "_T", "VILLE", value, status);
  }

  AnIndicator reported(String period, Place place, String value) {
    return cell(period, place, "_T", "VILLE", value, ObservationStatus.A);
  }

  AnIndicator reportedBy(String partner, String period, String value) {
    return cell(period, BLOIS, "_T", partner, value, ObservationStatus.A);
  }

  AnIndicator reportedOf(String breakdown, String period, String value) {
    return cell(period, BLOIS, breakdown, "VILLE", value, ObservationStatus.A);
  }

  AnIndicator cell(
      String period,
      Place place,
      String breakdown,
      String partner,
      String value,
      ObservationStatus status) {
    cells.add(
        new Cell(
            Period.parse(period),
            place,
            Breakdown.parse(breakdown),
            partner,
            decimal(value),
            null,
            null,
            status,
            cells.size() + 1L));
    return this;
  }

  AnIndicator parts(String period, Place place, String numerator, String denominator) {
    cells.add(
        new Cell(
            Period.parse(period),
            place,
            Breakdown.TOTAL,
            "VILLE",
            null,
            decimal(numerator),
            decimal(denominator),
            ObservationStatus.A,
            cells.size() + 1L));
    return this;
  }

  IndicatorRules rules() {
    return new IndicatorRules(
        "IND-1",
        nature,
        2,
        appliesFrom,
        closedOn,
        new MeasureRules(measure, factor, overTime, overTerritories, yearToDate, dimensions),
        Reporting.by(partners, frequency, byTerritory),
        new Goal(direction, targetKind, baselines, trajectories));
  }

  ConventionScope scope() {
    return ConventionScope.over(territories, term, Thresholds.DEFAULT);
  }

  List<Cell> cells() {
    return cells;
  }

  IndicatorSeries series() {
    return new IndicatorSeries(rules(), scope(), cells);
  }

  /** The figure of a period over the whole perimeter. */
  Figure figure(String period) {
    return series().over(Period.parse(period));
  }

  IndicatorScore scoredOn(String asOf) {
    return IndicatorScorer.score(rules(), scope(), cells, LocalDate.parse(asOf));
  }

  Explanation explainedOn(String asOf) {
    return Explanation.of(scoredOn(asOf), rules(), scope(), cells);
  }

  static TrajectoryPoint point(String on, String value) {
    return new TrajectoryPoint(LocalDate.parse(on), new BigDecimal(value));
  }

  private static BigDecimal decimal(String number) {
    return number == null ? null : new BigDecimal(number);
  }
}
