package fr.ctg.evaluations.scoring;

import static fr.ctg.evaluations.scoring.AnIndicator.BLOIS;
import static fr.ctg.evaluations.scoring.AnIndicator.EAST;
import static fr.ctg.evaluations.scoring.AnIndicator.KENNEDY;
import static fr.ctg.evaluations.scoring.AnIndicator.NORTH;
import static fr.ctg.evaluations.scoring.AnIndicator.SOUTH;
import static fr.ctg.evaluations.scoring.AnIndicator.VINEUIL;
import static fr.ctg.evaluations.scoring.AnIndicator.ofBlois;
import static fr.ctg.evaluations.scoring.Printed.assertNone;
import static fr.ctg.evaluations.scoring.Printed.assertValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fr.ctg.kit.period.Period;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** One period: over breakdowns, territories and partners. */
class OverTerritoriesTest {

  private static final Place AGGLOPOLYS = new Place(TerritoryKind.EPCI, "200030385", "2021");

  @Test
  void sums_the_children_of_one_kind() {
    assertValue(
        "60.00",
        ofBlois()
            .reported("2019", NORTH, "10")
            .reported("2019", SOUTH, "20")
            .reported("2019", EAST, "30")
            .figure("2019"));
  }

  @Test
  void a_larger_territorys_own_value_wins_over_its_parts() {
    assertValue(
        "61.00",
        ofBlois()
            .reported("2019", NORTH, "10")
            .reported("2019", SOUTH, "20")
            .reported("2019", EAST, "30")
            .reported("2019", BLOIS, "61")
            .figure("2019"));
  }

  @Test
  void zero_is_a_value_of_its_own() {
    assertValue(
        "0.00", ofBlois().reported("2019", NORTH, "10").reported("2019", "0").figure("2019"));
  }

  @Test
  void a_missing_value_is_not_a_value_of_its_own() {
    assertValue(
        "10.00",
        ofBlois()
            .reported("2019", NORTH, "10")
            .reported("2019", null, ObservationStatus.O)
            .figure("2019"));
  }

  @Test
  void qpv_and_iris_overlap_and_are_never_mixed() {
    AnIndicator both =
        ofBlois()
            .reported("2019", KENNEDY, "25")
            .reported("2019", NORTH, "10")
            .reported("2019", SOUTH, "20")
            .reported("2019", EAST, "30");

    assertValue("60.00", both.figure("2019"));
    assertValue("25.00", both.owedForEach(TerritoryKind.QPV).figure("2019"));
  }

  @Test
  void of_two_kinds_the_one_that_is_whole_is_used() {
    assertValue(
        "25.00",
        ofBlois().reported("2019", NORTH, "10").reported("2019", KENNEDY, "25").figure("2019"));
  }

  @Test
  void aggregates_by_the_indicators_rule() {
    AnIndicator indicator =
        ofBlois()
            .reported("2019", NORTH, "10")
            .reported("2019", SOUTH, "20")
            .reported("2019", EAST, "40");

    assertValue("23.33", indicator.overTerritories(TerritoryAggregation.AVERAGE).figure("2019"));
    assertValue("40.00", indicator.overTerritories(TerritoryAggregation.MAX).figure("2019"));
    assertValue("10.00", indicator.overTerritories(TerritoryAggregation.MIN).figure("2019"));
    assertNone(
        Reason.NON_ADDITIVE, indicator.overTerritories(TerritoryAggregation.NONE).figure("2019"));
  }

  @Test
  void ratio_of_120_over_300_30_over_50_and_10_over_150_is_32_00_and_not_35_56() {
    assertValue(
        "32.00",
        ofBlois()
            .percentage()
            .parts("2019", NORTH, "120", "300")
            .parts("2019", SOUTH, "30", "50")
            .parts("2019", EAST, "10", "150")
            .figure("2019"));
  }

  @Test
  void a_mean_is_the_sum_of_the_sums_over_the_sum_of_the_counts() {
    assertValue(
        "2.50",
        ofBlois()
            .measuring(Measure.MEAN)
            .parts("2019", NORTH, "40", "10")
            .parts("2019", SOUTH, "10", "10")
            .figure("2019"));
  }

