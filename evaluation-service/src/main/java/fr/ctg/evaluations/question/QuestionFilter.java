package fr.ctg.evaluations.question;

import java.util.List;

/**
 * Which questions are wanted; null is any.
 *
 * @param axis the code of an axis that it is about
 * @param objective the code of an objective that it is about
 * @param indicator the code of an indicator that may answer it
 */
record QuestionFilter(Criterion criterion, String axis, String objective, String indicator) {

  boolean accepts(EvaluationQuestion question) {
    return (criterion == null || question.criterion() == criterion)
        && (axis == null || question.axes().contains(axis))
        && (objective == null || question.objectives().contains(objective))
        && (indicator == null || question.indicators().contains(indicator));
  }

  /** The same as a condition; what it is about is added to the parameters. */
  String sql(List<Object> parameters) {
    StringBuilder condition = new StringBuilder();
    add(condition, parameters, " and q.criterion = ?", criterion == null ? null : criterion.name());
    add(condition, parameters, " and ? = any(q.axes)", axis);
    add(condition, parameters, " and ? = any(q.objectives)", objective);
    add(condition, parameters, " and ? = any(q.indicators)", indicator);
    return condition.toString();
  }

  private static void add(
      StringBuilder condition, List<Object> parameters, String sql, String value) {
    if (value != null) {
      condition.append(sql);
      parameters.add(value);
    }
  }
}
