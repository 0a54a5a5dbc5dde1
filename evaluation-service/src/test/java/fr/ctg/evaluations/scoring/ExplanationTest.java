package fr.ctg.evaluations.scoring;

import static fr.ctg.evaluations.scoring.AnIndicator.KENNEDY;
import static fr.ctg.evaluations.scoring.AnIndicator.NORTH;
import static fr.ctg.evaluations.scoring.AnIndicator.VINEUIL;
import static fr.ctg.evaluations.scoring.AnIndicator.ofBlois;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import fr.ctg.evaluations.scoring.LeftOut.Why;
import fr.ctg.evaluations.scoring.Step.Subject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every figure can be explained: formula, inputs, target version, rounding, and why null. */
class ExplanationTest {

  @Test
  void writes_every_formula_down_with_its_numbers() {
    Explanation explanation =
        ofBlois()
            .from("200")
            .towards("260")
            .reported("2018", "210")
            .reported("2019", "224")
            .explainedOn("2019-12-31");

    assertEquals(
        List.of(
            "ACTUAL measurements of 2019: 1 = 224.00",
            "BASELINE of 2017-12-31, applies from 2017-01-01 = 200.00",
            "TARGET of 2021-12-31, version v1, applies from 2018-01-22 = 260.00",
            "EXPECTED 200 + (260 - 200) x 708 / 1439 = 229.52",
            "SHARE (229.5205003474635163307852675469076 - 200) / (260 - 200) = 49.20",
            "RAW 100 x (224 - 200) / (260 - 200) = 40.00",
            "BOUNDED min(100, max(0, 40)) = 40.00",
            "ANNUAL_TARGET on 2019-12-31 = 229.52",
            "ANNUAL_RAW 100 x (224 - 200) / (229.5205003474635163307852675469076 - 200) = 81.30",
            "ANNUAL_BOUNDED min(100, max(0, 81.29943502824858757062146892655367)) = 81.30",
            "PACE (40 / 100) / 0.4920083391243919388464211257817929 = 0.813",
            "STATUS AT_RISK = null",
            "GAP_TO_TARGET 224 - 260 = -36.00",
            "GAP_TO_EXPECTED 224 - 229.5205003474635163307852675469076 = -5.52",
            "PREVIOUS measurements of 2018: 1 = 210.00",
            "DIFFERENCE 224 - 210 = 14.00",
            "RELATIVE 100 x (224 - 210) / |210| = 6.67",
            "PROJECTED 200 + (224 - 200) x 1439 / 708 = 248.78",
            "PROJECTED_RAW 100 x (248.7796610169491525423728813559322 - 200) / (260 - 200) = 81.30"),
        explanation.steps().stream()
            .map(step -> step.subject() + " " + step.calculation().en() + " = " + step.rounded())
            .toList());
  }

  @Test
  void quotes_the_revisions_of_its_inputs() {
    Explanation explanation =
        ofBlois()
            .partition("SEX", "F", "M")
            .from("0")
            .towards("10")
            .reportedOf("SEX=F", "2019", "3")
            .reportedOf("SEX=M", "2019", "4")
            .explainedOn("2019-12-31");

    assertEquals(List.of(1L, 2L), explanation.used().stream().map(Cell::revision).toList());
  }

  @Test
  void says_why_it_is_null() {
    Explanation explanation =
        ofBlois().from("40").towards("40").reported("2019", "40").explainedOn("2019-12-31");

    Map<Subject, Step> steps = bySubject(explanation);
    assertEquals(Reason.TARGET_EQUALS_BASELINE, steps.get(Subject.RAW).reason());
    assertNull(steps.get(Subject.RAW).exact());
    assertEquals(Reason.TARGET_EQUALS_BASELINE, steps.get(Subject.STATUS).reason());
  }

  @Test
  void explains_bounds_and_what_has_no_data_at_all() {
    Explanation bounds =
        ofBlois()
            .to(Direction.RANGE)
            .between("80", null, "10")
            .reported("2019", "77")
            .explainedOn("2019-12-31");
    Explanation nothing = ofBlois().explainedOn("2019-12-31");

    assertEquals(
        "low 80, high open, tolerance 10, version v1, applies from 2018-01-22",
        bySubject(bounds).get(Subject.RAW).calculation().en());
    assertEquals(Reason.NO_DATA, bySubject(nothing).get(Subject.ACTUAL).reason());
    assertEquals(Reason.NO_DATA, bySubject(nothing).get(Subject.RAW).reason());
  }

  @Test
  void says_of_every_measurement_that_was_left_out_why() {
    Explanation explanation =
        ofBlois()
            .owedBy("VILLE", "CAF")
            .partition("SEX", "F", "M")
            .from("0")
            .towards("10")
            .reported("2017", "1")
            .reported("2019", "5")
            .reportedBy("CAF", "2019", "1")
            .reportedOf("SEX=F", "2019", "3")
            .reported("2019", NORTH, "2")
            .reported("2019", VINEUIL, "2")
            .reported("2019-Q1", "1")
            .cell("2019", KENNEDY, "_T", "VILLE", null, ObservationStatus.L)
            .reported("2020", "6")
            .reported("2021", "7")
            .explainedOn("2020-12-31");

    assertEquals(
        List.of(
            Why.OTHER_PERIOD,
            Why.OWN_VALUE_WINS,
            Why.OWN_VALUE_WINS,
            Why.OUTSIDE_PERIMETER,
            Why.OTHER_PERIOD,
            Why.NO_VALUE,
            Why.INCOMPLETE_PERIOD,
            Why.AFTER_AS_OF),
        whys(explanation));
    assertEquals(2, explanation.used().size());
  }

  @Test
  void says_which_kind_and_which_partition_were_passed_over() {
    Explanation kinds =
        ofBlois()
            .owedForEach(TerritoryKind.QPV)
            .from("0")
            .towards("10")
            .reported("2019", KENNEDY, "5")
            .reported("2019", NORTH, "2")
            .explainedOn("2019-12-31");
    Explanation partitions =
        ofBlois()
            .partition("AGE_BAND", "0_2", "3_5")
            .partition("SEX", "F", "M")
            .from("0")
            .towards("10")
            .reportedOf("AGE_BAND=0_2", "2019", "2")
            .reportedOf("SEX=F", "2019", "3")
            .reportedOf("SEX=M", "2019", "4")
            .explainedOn("2019-12-31");

    assertEquals(List.of(Why.OTHER_TERRITORY_KIND), whys(kinds));
    assertEquals(List.of(Why.OTHER_BREAKDOWN), whys(partitions));
  }

  private static List<Why> whys(Explanation explanation) {
    return explanation.leftOut().stream().map(LeftOut::why).toList();
  }

  private static Map<Subject, Step> bySubject(Explanation explanation) {
    return explanation.steps().stream().collect(Collectors.toMap(Step::subject, step -> step));
  }
}