  @Test
  void a_rate_without_its_parts_never_aggregates() {
    AnIndicator rates =
        ofBlois().percentage().reported("2019", NORTH, "40").reported("2019", SOUTH, "60");

    assertNone(Reason.NON_ADDITIVE, rates.figure("2019"));
    assertNone(
        Reason.NON_ADDITIVE, ofBlois().percentage().reported("2019", NORTH, "40").figure("2019"));
    assertValue("55.00", rates.reported("2019", "55").figure("2019"));
  }

  @Test
  void a_zero_denominator_is_null_with_the_reason_and_harmless_in_a_sum() {
    AnIndicator indicator = ofBlois().percentage().parts("2019", NORTH, "0", "0");

    assertNone(Reason.ZERO_DENOMINATOR, indicator.figure("2019"));
    assertValue("40.00", indicator.parts("2019", SOUTH, "20", "50").figure("2019"));
  }

  @Test
  void adding_distinct_people_over_places_or_partners_is_refused() {
    AnIndicator families =
        ofBlois()
            .measuring(Measure.DISTINCT_COUNT)
            .reported("2019", NORTH, "30")
            .reported("2019", SOUTH, "28");

    assertNone(Reason.NON_ADDITIVE, families.figure("2019"));
    assertNone(
        Reason.NON_ADDITIVE,
        families.reported("2019", "50").reportedBy("CAF", "2019", "40").figure("2019"));
  }

  @Test
  void distinct_people_add_up_over_a_partition_of_themselves() {
    assertValue(
        "58.00",
        ofBlois()
            .measuring(Measure.DISTINCT_COUNT)
            .partition("SEX", "F", "M")
            .reportedOf("SEX=F", "2019", "30")
            .reportedOf("SEX=M", "2019", "28")
            .figure("2019"));
  }

  @Test
  void a_score_is_never_summed_but_may_be_averaged() {
    AnIndicator score =
        ofBlois()
            .measuring(Measure.SCORE)
            .partition("SEX", "F", "M")
            .reported("2019", NORTH, "3")
            .reported("2019", SOUTH, "4");

    assertNone(Reason.NON_ADDITIVE, score.figure("2019"));
    assertValue("3.50", score.overTerritories(TerritoryAggregation.AVERAGE).figure("2019"));
    assertNone(
        Reason.NON_ADDITIVE,
        score.reportedOf("SEX=F", "2019", "3").reportedOf("SEX=M", "2019", "4").figure("2019"));
  }

  @Test
  void sums_one_complete_partition_its_unknown_included() {
    AnIndicator indicator =
        ofBlois()
            .partition("SEX", "F", "M")
            .reportedOf("SEX=F", "2019", "100")
            .reportedOf("SEX=M", "2019", "90");

    assertValue("190.00", indicator.figure("2019"));
    assertValue("200.00", indicator.reportedOf("SEX=_U", "2019", "10").figure("2019"));
  }

  @Test
  void an_incomplete_partition_makes_no_total() {
    assertNone(
        Reason.INCOMPLETE,
        ofBlois()
            .partition("SEX", "F", "M")
            .reportedOf("SEX=F", "2019", "100")
            .reportedOf("SEX=_U", "2019", "90")
            .figure("2019"));
  }

  @Test
  void categories_that_overlap_make_no_total() {
    assertNone(
        Reason.INCOMPLETE,
        ofBlois()
            .dimension("HELP", "MONEY", "ADVICE")
            .reportedOf("HELP=MONEY", "2019", "100")
            .reportedOf("HELP=ADVICE", "2019", "90")
            .figure("2019"));
  }

  @Test
  void a_reported_total_wins_over_its_partition() {
    assertValue(
        "191.00",
        ofBlois()
            .partition("SEX", "F", "M")
            .reportedOf("SEX=F", "2019", "100")
            .reportedOf("SEX=M", "2019", "90")
            .reported("2019", "191")
            .figure("2019"));
  }

  @Test
  void of_two_partitions_the_complete_one_is_summed_and_only_it() {
    assertValue(
        "190.00",
        ofBlois()
            .partition("AGE_BAND", "0_2", "3_5")
            .partition("SEX", "F", "M")
            .reportedOf("AGE_BAND=0_2", "2019", "70")
            .reportedOf("SEX=F", "2019", "100")
            .reportedOf("SEX=M", "2019", "90")
            .figure("2019"));
  }

