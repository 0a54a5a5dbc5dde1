package fr.ctg.evaluations.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import fr.ctg.evaluations.framework.Framework;
import fr.ctg.evaluations.recomputation.Agreed;
import fr.ctg.evaluations.recomputation.AgreedDocument;
import fr.ctg.evaluations.recomputation.Answers;
import fr.ctg.evaluations.recomputation.Fraction;
import fr.ctg.evaluations.recomputation.RandomConvention;
import fr.ctg.evaluations.recomputation.Recomputation;
import fr.ctg.evaluations.recomputation.Told;
import fr.ctg.evaluations.scoring.Achievement;
import fr.ctg.evaluations.scoring.Cell;
import fr.ctg.evaluations.scoring.Figure;
import fr.ctg.evaluations.scoring.GroupScore;
import fr.ctg.evaluations.scoring.IndicatorScore;
import fr.ctg.evaluations.scoring.IndicatorScorer;
import fr.ctg.evaluations.scoring.Quotient;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * A second program, written from the rules alone, evaluates a thousand conventions drawn from
 * seeds: every value, reason and status is the same, unrounded. The seed is in each message.
 */
class RecomputedEvaluationTest {

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  private final Map<String, Integer> seen = new TreeMap<>();

  @Test
  void a_second_program_comes_to_the_same_figures_for_a_thousand_conventions() {
    for (int seed = 0; seed < 1000; seed++) {
      Told told = RandomConvention.told(seed);
      Random random = new Random(seed);
      for (int look = 0; look < 1 + seed % 2; look++) {
        int knownAt = look == 0 ? told.revision() : 2 + random.nextInt(told.revision() - 1);
        Agreed agreed = told.agreed(knownAt);
        LocalDate day = RandomConvention.day(agreed, random);
        LocalDate asOf = day.isAfter(agreed.lastDay()) ? agreed.lastDay() : day;
        Answers answers = Recomputation.of(told, day, knownAt);
        FrameworkScorer scorer = engine(agreed, asOf, told.figures(knownAt), random);
        GroupScore convention = scorer.score();
        String which = "seed " + seed + " on " + asOf + " known at " + knownAt;
        assertEquals(text(answers), text(convention, scorer), which);
        answers.indicators().values().forEach(this::count);
        answers.objectives().values().forEach(group -> see(String.valueOf(group.reason())));
        agreed.indicators().forEach(one -> count(agreed, one, answers.indicators(), asOf));
        see(asOf.equals(day) ? "running" : "terminated");
      }
    }
    // A generator that never reaches a rule would prove nothing about it.
    for (String expected : EXPECTED) {
      assertTrue(seen.getOrDefault(expected, 0) >= 12, expected + " of " + seen);
    }
  }

  private static final List<String> EXPECTED =
      List.of(
          "ON_TRACK",
          "AT_RISK",
          "OFF_TRACK",
          "NO_DATA",
          "INCOMPLETE",
          "NON_ADDITIVE",
          "CONFLICT",
          "SUPPRESSED",
          "NOT_APPLICABLE",
          "ZERO_DENOMINATOR",
          "SPANS_GAP",
          "SERIES_BREAK",
          "NO_BASELINE",
          "NO_TARGET",
          "TARGET_EQUALS_BASELINE",
          "NOT_SCORED",
          "CLOSED",
          "WEIGHTS_INCOMPLETE",
          "INSUFFICIENT_DATA",
          "terminated",
          "owed by others then",
          "covered otherwise then",
          "stale",
          "partial",
          "paced");

  private void count(Answers.Line line) {
    List<String> what = new ArrayList<>(List.of(line.status()));
    what.add(line.global().reason() == null ? "scored" : line.global().reason());
    what.add(line.stale() ? "stale" : "fresh");
    what.add(line.partial() == null ? "whole" : "partial");
    what.add(line.pace() == null ? "not paced" : "paced");
    what.stream().distinct().forEach(this::see);
  }

  /** Whether what was agreed when the actual's period ended differs from what is on the day. */
  private void count(
      Agreed agreed, Agreed.Indicator indicator, Map<String, Answers.Line> lines, LocalDate asOf) {
    Answers.Line line = lines.get(indicator.code());
    if (line != null && line.actual() != null && line.actual().value() != null) {
      LocalDate end = line.actual().period().end();
      if (!indicator.partnersOn(end).equals(indicator.partnersOn(asOf))) {
        see("owed by others then");
      }
      if (!agreed.perimeterOn(end).equals(agreed.perimeterOn(asOf))) {
        see("covered otherwise then");
      }
    }
  }

