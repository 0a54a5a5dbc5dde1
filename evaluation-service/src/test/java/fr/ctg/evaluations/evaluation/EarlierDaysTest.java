package fr.ctg.evaluations.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertIterableEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.ctg.evaluations.AdaptedConvention;
import fr.ctg.evaluations.framework.Action;
import fr.ctg.evaluations.framework.Framework;
import fr.ctg.evaluations.framework.Indicator;
import fr.ctg.evaluations.framework.KnownAt;
import fr.ctg.evaluations.framework.Objective;
import fr.ctg.evaluations.measurement.Breakdowns;
import fr.ctg.evaluations.recomputation.Told;
import fr.ctg.evaluations.scoring.Cell;
import fr.ctg.evaluations.scoring.Explanation;
import fr.ctg.evaluations.scoring.Focus;
import fr.ctg.evaluations.scoring.GroupScore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * What is decided, amended or ended from a day on leaves every earlier day alone: whatever random
 * decisions a convention takes, the evaluation of a day before them says the same to the letter.
 */
class EarlierDaysTest {

  private static final int SEEDS = 300;
  private static final AskedFocus EVERYTHING = new AskedFocus(null, Breakdowns.TOTAL);
  private static final ObjectWriter WRITER =
      AdaptedConvention.JSON
          .writerWithDefaultPrettyPrinter()
          .without(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

  @Test
  void what_takes_effect_later_leaves_the_evaluation_of_earlier_days_alone() {
    Map<String, Integer> decided = new TreeMap<>();
    int scored = 0;
    for (int seed = 0; seed < SEEDS; seed++) {
      AdaptedConvention drawn = AdaptedConvention.drawn(seed, new UUID(0, seed), "CTG-" + seed);
      drawn.decisions().forEach((what, often) -> decided.merge(what, often, Integer::sum));
      for (LocalDate asOf : drawn.earlier()) {
        List<String> before = said(drawn, drawn.before(), asOf);
        assertIterableEquals(
            before,
            said(drawn, drawn.after(), asOf),
            "seed " + seed + ": " + drawn.decisions() + " on " + drawn.day() + " seen " + asOf);
        scored += before.stream().anyMatch(EarlierDaysTest::isScore) ? 1 : 0;
      }
    }
    assertTrue(scored > SEEDS / 2, scored + " of them had a score");
    assertEquals(24, decided.size(), decided.toString());
    decided.forEach((what, often) -> assertTrue(often >= 12, what + " of " + decided));
  }

  private static boolean isScore(String line) {
    return line.contains("\"bounded\" : ") && !line.contains("null");
  }

  /** The evaluation, its explanations, and what it says of each action. */
  private static List<String> said(AdaptedConvention drawn, ObjectNode document, LocalDate asOf) {
    Told told = drawn.told();
    Framework framework = AdaptedConvention.read(document);
    // Both are looked at with the same knowledge of figures, which decisions do not change.
    Moment moment =
        new Moment(framework.on(asOf), asOf, new KnownAt(1, Instant.EPOCH), false, null);
    Map<String, List<Cell>> cells =
        new ToldCells(framework).of(told.figures(told.revision()), asOf);
    MomentScoring scoring = new MomentScoring(moment, Focus.WHOLE);
    FrameworkScorer scorer =
        new FrameworkScorer(
            moment.framework(),
            asOf,
            one -> scoring.of(one.code(), cells.getOrDefault(one.code(), List.of())).score());
    GroupScore convention = scorer.score();
    Evaluation evaluation =
        new Evaluation(
            moment, 0, 0, convention, scorer.axes(), scorer.objectives(), scorer.indicators());
    EvaluationQuestion question = new EvaluationQuestion(moment, EVERYTHING, null, null);
    List<String> said = new ArrayList<>();
    said.add(json(EvaluationResponse.of(evaluation, EVERYTHING)));
    for (Indicator one : InForce.indicators(moment.framework(), asOf)) {
      said.add(json(explained(question, one, cells.getOrDefault(one.code(), List.of()))));
    }
    ViewResponse view = ViewResponse.of(question, evaluation);
    Agreed agreed = new Agreed(moment);
    for (Objective objective : moment.framework().objectives()) {
      for (Action action : InForce.actions(objective, asOf)) {
        if (isInForce(objective, asOf)) {
          String answer =
              json(ActionLevelResponse.of(view, action, agreed.followed(action), evaluation));
          said.add(drawn.stopped().contains(action.number()) ? withoutStatus(answer) : answer);
        }
      }
    }
    return said.stream().flatMap(String::lines).toList();
  }

  /** How far it had got was followed, not agreed; what stops it leaves that unsaid. */
  private static String withoutStatus(String answer) {
    return answer.replaceFirst("\"actionStatus\" : .*", "");
  }

  private static boolean isInForce(Objective objective, LocalDate asOf) {
    return !InForce.objectives(List.of(objective), asOf).isEmpty();
  }

  private static ExplanationResponse explained(
      EvaluationQuestion question, Indicator indicator, List<Cell> cells) {
    AgreedRules rules = new AgreedRules(question.moment().framework());
    Explanation explanation =
        Focus.WHOLE.explain(rules.of(indicator), rules.scope(), cells, question.moment().asOf());
    return ExplanationResponse.of(
        question, indicator, explanation, any -> true, any -> Map.of(), Locale.FRENCH);
  }

  private static String json(Object answer) {
    try {
      return WRITER
          .writeValueAsString(answer)
          .replaceFirst("\"frameworkVersion\" : \\d+", "\"frameworkVersion\" : any");
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