  @Test
  void a_cross_of_two_partitions_adds_up_and_a_margin_of_it_wins() {
    AnIndicator cross =
        ofBlois()
            .partition("AGE_BAND", "0_2", "3_5")
            .partition("SEX", "F", "M")
            .reportedOf("SEX=F;AGE_BAND=0_2", "2019", "1")
            .reportedOf("SEX=F;AGE_BAND=3_5", "2019", "2")
            .reportedOf("SEX=M;AGE_BAND=0_2", "2019", "4")
            .reportedOf("SEX=M;AGE_BAND=3_5", "2019", "8");

    assertValue("15.00", cross.figure("2019"));
    assertValue(
        "3.00", cross.series().reported(Period.parse("2019"), BLOIS, Breakdown.parse("SEX=F")));
    assertValue("22.00", cross.reportedOf("AGE_BAND=0_2", "2019", "12").figure("2019"));
  }

  @Test
  void each_territory_may_be_reported_in_its_own_way() {
    assertValue(
        "17.00",
        ofBlois()
            .partition("SEX", "F", "M")
            .cell("2019", NORTH, "SEX=F", "VILLE", "3", ObservationStatus.A)
            .cell("2019", NORTH, "SEX=M", "VILLE", "4", ObservationStatus.A)
            .reported("2019", SOUTH, "10")
            .figure("2019"));
  }

  @Test
  void a_secret_part_makes_the_sum_secret() {
    AnIndicator indicator =
        ofBlois()
            .reported("2019", NORTH, "10")
            .cell("2019", SOUTH, "_T", "VILLE", null, ObservationStatus.Q);

    Figure secret = indicator.figure("2019");
    assertNone(Reason.SUPPRESSED, secret);
    assertEquals(ObservationStatus.Q, secret.status());
    assertValue("15.00", indicator.reported("2019", "15").figure("2019"));
  }

  @Test
  void a_secret_part_makes_the_sum_secret_in_whatever_order_the_parts_are_read() {
    AnIndicator secretFirst =
        ofBlois()
            .measuring(Measure.MEAN)
            .cell("2019", BLOIS, "_T", "VILLE", null, ObservationStatus.Q)
            .reportedBy("CAF", "2019", "12.5");
    AnIndicator secretLast =
        ofBlois()
            .measuring(Measure.MEAN)
            .reportedBy("CAF", "2019", "12.5")
            .cell("2019", BLOIS, "_T", "VILLE", null, ObservationStatus.Q);

    assertNone(Reason.SUPPRESSED, secretFirst.figure("2019"));
    assertNone(Reason.SUPPRESSED, secretLast.figure("2019"));
  }

  @Test
  void a_secret_total_is_not_worked_around_by_its_parts() {
    assertNone(
        Reason.SUPPRESSED,
        ofBlois()
            .reported("2019", NORTH, "10")
            .reported("2019", null, ObservationStatus.Q)
            .figure("2019"));
  }

  @Test
  void several_partners_contribute_to_one_cell_by_the_indicators_rule() {
    AnIndicator indicator = ofBlois().reported("2019", "10").reportedBy("CAF", "2019", "30");

    assertValue("40.00", indicator.figure("2019"));
    assertValue("20.00", indicator.overTerritories(TerritoryAggregation.AVERAGE).figure("2019"));
    assertValue("30.00", indicator.overTerritories(TerritoryAggregation.MAX).figure("2019"));
  }

  @Test
  void several_partners_on_a_cell_of_an_indicator_that_combines_none_conflict() {
    assertNone(
        Reason.CONFLICT,
        ofBlois()
            .overTerritories(TerritoryAggregation.NONE)
            .reported("2019", "10")
            .reportedBy("CAF", "2019", "10")
            .figure("2019"));
  }

  @Test
  void an_average_is_unweighted_over_the_cells_of_all_partners_and_places() {
    assertValue(
        "20.00",
        ofBlois()
            .overTerritories(TerritoryAggregation.AVERAGE)
            .cell("2019", NORTH, "_T", "VILLE", "0", ObservationStatus.A)
            .cell("2019", NORTH, "_T", "CAF", "10", ObservationStatus.A)
            .cell("2019", SOUTH, "_T", "VILLE", "50", ObservationStatus.A)
            .figure("2019"));
  }

