package fr.ctg.evaluations.efficiency;

import fr.ctg.evaluations.evaluation.Moment;
import fr.ctg.evaluations.framework.Convention;
import fr.ctg.kit.period.Period;
import fr.ctg.kit.problem.Fault;
import fr.ctg.kit.problem.RuleBroken;
import fr.ctg.kit.text.Text;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The years whose money counts.
 *
 * @param all those that have begun
 * @param ended those of them that are over, or over for the convention
 * @param endedDays from the first day of the first one to the last day of the last; null for none
 */
record FundedYears(List<Integer> all, List<Integer> ended, Period endedDays) {

  /**
   * @param year null for every year of the convention up to that of the moment
   * @throws RuleBroken for a year that is none of these
   */
  static FundedYears of(Moment moment, Integer year) {
    Convention convention = moment.framework().convention();
    int first = convention.effectiveFrom().getYear();
    int last = moment.asOf().getYear();
    if (year != null && (year < first || year > last)) {
      throw outside(year, first, last);
    }
    List<Integer> all =
        year == null ? IntStream.rangeClosed(first, last).boxed().toList() : List.of(year);
    List<Integer> ended =
        all.stream().filter(one -> !end(one, convention).isAfter(moment.asOf())).toList();
    return new FundedYears(all, ended, ended.isEmpty() ? null : days(ended, convention));
  }

  private static Period days(List<Integer> ended, Convention convention) {
    return new Period(
        LocalDate.of(ended.get(0), Month.JANUARY, 1), end(ended.get(ended.size() - 1), convention));
  }

  private static LocalDate end(int year, Convention convention) {
    LocalDate end = LocalDate.of(year, Month.DECEMBER, 31);
    return end.isAfter(convention.lastDay()) ? convention.lastDay() : end;
  }

  private static RuleBroken outside(int year, int first, int last) {
    return new RuleBroken(
        Fault.parameter(
            "year",
            "outside-the-term",
            Text.of(
                "À cette date, la convention a été financée de %s à %s ; reçu : %s.",
                "On this day the convention has been funded from %s to %s; received: %s.",
                Integer.toString(first),
                Integer.toString(last),
                Integer.toString(year))));
  }
}