  private void see(String what) {
    seen.merge(what, 1, Integer::sum);
  }

  private static FrameworkScorer engine(
      Agreed agreed, LocalDate asOf, List<Told.Figure> figures, Random random) {
    Framework framework = framework(agreed);
    Map<String, List<Cell>> cells = new ToldCells(framework).of(figures, asOf, random);
    Framework then = framework.on(asOf);
    AgreedRules rules = new AgreedRules(then);
    return new FrameworkScorer(
        then,
        asOf,
        indicator ->
            IndicatorScorer.score(
                rules.of(indicator),
                rules.scope(),
                cells.getOrDefault(indicator.code(), List.of()),
                asOf));
  }

  private static Framework framework(Agreed agreed) {
    try {
      return JSON.readValue(
          JSON.writeValueAsString(AgreedDocument.of(agreed, UUID.randomUUID(), "CTG", 1)),
          Framework.class);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static String text(Answers answers) {
    StringBuilder text = new StringBuilder();
    answers.indicators().forEach((code, line) -> text.append(text(code, line)));
    new TreeMap<>(answers.objectives()).forEach((code, one) -> text.append(text(code, one)));
    answers.axes().forEach((code, one) -> text.append(text(code, one)));
    return text.append(text("all", answers.convention())).toString();
  }

  private static String text(GroupScore convention, FrameworkScorer scorer) {
    StringBuilder text = new StringBuilder();
    scorer.indicators().forEach((code, score) -> text.append(text(code, score)));
    new TreeMap<>(scorer.objectives()).forEach((code, one) -> text.append(text(code, one)));
    scorer.axes().forEach((code, one) -> text.append(text(code, one)));
    return text.append(text("all", convention)).toString();
  }

  private static String text(String code, Answers.Line line) {
    return "%s actual %s partial %s raw %s bounded %s (%s) annual %s %s (%s) expected %s share %s"
            .formatted(
                code,
                text(line.actual()),
                text(line.partial()),
                text(line.global().raw()),
                text(line.global().bounded()),
                line.global().reason(),
                text(line.annual().raw()),
                text(line.annual().bounded()),
                line.annual().reason(),
                text(line.expectedNow()),
                text(line.share()))
        + " pace %s %s stale %s%n".formatted(text(line.pace()), line.status(), line.stale());
  }

  private static String text(String code, IndicatorScore score) {
    Achievement annual = score.annual();
    return "%s actual %s partial %s raw %s bounded %s (%s) annual %s %s (%s) expected %s share %s"
            .formatted(
                code,
                text(score.actual()),
                text(score.partial()),
                text(score.raw()),
                text(score.bounded()),
                score.reason(),
                text(annual.raw()),
                text(annual.bounded()),
                annual.reason(),
                text(score.expected()),
                text(score.share()))
        + " pace %s %s stale %s%n".formatted(text(score.pace()), score.status(), score.stale());
  }

  private static String text(Answers.Actual actual) {
    return actual == null
        ? null
        : "%s %s %s"
            .formatted(
                actual.period(),
                text(actual.value()),
                actual.value() == null ? actual.reason() : actual.status());
  }

  private static String text(Figure figure) {
    return figure == null
        ? null
        : "%s/%s %s %s"
            .formatted(
                figure.period().start(),
                figure.period().end(),
                text(figure.value()),
                figure.hasValue() ? figure.status() : figure.reason());
  }

  private static String text(String code, Answers.Group group) {
    return "%s %s coverage %s share %s pace %s %s (%s)%n"
        .formatted(
            code,
            text(group.achievement()),
            text(group.coverage()),
            text(group.share()),
            text(group.pace()),
            group.status(),
            group.reason());
  }

  private static String text(String code, GroupScore group) {
    return "%s %s coverage %s share %s pace %s %s (%s)%n"
        .formatted(
            code,
            text(group.bounded()),
            text(group.coverage()),
            text(group.share()),
            text(group.pace()),
            group.status(),
            group.reason());
  }

  private static String text(Fraction number) {
    return number == null ? null : plain(number.digits());
  }

  private static String text(Quotient number) {
    return number == null ? null : plain(number.toDecimal());
  }

  private static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }
}
