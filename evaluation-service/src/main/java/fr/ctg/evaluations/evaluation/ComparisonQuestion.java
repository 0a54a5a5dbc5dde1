package fr.ctg.evaluations.evaluation;

import fr.ctg.evaluations.framework.Indicator;
import fr.ctg.evaluations.scoring.Place;
import fr.ctg.kit.period.Period;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is compared with what, seen from where.
 *
 * @param own the partner whose measurements alone count; null where everybody's do
 * @param indicators those in question, as they applied on the later of the two days
 * @param onlySome whether a client has named them
 * @param neighbourhoods the priority neighbourhoods, one list for each geography, the newest first
 */
record ComparisonQuestion(
    ComparisonBy by,
    Side first,
    Side second,
    String own,
    List<Indicator> indicators,
    boolean onlySome,
    List<List<Place>> neighbourhoods) {

  /**
   * One side.
   *
   * @param period null for one that each indicator decides
   */
  record Side(Moment moment, AskedFocus focus, Period period) {}

  /** From where everything that both sides need is seen. */
  Moment moment() {
    return first.moment().asOf().isAfter(second.moment().asOf()) ? first.moment() : second.moment();
  }

  /** What one side is made of. */
  Counted counted(Side side) {
    return new Counted(side.focus().inScoring(), own, onlySome ? codes() : null);
  }

  Set<String> codes() {
    return indicators.stream().map(Indicator::code).collect(Collectors.toUnmodifiableSet());
  }

  /** The same while the answer at this address is. */
  String tag() {
    return first.moment().tag() + "-" + second.moment().tag() + (own == null ? "" : "-" + own);
  }
}
