package fr.ctg.evaluations.evaluation;

import fr.ctg.evaluations.framework.Indicator;
import fr.ctg.kit.period.Frequency;
import fr.ctg.kit.period.Period;
import java.util.List;

/**
 * Which figures of an indicator are asked for, seen from where.
 *
 * @param own the partner whose measurements alone count; null where everybody's do
 */
record SeriesQuestion(
    Moment moment,
    Indicator indicator,
    AskedFocus focus,
    String own,
    Frequency size,
    List<Period> periods) {

  /** The same while the answer at this address is. */
  String tag() {
    return moment.tag() + (own == null ? "" : "-" + own);
  }
}
