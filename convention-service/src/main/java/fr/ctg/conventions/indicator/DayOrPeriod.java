package fr.ctg.conventions.indicator;

import fr.ctg.kit.period.Period;
import fr.ctg.kit.problem.Faults;
import fr.ctg.kit.text.Text;
import java.time.LocalDate;

/** A day that a client may state as the end of a period, as people say "by 2019". */
final class DayOrPeriod {

  private DayOrPeriod() {}

  /** The day; null, with the reason in {@code faults}, if it is not stated exactly once. */
  static LocalDate day(LocalDate on, String period, Faults faults) {
    boolean once =
        faults.require(
            (on == null) != (period == null),
            "on",
            "day-or-period",
            Text.of(
                "Indiquez soit le jour (« on »), soit la période dont il est la fin (« period »).",
                "State either the day (\"on\") or the period whose end it is (\"period\")."));
    if (!once) {
      return null;
    }
    return on != null ? on : end(period, faults.at("period"));
  }

  private static LocalDate end(String period, Faults faults) {
    try {
      return Period.parse(period).end();
    } catch (IllegalArgumentException notOne) {
      faults.add(
          "not-a-period",
          Text.of(
              "« %s » n'est pas une période ; écrivez par exemple 2019, 2019-S1, 2019-Q3, 2019-07 ou"
                  + " 2019-AS.",
              "\"%s\" is not a period; write for example 2019, 2019-S1, 2019-Q3, 2019-07 or"
                  + " 2019-AS.",
              period));
      return null;
    }
  }
}
