package fr.ctg.conventions.convention;

import java.time.LocalDate;
import java.util.List;

/** Something below a convention that names days of its term, which then cannot be cut off. */
public interface TermUse {

  /**
   * What names days after the last one, for people.
   *
   * @param from what no longer applies on this day does not count
   * @param lastDay the one that the term would have
   */
  List<String> usesAfter(Convention convention, LocalDate from, LocalDate lastDay);
}