  @Test
  void a_partner_cannot_say_two_things_of_one_cell() {
    AnIndicator twice = ofBlois().reported("2019", "10").reported("2019", "11");

    assertThrows(IllegalArgumentException.class, () -> twice.figure("2019"));
  }

  @Test
  void the_worst_status_of_the_inputs_travels() {
    assertEquals(
        ObservationStatus.E,
        ofBlois()
            .cell("2019", NORTH, "_T", "VILLE", "1", ObservationStatus.P)
            .cell("2019", SOUTH, "_T", "VILLE", "2", ObservationStatus.E)
            .cell("2019", EAST, "_T", "VILLE", "3", ObservationStatus.A)
            .figure("2019")
            .status());
  }

  @Test
  void provisional_210_then_final_198_the_status_travels_with_the_revision_that_was_known() {
    Figure known = ofBlois().reported("2019", "210", ObservationStatus.P).figure("2019");
    Figure later = ofBlois().reported("2019", "198", ObservationStatus.A).figure("2019");

    assertValue("210.00", known);
    assertEquals(ObservationStatus.P, known.status());
    assertValue("198.00", later);
    assertEquals(ObservationStatus.A, later.status());
  }

  @Test
  void a_perimeter_of_several_territories_is_put_together_by_the_rule() {
    Territories two = new Territories(Map.of(NORTH, BLOIS, SOUTH, BLOIS), List.of(BLOIS, VINEUIL));

    assertValue(
        "35.00",
        ofBlois()
            .within(two)
            .reported("2019", NORTH, "10")
            .reported("2019", SOUTH, "20")
            .reported("2019", VINEUIL, "5")
            .figure("2019"));
    assertNone(
        Reason.NON_ADDITIVE,
        ofBlois()
            .within(two)
            .overTerritories(TerritoryAggregation.NONE)
            .reported("2019", "10")
            .figure("2019"));
  }

  @Test
  void a_territory_inside_another_of_the_perimeter_adds_nothing_to_it() {
    Territories nested =
        new Territories(
            Map.of(BLOIS, AGGLOPOLYS, VINEUIL, AGGLOPOLYS, NORTH, BLOIS),
            List.of(BLOIS, AGGLOPOLYS));

    assertEquals(List.of(AGGLOPOLYS), nested.perimeter());
    assertValue(
        "14.00",
        ofBlois()
            .within(nested)
            .reported("2019", NORTH, "10")
            .reported("2019", VINEUIL, "4")
            .figure("2019"));
  }

  @Test
  void what_lies_outside_the_perimeter_does_not_count() {
    assertNone(Reason.INCOMPLETE, ofBlois().reported("2019", VINEUIL, "5").figure("2019"));
  }

  @Test
  void the_vintage_is_part_of_a_territorys_name() {
    Place olderBlois = new Place(TerritoryKind.COMMUNE, "41018", "2014");

    assertNone(Reason.INCOMPLETE, ofBlois().reported("2019", olderBlois, "5").figure("2019"));
  }

  @Test
  void refuses_a_territory_inside_itself_and_an_empty_perimeter() {
    assertThrows(
        IllegalArgumentException.class,
        () -> new Territories(Map.of(BLOIS, NORTH, NORTH, BLOIS), List.of(BLOIS)));
    assertThrows(IllegalArgumentException.class, () -> new Territories(Map.of(), List.of()));
  }

  @Test
  void spellings_of_one_breakdown_are_equal() {
    assertEquals(
        Breakdown.parse("AGE_BAND=0_2;SEX=F"), Breakdown.parse("SEX=F;QF_BAND=_T;AGE_BAND=0_2"));
    assertEquals("AGE_BAND=0_2;SEX=F", Breakdown.parse("SEX=F;AGE_BAND=0_2").canonical());
    assertEquals(Breakdown.TOTAL, Breakdown.parse("SEX=_T"));
    assertEquals("_T", Breakdown.TOTAL.canonical());
    for (String wrong : List.of("", "SEX", "SEX=", "=F", "SEX=F;", "SEX=F;SEX=M")) {
      assertThrows(IllegalArgumentException.class, () -> Breakdown.parse(wrong));
    }
  }
}
