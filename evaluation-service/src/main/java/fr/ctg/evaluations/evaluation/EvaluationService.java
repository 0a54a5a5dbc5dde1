package fr.ctg.evaluations.evaluation;

import fr.ctg.evaluations.framework.Action;
import fr.ctg.evaluations.framework.Axis;
import fr.ctg.evaluations.framework.Indicator;
import fr.ctg.evaluations.framework.Revisions;
import fr.ctg.evaluations.scoring.Cell;
import fr.ctg.evaluations.scoring.Explanation;
import fr.ctg.kit.identity.Key;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;

/** What can be asked of an evaluation: all of it, or one level of it, of the whole or of a part. */
@ApplicationScoped
class EvaluationService {

  private final Evaluations evaluations;
  private final Details details;
  private final Revisions revisions;

  EvaluationService(Evaluations evaluations, Details details, Revisions revisions) {
    this.evaluations = evaluations;
    this.details = details;
    this.revisions = revisions;
  }

  /** Checks a question about the whole convention; nothing is computed yet. */
  EvaluationQuestion ask(Key convention, EvaluationQuery query) {
    Moment moment = evaluations.moment(convention, query.asOf, query.knownAt);
    Collection<Indicator> indicators = moment.framework().indicators().values();
    AskedFocus focus =
        AskedFocus.read(moment.framework(), indicators, query.territory, query.breakdown);
    return new EvaluationQuestion(moment, focus, details.onlyOf(focus, indicators), null);
  }

  EvaluationQuestion askOfAxis(Key convention, String code, EvaluationQuery query) {
    return ask(convention, query, agreed -> agreed.within(agreed.axis(code).objectives()));
  }

  EvaluationQuestion askOfObjective(Key convention, String code, EvaluationQuery query) {
    return ask(convention, query, agreed -> agreed.within(List.of(agreed.objective(code))));
  }

  EvaluationQuestion askOfIndicator(Key convention, String code, EvaluationQuery query) {
    return ask(convention, query, agreed -> List.of(agreed.indicator(code)));
  }

  EvaluationQuestion askOfAction(Key convention, String number, EvaluationQuery query) {
    return ask(convention, query, agreed -> agreed.followed(agreed.action(number)));
  }

  EvaluationResponse answer(EvaluationQuestion question) {
    return EvaluationResponse.of(evaluated(question), question.focus());
  }

  AxisLevelResponse answerOfAxis(EvaluationQuestion question, String code) {
    Evaluation evaluation = evaluated(question);
    Axis axis = new Agreed(question.moment()).axis(code);
    return new AxisLevelResponse(
        ViewResponse.of(question, evaluation), AxisEvaluationResponse.of(axis, evaluation));
  }

  ObjectiveLevelResponse answerOfObjective(EvaluationQuestion question, String code) {
    Evaluation evaluation = evaluated(question);
    Agreed agreed = new Agreed(question.moment());
    return new ObjectiveLevelResponse(
        ViewResponse.of(question, evaluation),
        agreed.axisOf(code).code(),
        ObjectiveEvaluationResponse.of(agreed.objective(code), evaluation));
  }

  IndicatorLevelResponse answerOfIndicator(EvaluationQuestion question, String code) {
    Evaluation evaluation = evaluated(question);
    Indicator indicator = new Agreed(question.moment()).indicator(code);
    return new IndicatorLevelResponse(
        ViewResponse.of(question, evaluation),
        indicator.objective(),
        IndicatorEvaluationResponse.of(indicator, evaluation.indicators().get(code)));
  }

  ActionLevelResponse answerOfAction(EvaluationQuestion question, String number) {
    Evaluation evaluation = evaluated(question);
    Agreed agreed = new Agreed(question.moment());
    Action action = agreed.action(number);
    return ActionLevelResponse.of(
        ViewResponse.of(question, evaluation), action, agreed.followed(action), evaluation);
  }

  /**
   * @param visible the measurements that the caller may see one by one
   */
  ExplanationResponse explain(
      EvaluationQuestion question, String code, Predicate<Cell> visible, Locale language) {
    Explanation explanation =
        evaluations.explain(question.moment(), code, question.focus().inScoring(), question.own());
    Indicator indicator = new Agreed(question.moment()).indicator(code);
    UUID convention = question.moment().framework().convention().id();
    return ExplanationResponse.of(
        question,
        indicator,
        explanation,
        visible,
        numbers -> revisions.actors(convention, numbers),
        language);
  }

  private Evaluation evaluated(EvaluationQuestion question) {
    return evaluations.evaluate(question.moment(), question.counted());
  }

  private EvaluationQuestion ask(
      Key convention, EvaluationQuery query, Function<Agreed, Collection<Indicator>> inQuestion) {
    Moment moment = evaluations.moment(convention, query.asOf, query.knownAt);
    Collection<Indicator> indicators = inQuestion.apply(new Agreed(moment));
    AskedFocus focus =
        AskedFocus.read(moment.framework(), indicators, query.territory, query.breakdown);
    return EvaluationQuestion.of(moment, focus, details.onlyOf(focus, indicators), indicators);
  }
}
