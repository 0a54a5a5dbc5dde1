package fr.ctg.evaluations.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import fr.ctg.evaluations.framework.Convention;
import fr.ctg.evaluations.framework.Indicator;
import fr.ctg.evaluations.scoring.Baseline;
import fr.ctg.evaluations.scoring.Breakdown;
import fr.ctg.evaluations.scoring.Cell;
import fr.ctg.evaluations.scoring.ConventionScope;
import fr.ctg.evaluations.scoring.Direction;
import fr.ctg.evaluations.scoring.Goal;
import fr.ctg.evaluations.scoring.IndicatorRules;
import fr.ctg.evaluations.scoring.IndicatorScore;
import fr.ctg.evaluations.scoring.IndicatorScorer;
import fr.ctg.evaluations.scoring.Measure;
import fr.ctg.evaluations.scoring.MeasureRules;
import fr.ctg.evaluations.scoring.Nature;
import fr.ctg.evaluations.scoring.ObservationStatus;
import fr.ctg.evaluations.scoring.Place;
import fr.ctg.evaluations.scoring.Reporting;
import fr.ctg.evaluations.scoring.TargetKind;
import fr.ctg.evaluations.scoring.Term;
import fr.ctg.evaluations.scoring.Territories;
import fr.ctg.evaluations.scoring.TerritoryAggregation;
import fr.ctg.evaluations.scoring.TerritoryKind;
import fr.ctg.evaluations.scoring.Thresholds;
import fr.ctg.evaluations.scoring.TimeAggregation;
import fr.ctg.evaluations.scoring.Trajectory;
import fr.ctg.evaluations.scoring.TrajectoryPoint;
import fr.ctg.kit.period.Frequency;
import fr.ctg.kit.period.Period;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A convention from 22 January 2018 to the end of 2021; families, by the year, 200 -> 260. */
class DetectionTest {

  private static final LocalDate START = LocalDate.parse("2018-01-22");
  private static final LocalDate END = LocalDate.parse("2021-12-31");
  private static final Place BLOIS = new Place(TerritoryKind.COMMUNE, "41018", "");

  private final List<Cell> cells = new ArrayList<>();
  private final List<Baseline> baselines =
      new ArrayList<>(List.of(new Baseline(START, LocalDate.parse("2017-12-31"), number("200"))));
  private Trajectory target = line("260");
  private Direction direction = Direction.INCREASE;
  private TerritoryAggregation overPartners = TerritoryAggregation.SUM;
  private Nature nature = Nature.OUTCOME;
  private long late;
  private long returned;

  @Test
  void an_indicator_at_its_pace_has_no_finding() {
    reported("2019", "230");
    assertEquals(Map.of(), found("2019-12-31"));
  }

  @Test
  void pace_0_813_is_at_risk_and_leads_to_81_percent_of_the_way() {
    // 200 -> 260, actual 224: 40.00 %; 708 of 1,439 days have gone: 40 x 1439 / 708 = 81.30.
    reported("2019", "224");
    Map<FindingKind, Detected> found = found("2019-12-31");
    assertEquals(List.of(FindingKind.UNREACHABLE_AT_THIS_PACE), List.copyOf(found.keySet()));
    Detected unreachable = found.get(FindingKind.UNREACHABLE_AT_THIS_PACE);
    assertEquals(Severity.WARNING, unreachable.severity());
    assertEquals(SuggestedDecision.ADAPT_TARGET, unreachable.suggestedDecision());
    assertEquals(number("0.813"), unreachable.figures().pace());
    assertEquals(number("40.00"), unreachable.figures().raw());
    assertEquals(number("229.52"), unreachable.figures().expected());
    assertEquals(number("81.30"), unreachable.figures().projected());
    assertEquals(
        "« Familles accueillies » : cible hors d'atteinte à ce rythme", unreachable.title().fr());
    assertEquals(
        "Pour la période 2019, la valeur est de 224 familles. De la valeur initiale, 200 familles, à"
            + " la cible, 260 familles au 31 décembre 2021, 40,00 % du chemin est parcouru. En"
            + " continuant ainsi, 81,30 % du chemin vers la cible, 260 familles, serait parcouru au"
            + " 31 décembre 2021.",
        unreachable.explanation().fr());
  }

  @Test
  void what_leads_to_nine_tenths_of_the_way_is_let_be_as_the_convention_lets_be_such_a_pace() {
    // 90 % of the expected 229.52 - 200 = 26.57.
    reported("2019", "226.6");
    assertEquals(Map.of(), found("2019-12-31"));
    cells.clear();
    reported("2019", "226.5");
    assertEquals(
        List.of(FindingKind.UNREACHABLE_AT_THIS_PACE), List.copyOf(found("2019-12-31").keySet()));
  }

  @Test
  void a_line_that_was_agreed_to_rise_late_does_not_make_what_is_on_it_unreachable() {
    target =
        Trajectory.line(
            START,
            "1",
            new TrajectoryPoint(LocalDate.parse("2019-12-31"), number("210")),
            new TrajectoryPoint(END, number("260")));
    reported("2019", "210");
    assertEquals(Map.of(), found("2019-12-31"));
  }

