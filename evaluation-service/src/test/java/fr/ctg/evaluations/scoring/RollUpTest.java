package fr.ctg.evaluations.scoring;

import static fr.ctg.evaluations.scoring.AnIndicator.ofBlois;
import static fr.ctg.evaluations.scoring.Printed.assertCoverage;
import static fr.ctg.evaluations.scoring.Printed.assertPace;
import static fr.ctg.evaluations.scoring.Printed.assertPercentage;
import static fr.ctg.evaluations.scoring.Printed.assertShare;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Indicator, objective, axis, convention. */
class RollUpTest {

  @Test
  void weights_50_30_20_and_achievements_80_none_40_make_68_57_with_coverage_0_70() {
    GroupScore score = rollUp(child("50", "80"), child("30", null), child("20", "40"));

    assertPercentage("68.57", score.bounded());
    assertCoverage("0.70", score.coverage());
  }

  @Test
  void without_weights_all_count_1() {
    GroupScore score = rollUp(child(null, "80"), child(null, "40"), child(null, "90"));

    assertPercentage("70.00", score.bounded());
    assertCoverage("1.00", score.coverage());
  }

  @Test
  void with_some_weights_missing_there_is_no_mean() {
    GroupScore score = rollUp(child("50", "80"), child(null, "40"));

    assertNull(score.bounded());
    assertEquals(Reason.WEIGHTS_INCOMPLETE, score.reason());
  }

  @Test
  void a_group_of_which_nothing_is_to_be_scored_has_no_say_above_it() {
    Child closed = Child.closed("closed", rollUp(child(null, "10")), null);
    GroupScore followed = rollUp(closed);
    GroupScore above = rollUp(Child.of("followed", followed, null), child(null, "80"));

    assertEquals(Reason.NOT_SCORED, followed.reason());
    assertPercentage("80.00", above.bounded());
    assertCoverage("1.00", above.coverage());
  }

  @Test
  void a_group_of_nothing_at_all_is_missing() {
    GroupScore above = rollUp(Child.of("empty", rollUp(), null), child(null, "80"));

    assertCoverage("0.50", above.coverage());
  }

  @Test
  void what_is_outside_owes_no_weight_and_counts_for_nothing() {
    Child context =
        Child.of(ofBlois().of(Nature.CONTEXT).reported("2019", "5").scoredOn("2019-12-31"), null);
    Child closed =
        Child.of(
            ofBlois()
                .from("0")
                .towards("10")
                .reported("2019", "0")
                .closedOn("2019-12-31")
                .scoredOn("2019-12-31"),
            new BigDecimal("1000"));

    assertTrue(context.outside());
    assertTrue(closed.outside());
    GroupScore score = rollUp(child("1", "80"), context, closed);
    assertPercentage("80.00", score.bounded());
    assertCoverage("1.00", score.coverage());
  }

  @Test
  void coverage_under_one_half_is_null_with_insufficient_data() {
    GroupScore half = rollUp(child("50", "80"), child("50", null));
    GroupScore under = rollUp(child("49.99", "80"), child("50.01", null));

    assertPercentage("80.00", half.bounded());
    assertNull(under.bounded());
    assertNull(under.pace());
    assertEquals(Reason.INSUFFICIENT_DATA, under.reason());
    assertEquals(Status.NO_DATA, under.status());
    assertCoverage("0.50", under.coverage());
  }

  @Test
  void a_group_of_nothing_has_no_coverage() {
    GroupScore nothing = rollUp();

    assertEquals(Reason.INSUFFICIENT_DATA, nothing.reason());
    assertCoverage("0.00", nothing.coverage());
    assertCoverage("0.00", rollUp(child("0", "80")).coverage());
  }

  @Test
  void the_coverage_of_a_group_is_that_of_its_children() {
    GroupScore objective = rollUp(child("70", "80"), child("30", null));
    GroupScore unknown = rollUp(child("40", "10"), child("60", null));

    GroupScore axis =
        rollUp(
            Child.of("OBJ-1", objective, new BigDecimal("3")),
            Child.of("OBJ-2", unknown, new BigDecimal("1")));

    assertPercentage("80.00", axis.bounded());
    // (3 x 0.70 + 1 x 0.40) / 4: what the second one knows counts, though it is not enough for it.
    assertEquals(Quotient.of(new BigDecimal("0.625")), axis.coverage());
  }

  @Test
  void a_strategic_objective_has_its_own_indicators_and_its_operational_objectives() {
    GroupScore operational = rollUp(child(null, "20"), child(null, "40"));

    GroupScore strategic = rollUp(child(null, "90"), Child.of("OP-1", operational, null));

    assertPercentage("60.00", strategic.bounded());
  }

  @Test
  void the_pace_of_a_group_is_its_mean_over_the_mean_share_of_the_same_children() {
    GroupScore score =
        rollUp(
            child("1", "40", "0.5"),
            child("3", "60", "1"),
            new Child("none", BigDecimal.ONE, false, null, null, Quotient.ZERO));

    assertPercentage("55.00", score.bounded());
    assertShare("87.50", score.share());
    assertPace("0.629", score.pace());
    assertEquals(Status.AT_RISK, score.status());
  }

  @Test
  void bounds_have_all_of_their_way_to_have_gone() {
    Child kept =
        Child.of(
            ofBlois()
                .to(Direction.MAINTAIN)
                .between("1", "9", null)
                .reported("2019", "5")
                .scoredOn("2019-12-31"),
            null);

    GroupScore score = rollUp(kept);

    assertPace("1.000", score.pace());
    assertEquals(Status.ON_TRACK, score.status());
  }

  @Test
  void a_group_of_which_nothing_is_expected_yet_is_on_track_without_a_pace() {
    GroupScore score = rollUp(child(null, "0", "0"));

    assertNull(score.pace());
    assertEquals(Status.ON_TRACK, score.status());
  }

  @Test
  void a_group_takes_the_bounded_achievements() {
    Child over =
        Child.of(
            ofBlois().from("15").towards("50").reported("2019", "53").scoredOn("2019-12-31"), null);
    Child under =
        Child.of(
            ofBlois().from("40").towards("60").reported("2019", "36").scoredOn("2019-12-31"), null);

    assertPercentage("50.00", rollUp(over, under).bounded());
  }

  @Test
  void refuses_a_negative_weight() {
    assertThrows(IllegalArgumentException.class, () -> child("-1", "80"));
  }

  @Test
  void refuses_thresholds_out_of_order() {
    assertThrows(
        IllegalArgumentException.class,
        () -> new Thresholds(new BigDecimal("0.5"), new BigDecimal("0.6")));
  }

  private static GroupScore rollUp(Child... children) {
    return RollUp.of(List.of(children), Thresholds.DEFAULT);
  }

  private static Child child(String weight, String bounded) {
    return child(weight, bounded, "1");
  }

  private static Child child(String weight, String bounded, String share) {
    return new Child(
        bounded == null ? "none" : bounded,
        weight == null ? null : new BigDecimal(weight),
        false,
        bounded == null ? null : Quotient.of(new BigDecimal(bounded)),
        bounded == null ? null : Quotient.of(new BigDecimal(share)),
        bounded == null ? Quotient.ZERO : Quotient.ONE);
  }
}
