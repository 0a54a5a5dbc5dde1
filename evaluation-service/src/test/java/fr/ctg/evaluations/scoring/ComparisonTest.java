package fr.ctg.evaluations.scoring;

import static fr.ctg.evaluations.scoring.AnIndicator.BLOIS;
import static fr.ctg.evaluations.scoring.AnIndicator.EAST;
import static fr.ctg.evaluations.scoring.AnIndicator.KENNEDY;
import static fr.ctg.evaluations.scoring.AnIndicator.NORTH;
import static fr.ctg.evaluations.scoring.AnIndicator.SOUTH;
import static fr.ctg.evaluations.scoring.AnIndicator.ofBlois;
import static fr.ctg.evaluations.scoring.Printed.assertNone;
import static fr.ctg.evaluations.scoring.Printed.assertPace;
import static fr.ctg.evaluations.scoring.Printed.assertValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import fr.ctg.kit.period.Frequency;
import fr.ctg.kit.period.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Two figures beside each other: of two days, periods or places, or of some places and the rest.
 */
class ComparisonTest {

  private static final Place SARRAZINIERES = new Place(TerritoryKind.QPV, "QP041002", "2014");
  private static final Place RENEWED = new Place(TerritoryKind.QPV, "QN04101M", "2024");
  private static final Territories TWO_QPV =
      new Territories(
          Map.of(NORTH, BLOIS, SOUTH, BLOIS, KENNEDY, BLOIS, SARRAZINIERES, BLOIS, RENEWED, BLOIS),
          List.of(BLOIS));

  @Test
  void ratio_of_120_over_300_in_the_qpv_and_200_over_1000_in_all_leaves_80_over_700() {
    // 40 % against 11.43 %: 28.57 points more, 3.5 times as much.
    Compared compared =
        rest(
            ofBlois()
                .percentage()
                .parts("2019", BLOIS, "200", "1000")
                .parts("2019", KENNEDY, "120", "300"));

    assertValue("11.43", compared.first().figure());
    assertValue("40.00", compared.second().figure());
    assertValue("20.00", compared.whole());
    assertValue("28.57", compared.difference().value());
    assertPace("3.500", compared.difference().ratio());
    assertNull(compared.difference().relative());
    assertEquals(Reason.IN_POINTS, compared.difference().relativeReason());
  }

  @Test
  void a_count_of_300_with_120_in_the_qpv_leaves_180() {
    Compared compared = rest(counted());

    assertValue("180.00", compared.first().figure());
    assertValue("-60.00", compared.difference().value());
    assertEquals(
        List.of(
            "WHOLE measurements of 2019: 1 = 300.00",
            "FIRST 300 - 120 = 180.00",
            "SECOND measurements of 2019: 1 = 120.00",
            "DIFFERENCE 120 - 180 = -60.00",
            "RATIO 120 / 180 = 0.667"),
        ComparedSteps.of(compared, counted().rules()).stream()
            .map(step -> step.subject() + " " + step.calculation().en() + " = " + step.rounded())
            .toList());
  }

  @Test
  void distinct_people_averages_and_scores_leave_no_rest() {
    assertNoRest(Reason.NON_ADDITIVE, counted().measuring(Measure.DISTINCT_COUNT));
    assertNoRest(Reason.NON_ADDITIVE, counted().measuring(Measure.SCORE));
    assertNoRest(Reason.NON_ADDITIVE, counted().overTerritories(TerritoryAggregation.AVERAGE));
    assertNoRest(Reason.NON_ADDITIVE, counted().overTerritories(TerritoryAggregation.NONE));
  }

  @Test
  void a_rate_without_its_parts_leaves_no_rest() {
    assertNoRest(
        Reason.NON_ADDITIVE,
        ofBlois().percentage().reported("2019", "20").reported("2019", KENNEDY, "40"));
  }

  @Test
  void a_whole_that_is_known_by_the_qpv_alone_is_not_separable() {
    assertNoRest(Reason.NOT_SEPARABLE, ofBlois().reported("2019", KENNEDY, "120"));
  }