  @Test
  void nothing_is_projected_from_less_than_a_quarter_of_the_time() {
    // 343 of 1,439 days.
    reported("2018", "210");
    assertEquals(Map.of(), found("2018-12-31"));
  }

  @Test
  void a_pace_under_0_60_is_off_track_and_under_half_of_that_critical() {
    reported("2019", "215");
    Detected late = found("2019-12-31").get(FindingKind.OFF_TRACK);
    assertEquals(Severity.WARNING, late.severity());
    assertEquals(SuggestedDecision.REQUEST_ANALYSIS, late.suggestedDecision());
    assertEquals(
        "For the period 2019, the value is 215 familles. At the end of that period, 229.52 familles"
            + " were expected. From the baseline, 200 familles, to the target, 260 familles by 31"
            + " December 2021, 25.00 % of the way is gone. The pace is 0.508 for 1 agreed; the"
            + " indicator is off track under 0.60.",
        late.explanation().en());
    cells.clear();
    reported("2019", "208");
    assertEquals(Severity.CRITICAL, found("2019-12-31").get(FindingKind.OFF_TRACK).severity());
  }

  @Test
  void an_indicator_outside_its_bounds_beyond_tolerance_is_off_track_and_never_out_of_reach() {
    direction = Direction.RANGE;
    target = Trajectory.bounds(START, "1", number("10"), number("20"), number("5"));
    reported("2018", "15");
    reported("2019", "26");
    Map<FindingKind, Detected> found = found("2019-12-31");
    assertEquals(List.of(FindingKind.OFF_TRACK), List.copyOf(found.keySet()));
    assertTrue(
        found.get(FindingKind.OFF_TRACK).explanation().fr().contains("de 10 à 20"),
        found.get(FindingKind.OFF_TRACK).explanation().fr());
    cells.clear();
    reported("2019", "24");
    assertEquals(Map.of(), found("2019-12-31"));
  }

  @Test
  void a_step_back_by_a_twentieth_of_the_way_is_a_regression() {
    // The way is 60 long: a twentieth is 3.
    reported("2019", "235");
    reported("2020", "232");
    Detected back = found("2020-12-31").get(FindingKind.REGRESSING);
    assertEquals(number("235"), back.figures().previous());
    assertEquals(Severity.WARNING, back.severity());
    assertTrue(back.explanation().en().contains("2019, it was 235 familles"));
    cells.clear();
    reported("2019", "235");
    reported("2020", "232.1");
    assertNull(found("2020-12-31").get(FindingKind.REGRESSING));
  }

  @Test
  void what_should_fall_goes_back_by_rising() {
    direction = Direction.DECREASE;
    target = line("140");
    reported("2019", "165");
    reported("2020", "175");
    assertTrue(found("2020-12-31").containsKey(FindingKind.REGRESSING));
    cells.clear();
    reported("2019", "175");
    reported("2020", "165");
    assertNull(found("2020-12-31").get(FindingKind.REGRESSING));
  }

  @Test
  void a_year_before_the_baseline_is_not_compared_with() {
    baselines.add(
        new Baseline(LocalDate.parse("2020-01-01"), LocalDate.parse("2020-01-01"), number("200")));
    reported("2019", "260");
    reported("2020", "232");
    assertNull(found("2020-12-31").get(FindingKind.REGRESSING));
  }

  @Test
  void figures_older_than_548_days_are_stale_and_from_twice_that_on_critical() {
    reported("2018", "216");
    assertNull(found("2020-07-01").get(FindingKind.STALE));
    assertEquals(Severity.WARNING, found("2020-07-03").get(FindingKind.STALE).severity());
    assertEquals(Severity.CRITICAL, found("2021-12-31").get(FindingKind.STALE).severity());
  }

  @Test
  void what_is_past_its_due_day_is_missing_and_critical_where_nothing_was_ever_complete() {
    late = 1;
    Detected never = found("2019-12-31").get(FindingKind.MISSING);
    assertEquals(Severity.CRITICAL, never.severity());
    assertTrue(never.explanation().fr().startsWith("Un chiffre attendu pour le 1er février 2019"));
    late = 3;
    reported("2018", "216");
    Detected some = found("2019-12-31").get(FindingKind.MISSING);
    assertEquals(Severity.WARNING, some.severity());
    assertNull(some.suggestedDecision());
    assertEquals(
        "3 figures that were due have not come; the oldest was due on 1 February 2019.",
        some.explanation().en());
  }

  @Test
  void what_is_followed_and_not_scored_is_missing_without_being_critical() {
    nature = Nature.CONTEXT;
    late = 1;
    Detected never = found("2019-12-31").get(FindingKind.MISSING);
    assertEquals(Severity.WARNING, never.severity());
    assertNull(never.suggestedDecision());
  }

