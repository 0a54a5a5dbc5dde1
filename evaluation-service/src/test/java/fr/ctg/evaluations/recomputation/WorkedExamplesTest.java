package fr.ctg.evaluations.recomputation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import fr.ctg.evaluations.recomputation.Agreed.Baseline;
import fr.ctg.evaluations.recomputation.Agreed.Cell;
import fr.ctg.evaluations.recomputation.Agreed.Covered;
import fr.ctg.evaluations.recomputation.Agreed.Direction;
import fr.ctg.evaluations.recomputation.Agreed.Indicator;
import fr.ctg.evaluations.recomputation.Agreed.Measure;
import fr.ctg.evaluations.recomputation.Agreed.Nature;
import fr.ctg.evaluations.recomputation.Agreed.Objective;
import fr.ctg.evaluations.recomputation.Agreed.Point;
import fr.ctg.evaluations.recomputation.Agreed.Reset;
import fr.ctg.evaluations.recomputation.Agreed.Rule;
import fr.ctg.evaluations.recomputation.Agreed.Standing;
import fr.ctg.evaluations.recomputation.Agreed.Target;
import fr.ctg.evaluations.recomputation.Agreed.Territory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The recomputation comes to what the domain's worked examples say: then it may judge. */
class WorkedExamplesTest {

  private static final LocalDate FROM = LocalDate.parse("2018-01-22");
  private static final LocalDate TO = LocalDate.parse("2021-12-31");
  private static final LocalDate END_OF_2019 = LocalDate.parse("2019-12-31");

  @Test
  void baseline_15_target_50_actual_53() {
    Answers.Line line = line("15", "50", "53");
    assertEquals("108.57", line.global().raw().rounded(2));
    assertEquals("100.00", line.global().bounded().rounded(2));
    assertEquals("ON_TRACK", line.status());
  }

  @Test
  void decreases_from_32_to_24_and_from_12_to_0() {
    assertEquals("62.50", line("32", "24", "27").global().raw().rounded(2));
    assertEquals("75.00", line("12", "0", "3").global().raw().rounded(2));
  }

  @Test
  void from_40_to_60_a_36_is_a_step_back() {
    Answers.Line line = line("40", "60", "36");
    assertEquals("-20.00", line.global().raw().rounded(2));
    assertEquals("0.00", line.global().bounded().rounded(2));
    assertEquals("OFF_TRACK", line.status());
  }

  @Test
  void the_rate_of_the_whole_is_no_mean_of_rates() {
    Told told = told(Measure.RATIO, Rule.SUM, Span.Rhythm.YEAR, "0", "100");
    told.figures(
        List.of(
            rate("410180101", "120", "300"),
            rate("410180102", "30", "50"),
            rate("410180103", "10", "150")));
    assertEquals("32.00", actual(told, END_OF_2019).value().rounded(2));
  }

  @Test
  void distinct_families_of_three_territories_do_not_add_up() {
    Told told = told(Measure.DISTINCT_COUNT, Rule.NONE, Span.Rhythm.YEAR, "0", "100");
    told.figures(
        List.of(
            figure("2019", "410180101", "30"),
            figure("2019", "410180102", "28"),
            figure("2019", "410180103", "35")));
    assertNull(actual(told, END_OF_2019).value());
    assertEquals("NON_ADDITIVE", actual(told, END_OF_2019).reason());
  }

  @Test
  void year_to_date_40_95_95_150_is_40_55_0_and_55_and_150_together() {
    Told quarters = yearToDate(false);
    Told year = yearToDate(true);
    List<String> increments = new ArrayList<>();
    for (String day : List.of("2019-03-31", "2019-06-30", "2019-09-30", "2019-12-31")) {
      increments.add(actual(quarters, LocalDate.parse(day)).value().toString());
    }
    assertEquals(List.of("40", "55", "0", "55"), increments);
    assertEquals("150", actual(year, END_OF_2019).value().toString());
  }

  @Test
  void on_2019_12_31_708_of_1439_days_are_gone() {
    assertEquals("49.20", line("200", "260", "224").share().times(Fraction.HUNDRED).rounded(2));
  }

  @Test
  void from_200_to_260_a_224_is_at_risk() {
    Answers.Line line = line("200", "260", "224");
    assertEquals("40.00", line.global().raw().rounded(2));
    assertEquals("229.52", line.expectedNow().rounded(2));
    assertEquals("0.813", line.pace().rounded(3));
    assertEquals("AT_RISK", line.status());
  }

  @Test
  void weights_of_50_30_and_20_with_80_none_and_40() {
    List<Indicator> indicators = new ArrayList<>();
    for (String weight : List.of("50", "30", "20")) {
      indicators.add(
          indicator(
              "I" + weight,
              Measure.COUNT,
              Rule.SUM,
              Span.Rhythm.YEAR,
              false,
              false,
              Fraction.of(weight),
              Fraction.ZERO,
              List.of(target(null, "100"))));
    }
    Told told = new Told();
    told.framework(agreed(indicators));
    told.figures(List.of(figure("I50", "2019", "80", "A"), figure("I20", "2019", "40", "A")));
    Answers.Group group = Recomputation.of(told, END_OF_2019, told.revision()).convention();
    assertEquals("68.57", group.achievement().rounded(2));
    assertEquals("0.70", group.coverage().rounded(2));
  }