  @Test
  void a_whole_made_of_its_iris_leaves_a_rest() {
    assertValue(
        "15.00",
        rest(ofBlois()
                .reported("2019", NORTH, "10")
                .reported("2019", SOUTH, "12")
                .reported("2019", EAST, "0")
                .reported("2019", KENNEDY, "7"))
            .first()
            .figure());
  }

  @Test
  void a_secret_part_keeps_the_rest_secret() {
    assertNoRest(
        Reason.SUPPRESSED,
        ofBlois()
            .reported("2019", "300")
            .cell("2019", KENNEDY, "_T", "VILLE", null, ObservationStatus.Q));
  }

  @Test
  void what_cannot_exist_in_the_qpv_leaves_the_whole() {
    Compared compared =
        rest(
            ofBlois()
                .reported("2019", "300")
                .cell("2019", KENNEDY, "_T", "VILLE", null, ObservationStatus.M));

    assertValue("300.00", compared.first().figure());
    assertEquals(Reason.NOT_APPLICABLE, compared.difference().reason());
  }

  @Test
  void a_part_of_more_than_the_whole_is_a_contradiction_unless_it_is_money() {
    AnIndicator more = ofBlois().reported("2019", "100").reported("2019", KENNEDY, "120");

    assertNoRest(Reason.PART_EXCEEDS_WHOLE, more);
    assertValue("-20.00", rest(more.measuring(Measure.AMOUNT)).first().figure());
    assertNoRest(
        Reason.PART_EXCEEDS_WHOLE,
        ofBlois()
            .percentage()
            .parts("2019", BLOIS, "10", "1000")
            .parts("2019", KENNEDY, "120", "300"));
  }

  @Test
  void a_rest_of_nobody_is_over_nothing() {
    assertNoRest(
        Reason.ZERO_DENOMINATOR,
        ofBlois()
            .percentage()
            .parts("2019", BLOIS, "120", "300")
            .parts("2019", KENNEDY, "120", "300"));
  }

  @Test
  void one_qpv_that_has_not_answered_leaves_the_rest_unknown() {
    AnIndicator one =
        ofBlois().within(TWO_QPV).reported("2019", "300").reported("2019", KENNEDY, "120");
    Compared compared = rest(one, List.of(List.of(KENNEDY, SARRAZINIERES)));

    assertFalse(compared.second().complete());
    assertNone(Reason.INCOMPLETE, compared.first().figure());
    assertEquals(Reason.INCOMPLETE, compared.difference().reason());
    assertValue(
        "170.00",
        rest(one.reported("2019", SARRAZINIERES, "10"), List.of(List.of(KENNEDY, SARRAZINIERES)))
            .first()
            .figure());
  }

  @Test
  void qpv_of_two_geographies_overlap_and_those_that_were_measured_are_taken() {
    Compared compared =
        rest(counted().within(TWO_QPV), List.of(List.of(RENEWED), List.of(KENNEDY)));

    assertEquals(List.of(KENNEDY), compared.places());
    assertValue("180.00", compared.first().figure());
  }

  @Test
  void a_longer_period_leaves_a_rest_where_it_is_a_sum_and_not_where_it_is_the_largest() {
    AnIndicator quarters =
        ofBlois()
            .every(Frequency.QUARTER)
            .reported("2019-Q3", "100")
            .reported("2019-Q3", KENNEDY, "40")
            .reported("2019-Q4", "50")
            .reported("2019-Q4", KENNEDY, "30");
    Period half = Period.parse("2019-S2");

    assertValue("80.00", rest(quarters, List.of(List.of(KENNEDY)), half).first().figure());
    assertNone(
        Reason.NON_ADDITIVE,
        rest(quarters.overTime(TimeAggregation.MAX), List.of(List.of(KENNEDY)), half)
            .first()
            .figure());
  }

  @Test
  void two_places_are_compared_in_the_latest_period_that_both_have() {
    AnIndicator indicator =
        ofBlois()
            .reported("2018", NORTH, "10")
            .reported("2019", NORTH, "11")
            .reported("2018", SOUTH, "15");
    Compared compared =
        comparison(indicator)
            .ofParts(
                Focus.on(NORTH, Breakdown.TOTAL),
                Focus.on(SOUTH, Breakdown.TOTAL),
                null,
                LocalDate.parse("2019-12-31"));

    assertEquals("2018", compared.first().figure().period().canonical());
    assertValue("5.00", compared.difference().value());
    assertPace("1.500", compared.difference().ratio());
  }

