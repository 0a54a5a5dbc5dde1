package fr.ctg.evaluations.evaluation;

import fr.ctg.evaluations.framework.Indicator;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What an evaluation is to be made of, seen from where.
 *
 * @param own the partner whose measurements alone count; null where everybody's do
 * @param indicators the codes of those whose measurements are looked at; null for all
 */
record EvaluationQuestion(Moment moment, AskedFocus focus, String own, Set<String> indicators) {

  static EvaluationQuestion of(
      Moment moment, AskedFocus focus, String own, Collection<Indicator> indicators) {
    return new EvaluationQuestion(
        moment,
        focus,
        own,
        indicators.stream().map(Indicator::code).collect(Collectors.toUnmodifiableSet()));
  }

  Counted counted() {
    return new Counted(focus.inScoring(), own, indicators);
  }

  /** The same while the answer at this address is. */
  String tag() {
    return moment.tag() + (own == null ? "" : "-" + own);
  }
}