  @Test
  void a_target_of_250_raised_to_300_from_2020_04_01() {
    Told told = new Told();
    told.framework(
        agreed(
            List.of(
                indicator(
                    "I",
                    Measure.COUNT,
                    Rule.SUM,
                    Span.Rhythm.YEAR,
                    false,
                    false,
                    null,
                    Fraction.of(200),
                    List.of(target(null, "250"), target("2020-04-01", "300"))))));
    told.figures(List.of(figure("I", "2019", "240", "A")));
    assertEquals("80.00", rawOn(told, "2020-03-31"));
    assertEquals("40.00", rawOn(told, "2020-04-01"));
  }

  @Test
  void a_provisional_210_and_a_final_198_are_known_one_after_the_other() {
    Told told = told(Measure.COUNT, Rule.SUM, Span.Rhythm.YEAR, "0", "100");
    int inMarch = told.figures(List.of(figure("I", "2019", "210", "P")));
    int inJuly = told.figures(List.of(figure("I", "2019", "198", "A")));
    Answers.Actual then = actual(told, END_OF_2019, inMarch);
    assertEquals("210 P", then.value() + " " + then.status());
    Answers.Actual now = actual(told, END_OF_2019, inJuly);
    assertEquals("198 A", now.value() + " " + now.status());
  }

  private static Answers.Line line(String baseline, String target, String value) {
    Told told = told(Measure.COUNT, Rule.SUM, Span.Rhythm.YEAR, baseline, target);
    told.figures(List.of(figure("I", "2019", value, "A")));
    return Recomputation.of(told, END_OF_2019, told.revision()).indicators().get("I");
  }

  private static Told told(
      Measure measure, Rule rule, Span.Rhythm rhythm, String baseline, String target) {
    Told told = new Told();
    told.framework(
        agreed(
            List.of(
                indicator(
                    "I",
                    measure,
                    rule,
                    rhythm,
                    false,
                    false,
                    null,
                    Fraction.of(baseline),
                    List.of(target(null, target))))));
    return told;
  }

  private static Told yearToDate(boolean cumulated) {
    Told told = new Told();
    Agreed agreed =
        agreed(
            List.of(
                indicator(
                    "I",
                    Measure.COUNT,
                    Rule.SUM,
                    Span.Rhythm.QUARTER,
                    true,
                    cumulated,
                    null,
                    Fraction.ZERO,
                    List.of(target(null, "500")))));
    told.framework(
        new Agreed(
            LocalDate.parse("2019-01-01"),
            TO,
            null,
            agreed.onTrackFrom(),
            agreed.atRiskFrom(),
            agreed.perimeters(),
            agreed.territories(),
            agreed.axes()));
    told.figures(
        List.of(
            figure("I", "2019-Q1", "40", "A"),
            figure("I", "2019-Q2", "95", "A"),
            figure("I", "2019-Q3", "95", "A"),
            figure("I", "2019-Q4", "150", "A")));
    return told;
  }

  private static String rawOn(Told told, String day) {
    return Recomputation.of(told, LocalDate.parse(day), told.revision())
        .indicators()
        .get("I")
        .global()
        .raw()
        .rounded(2);
  }

  private static Answers.Actual actual(Told told, LocalDate asOf) {
    return actual(told, asOf, told.revision());
  }

  private static Answers.Actual actual(Told told, LocalDate asOf, int knownAt) {
    return Recomputation.of(told, asOf, knownAt).indicators().get("I").actual();
  }

  private static Agreed agreed(List<Indicator> indicators) {
    Standing open = new Standing(FROM, null, false, List.of());
    Objective objective = new Objective("O", List.of(open), indicators, List.of());
    return new Agreed(
        FROM,
        TO,
        null,
        Fraction.of("0.90"),
        Fraction.of("0.60"),
        List.of(new Covered(FROM, List.of("41018"))),
        List.of(
            new Territory("COMMUNE", "41018", null),
            new Territory("IRIS", "410180101", "41018"),
            new Territory("IRIS", "410180102", "41018"),
            new Territory("IRIS", "410180103", "41018")),
        List.of(new Agreed.Axis("A", null, List.of(objective))));
  }

  private static Indicator indicator(
      String code,
      Measure measure,
      Rule rule,
      Span.Rhythm rhythm,
      boolean yearToDate,
      boolean cumulated,
      Fraction weight,
      Fraction baseline,
      List<Target> targets) {
    return new Indicator(
        code,
        measure,
        Nature.OUTCOME,
        Direction.INCREASE,
        rule,
        rule,
        yearToDate,
        Reset.CIVIL,
        rhythm,
        List.of(),
        null,
        measure == Measure.RATIO ? Fraction.HUNDRED : Fraction.ONE,
        2,
        cumulated,
        null,
        List.of(new Standing(FROM, weight, false, List.of())),
        List.of(new Baseline(null, LocalDate.parse("2017-12-31"), baseline)),
        targets);
  }

  private static Target target(String appliesFrom, String value) {
    return new Target(
        appliesFrom == null ? null : LocalDate.parse(appliesFrom),
        List.of(new Point(TO, Fraction.of(value))),
        null,
        null,
        null);
  }

  private static Told.Figure figure(String code, String period, String value, String status) {
    Cell cell = new Cell(code, Span.of(period), "41018", Map.of());
    return new Told.Figure(cell, "VILLE-BLOIS", status, Fraction.of(value), null, null);
  }

  private static Told.Figure figure(String period, String territory, String value) {
    Cell cell = new Cell("I", Span.of(period), territory, Map.of());
    return new Told.Figure(cell, "VILLE-BLOIS", "A", Fraction.of(value), null, null);
  }

  private static Told.Figure rate(String territory, String numerator, String denominator) {
    Cell cell = new Cell("I", Span.of("2019"), territory, Map.of());
    return new Told.Figure(
        cell, "VILLE-BLOIS", "A", null, Fraction.of(numerator), Fraction.of(denominator));
  }
}