  @Test
  void from_zero_there_is_a_difference_and_no_ratio() {
    Compared compared =
        comparison(ofBlois().reported("2018", "0").reported("2019", "5"))
            .ofPeriods(Focus.WHOLE, Period.parse("2018"), Period.parse("2019"));

    assertValue("5.00", compared.difference().value());
    assertNull(compared.difference().ratio());
    assertEquals(Reason.ZERO_REFERENCE, compared.difference().ratioReason());
  }

  @Test
  void an_incomplete_period_is_shown_and_not_compared() {
    Compared compared =
        comparison(
                ofBlois()
                    .owedBy("VILLE", "CAF")
                    .reportedBy("VILLE", "2018", "5")
                    .reportedBy("CAF", "2018", "5")
                    .reportedBy("VILLE", "2019", "7"))
            .ofPeriods(Focus.WHOLE, Period.parse("2018"), Period.parse("2019"));

    assertValue("7.00", compared.second().figure());
    assertFalse(compared.second().complete());
    assertEquals(Reason.INCOMPLETE, compared.difference().reason());
  }

  @Test
  void across_a_break_nothing_is_compared_in_either_order() {
    IndicatorComparison broken =
        comparison(ofBlois().reported("2018", "10").reported("2019", "50", ObservationStatus.B));
    Period before = Period.parse("2018");
    Period after = Period.parse("2019");

    assertEquals(
        Reason.SERIES_BREAK, broken.ofPeriods(Focus.WHOLE, before, after).difference().reason());
    assertEquals(
        Reason.SERIES_BREAK, broken.ofPeriods(Focus.WHOLE, after, before).difference().reason());
    assertValue("0.00", broken.ofPeriods(Focus.WHOLE, after, after).difference().value());
  }

  @Test
  void on_two_days_the_actuals_of_each_are_compared() {
    AnIndicator indicator = ofBlois().reported("2018", "10").reported("2019", "12");

    assertValue("2.00", days(indicator, "2018-12-31", "2019-12-31").difference().value());
    assertEquals(Reason.NO_DATA, days(indicator, "2018-06-30", "2019-12-31").difference().reason());
  }

  @Test
  void what_did_not_apply_on_one_of_the_days_is_not_compared() {
    AnIndicator indicator = ofBlois().reported("2019", "12");
    LocalDate day = LocalDate.parse("2019-12-31");
    Compared compared =
        comparison(indicator)
            .ofDays(
                Focus.WHOLE,
                null,
                LocalDate.parse("2018-12-31"),
                indicator.scoredOn("2019-12-31"),
                day);

    assertEquals(Reason.NOT_IN_FORCE, compared.difference().reason());
    assertValue("12.00", compared.second().figure());
  }

  private static Compared days(AnIndicator indicator, String first, String second) {
    return comparison(indicator)
        .ofDays(
            Focus.WHOLE,
            indicator.scoredOn(first),
            LocalDate.parse(first),
            indicator.scoredOn(second),
            LocalDate.parse(second));
  }

  private static AnIndicator counted() {
    return ofBlois().reported("2019", "300").reported("2019", KENNEDY, "120");
  }

  private static IndicatorComparison comparison(AnIndicator indicator) {
    return new IndicatorComparison(indicator.rules(), indicator.scope(), indicator.cells());
  }

  private static Compared rest(AnIndicator indicator) {
    return rest(indicator, List.of(List.of(KENNEDY)));
  }

  private static Compared rest(AnIndicator indicator, List<List<Place>> choices) {
    return rest(indicator, choices, null);
  }

  private static Compared rest(AnIndicator indicator, List<List<Place>> choices, Period period) {
    return comparison(indicator)
        .ofRest(choices, Breakdown.TOTAL, period, LocalDate.parse("2019-12-31"));
  }

  private static void assertNoRest(Reason reason, AnIndicator indicator) {
    Compared compared = rest(indicator);
    assertNone(reason, compared.first().figure());
    assertEquals(reason, compared.difference().reason());
  }
}
