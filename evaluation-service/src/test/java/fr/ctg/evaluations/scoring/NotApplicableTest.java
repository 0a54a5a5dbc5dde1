package fr.ctg.evaluations.scoring;

import static fr.ctg.evaluations.scoring.AnIndicator.BLOIS;
import static fr.ctg.evaluations.scoring.AnIndicator.EAST;
import static fr.ctg.evaluations.scoring.AnIndicator.KENNEDY;
import static fr.ctg.evaluations.scoring.AnIndicator.NORTH;
import static fr.ctg.evaluations.scoring.AnIndicator.SOUTH;
import static fr.ctg.evaluations.scoring.AnIndicator.ofBlois;
import static fr.ctg.evaluations.scoring.Printed.assertNone;
import static fr.ctg.evaluations.scoring.Printed.assertUnscored;
import static fr.ctg.evaluations.scoring.Printed.assertValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.ctg.kit.period.Frequency;
import fr.ctg.kit.period.Period;
import org.junit.jupiter.api.Test;

/** A value that cannot exist is an answer, adds nothing, and makes nothing incomplete. */
class NotApplicableTest {

  private static AnIndicator none(AnIndicator indicator, String period, Place place) {
    return none(indicator, period, place, "VILLE");
  }

  private static AnIndicator none(
      AnIndicator indicator, String period, Place place, String partner) {
    return indicator.cell(period, place, "_T", partner, null, ObservationStatus.M);
  }

  @Test
  void a_territory_that_cannot_have_the_value_adds_nothing_to_the_sum() {
    AnIndicator indicator =
        ofBlois()
            .owedForEach(TerritoryKind.IRIS)
            .reported("2019", NORTH, "10")
            .reported("2019", SOUTH, "20");
    none(indicator, "2019", EAST);

    assertValue("30.00", indicator.figure("2019"));
    assertEquals(ObservationStatus.A, indicator.figure("2019").status());
    assertTrue(indicator.series().isComplete(Period.parse("2019")));
  }

  @Test
  void an_average_is_over_those_that_can_have_it() {
    AnIndicator indicator =
        ofBlois()
            .overTerritories(TerritoryAggregation.AVERAGE)
            .reported("2019", NORTH, "10")
            .reported("2019", SOUTH, "20");

    assertValue("15.00", none(indicator, "2019", EAST).figure("2019"));
  }

  @Test
  void a_ratio_is_over_the_parts_that_exist() {
    AnIndicator indicator =
        ofBlois().percentage().parts("2019", NORTH, "1", "10").parts("2019", SOUTH, "3", "10");

    assertValue("20.00", none(indicator, "2019", EAST).figure("2019"));
  }

  @Test
  void where_nobody_can_have_it_there_is_no_figure_and_that_is_why() {
    AnIndicator indicator = ofBlois().from("0").towards("10").owedForEach(TerritoryKind.IRIS);
    none(none(none(indicator, "2019", NORTH), "2019", SOUTH), "2019", EAST);

    assertNone(Reason.NOT_APPLICABLE, indicator.figure("2019"));
    assertEquals(ObservationStatus.M, indicator.figure("2019").status());
    assertUnscored(Reason.NOT_APPLICABLE, indicator.scoredOn("2019-12-31"));
  }

  @Test
  void even_where_values_would_not_add_up() {
    AnIndicator marks = ofBlois().measuring(Measure.SCORE).partition("SEX", "F", "M");
    marks.cell("2019", BLOIS, "SEX=F", "VILLE", null, ObservationStatus.M);
    marks.cell("2019", BLOIS, "SEX=M", "VILLE", null, ObservationStatus.M);
    AnIndicator alone = ofBlois().overTerritories(TerritoryAggregation.NONE);
    none(none(alone, "2019", BLOIS, "VILLE"), "2019", BLOIS, "CAF");

    assertNone(Reason.NOT_APPLICABLE, marks.figure("2019"));
    assertNone(Reason.NOT_APPLICABLE, alone.figure("2019"));
  }

  @Test
  void beside_another_partner_it_is_no_conflict() {
    AnIndicator indicator =
        ofBlois().overTerritories(TerritoryAggregation.NONE).reportedBy("CAF", "2019", "7");

    assertValue("7.00", none(indicator, "2019", BLOIS).figure("2019"));
  }