  @Test
  void a_target_reached_before_three_quarters_of_the_way_were_expected_is_reached_early() {
    reported("2019", "260");
    Detected early = found("2019-12-31").get(FindingKind.TARGET_EXCEEDED_EARLY);
    assertEquals(Severity.INFO, early.severity());
    assertEquals(SuggestedDecision.ADAPT_TARGET, early.suggestedDecision());
    assertTrue(early.explanation().fr().contains("49,20 % du chemin seulement"));
    cells.clear();
    reported("2019", "259");
    assertEquals(Map.of(), found("2019-12-31"));
    cells.clear();
    // 1,074 of 1,439 days at the end of 2020.
    reported("2020", "260");
    assertTrue(found("2020-12-31").containsKey(FindingKind.TARGET_EXCEEDED_EARLY));
    cells.clear();
    reported("2021", "260");
    assertNull(found("2021-12-31").get(FindingKind.TARGET_EXCEEDED_EARLY));
  }

  @Test
  void a_break_without_a_new_baseline_makes_figures_doubtful_until_there_is_one() {
    reported("2018", "216");
    reported("2019", "400", ObservationStatus.B, "VILLE");
    Detected broken = found("2019-12-31").get(FindingKind.DATA_DOUBTFUL);
    assertEquals(SuggestedDecision.CHANGE_INDICATOR, broken.suggestedDecision());
    assertEquals(Severity.WARNING, broken.severity());
    baselines.add(new Baseline(START, LocalDate.parse("2019-06-01"), number("380")));
    target = line("460");
    assertNull(found("2019-12-31").get(FindingKind.DATA_DOUBTFUL));
  }

  @Test
  void values_of_several_partners_that_nothing_puts_together_are_doubtful() {
    overPartners = TerritoryAggregation.NONE;
    reported("2019", "230");
    reported("2019", "231", ObservationStatus.A, "CAF");
    assertEquals(
        SuggestedDecision.CHANGE_INDICATOR,
        found("2019-12-31").get(FindingKind.DATA_DOUBTFUL).suggestedDecision());
  }

  @Test
  void returned_figures_are_doubtful() {
    reported("2019", "230");
    returned = 2;
    Detected doubt = found("2019-12-31").get(FindingKind.DATA_DOUBTFUL);
    assertEquals(SuggestedDecision.REQUEST_ANALYSIS, doubt.suggestedDecision());
    assertTrue(doubt.explanation().en().startsWith("2 figures were returned"));
    assertEquals(2L, doubt.figures().returned());
  }

  @Test
  void what_is_still_provisional_long_after_is_doubtful_a_little() {
    reported("2018", "216", ObservationStatus.P, "VILLE");
    assertNull(found("2020-07-01").get(FindingKind.DATA_DOUBTFUL));
    assertEquals(Severity.INFO, found("2020-07-03").get(FindingKind.DATA_DOUBTFUL).severity());
  }

  private Map<FindingKind, Detected> found(String asOf) {
    LocalDate day = LocalDate.parse(asOf);
    return Detection.of(
            new Observed(
                convention(),
                "PAR",
                indicator(),
                score(day),
                late,
                late == 0 ? null : LocalDate.parse("2019-02-01"),
                returned))
        .stream()
        .collect(Collectors.toMap(Detected::kind, one -> one));
  }

  private IndicatorScore score(LocalDate asOf) {
    IndicatorRules rules =
        new IndicatorRules(
            "NB_FAM",
            nature,
            0,
            START,
            null,
            new MeasureRules(
                Measure.COUNT, BigDecimal.ONE, TimeAggregation.SUM, overPartners, null, List.of()),
            Reporting.by(List.of("VILLE"), Frequency.YEAR, null),
            new Goal(direction, TargetKind.LEVEL, baselines, List.of(target)));
    ConventionScope scope =
        ConventionScope.over(
            new Territories(Map.of(), List.of(BLOIS)), new Term(START, END), Thresholds.DEFAULT);
    return IndicatorScorer.score(rules, scope, cells, asOf);
  }

  private void reported(String period, String value) {
    reported(period, value, ObservationStatus.A, "VILLE");
  }

  private void reported(String period, String value, ObservationStatus status, String partner) {
    cells.add(
        new Cell(
            Period.parse(period),
            BLOIS,
            Breakdown.TOTAL,
            partner,
            number(value),
            null,
            null,
            status,
            1));
  }

  private static Trajectory line(String value) {
    return Trajectory.line(START, "1", new TrajectoryPoint(END, number(value)));
  }

  private static BigDecimal number(String value) {
    return new BigDecimal(value);
  }

  private static Convention convention() {
    return read(
        """
        {"id": "01985b2e-7c00-7000-8000-000000000001", "reference": "CTG", "state": "ACTIVE",
         "effectiveFrom": "2018-01-22", "effectiveTo": "2021-12-31"}
        """,
        Convention.class);
  }

  private static Indicator indicator() {
    return read(
        """
        {"code": "NB_FAM", "label": "Familles accueillies", "objective": "O1", "measure": "COUNT",
         "frequency": "YEAR", "unit": "familles", "decimals": 0, "yearToDate": false,
         "illustrative": false}
        """,
        Indicator.class);
  }

  private static <T> T read(String json, Class<T> type) {
    try {
      return new ObjectMapper().findAndRegisterModules().readValue(json, type);
    } catch (IOException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