  @Test
  void a_category_that_cannot_have_it_leaves_the_partition_complete() {
    AnIndicator indicator = ofBlois().partition("SEX", "F", "M").reportedOf("SEX=F", "2019", "12");

    assertValue(
        "12.00",
        indicator.cell("2019", BLOIS, "SEX=M", "VILLE", null, ObservationStatus.M).figure("2019"));
  }

  @Test
  void a_whole_that_one_partner_cannot_have_does_not_hide_the_parts_of_another() {
    AnIndicator indicator = none(ofBlois(), "2019", BLOIS, "CAF");

    assertNone(Reason.NOT_APPLICABLE, indicator.figure("2019"));
    assertValue("4.00", indicator.reported("2019", NORTH, "4").figure("2019"));
  }

  @Test
  void territories_of_a_kind_that_has_values_go_before_those_of_a_kind_that_has_none() {
    AnIndicator indicator = ofBlois().owedForEach(TerritoryKind.IRIS);
    none(none(none(indicator, "2019", NORTH), "2019", SOUTH), "2019", EAST);

    assertValue("5.00", indicator.reported("2019", KENNEDY, "5").figure("2019"));
  }

  @Test
  void a_secret_beside_it_keeps_the_sum_secret() {
    AnIndicator indicator =
        ofBlois()
            .cell("2019", NORTH, "_T", "VILLE", null, ObservationStatus.Q)
            .reported("2019", SOUTH, "20");

    assertNone(Reason.SUPPRESSED, none(indicator, "2019", EAST).figure("2019"));
  }

  @Test
  void a_quarter_that_cannot_have_it_leaves_the_year_whole() {
    AnIndicator quarters =
        ofBlois()
            .every(Frequency.QUARTER)
            .reported("2019-Q1", "1")
            .reported("2019-Q2", "2")
            .reported("2019-Q4", "4");
    assertNone(Reason.INCOMPLETE, quarters.figure("2019"));
    none(quarters, "2019-Q3", BLOIS);

    assertValue("7.00", quarters.figure("2019"));
    assertNone(Reason.NOT_APPLICABLE, quarters.figure("2019-Q3"));
  }

  @Test
  void the_last_one_and_the_average_over_time_look_at_those_that_exist() {
    AnIndicator quarters =
        ofBlois().every(Frequency.QUARTER).reported("2019-Q1", "1").reported("2019-Q2", "3");
    none(none(quarters, "2019-Q3", BLOIS), "2019-Q4", BLOIS);

    assertValue("3.00", quarters.overTime(TimeAggregation.LAST).figure("2019"));
    assertValue("2.00", quarters.overTime(TimeAggregation.AVERAGE).figure("2019"));
  }

  @Test
  void a_year_that_cannot_have_it_as_a_whole_still_has_its_quarters() {
    AnIndicator quarters = none(ofBlois().every(Frequency.QUARTER), "2019", BLOIS);
    assertNone(Reason.NOT_APPLICABLE, quarters.figure("2019"));
    assertNone(
        Reason.NOT_APPLICABLE,
        none(ofBlois().every(Frequency.QUARTER).overTime(TimeAggregation.NONE), "2019", BLOIS)
            .figure("2019"));
    for (int quarter = 1; quarter <= 4; quarter++) {
      quarters.reported("2019-Q" + quarter, "1");
    }

    assertValue("4.00", quarters.figure("2019"));
  }

  @Test
  void a_year_to_date_value_that_cannot_exist_is_no_gap() {
    AnIndicator toDate =
        ofBlois()
            .every(Frequency.QUARTER)
            .yearToDate(ResetYear.CIVIL)
            .reported("2019-Q1", "10")
            .reported("2019-Q2", "25")
            .reported("2019-Q4", "40");
    assertNone(Reason.SPANS_GAP, toDate.figure("2019-Q4"));
    none(toDate, "2019-Q3", BLOIS);

    assertValue("15.00", toDate.figure("2019-Q4"));
    assertNone(Reason.NOT_APPLICABLE, toDate.figure("2019-Q3"));
    assertValue("40.00", toDate.figure("2019"));
  }

  @Test
  void it_is_left_out_because_it_carries_no_value() {
    AnIndicator indicator =
        none(ofBlois().from("0").towards("10").reported("2019", NORTH, "4"), "2019", SOUTH);

    assertEquals(LeftOut.Why.NO_VALUE, indicator.explainedOn("2019-12-31").leftOut().get(0).why());
  }
}
