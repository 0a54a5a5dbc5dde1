package fr.ctg.conventions.convention;

import fr.ctg.kit.problem.Faults;
import fr.ctg.kit.text.Text;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * The days a convention is in force, both included: from one to five years.
 *
 * @param effectiveFrom its first day
 * @param effectiveTo its last day
 */
@Embeddable
public record Term(LocalDate effectiveFrom, LocalDate effectiveTo) {

  private static final int LEAST_YEARS = 1;
  private static final int MOST_YEARS = 5;
  // A year typed wrongly (0218, 20188) is none in which anything was agreed.
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2199;

  boolean contains(LocalDate day) {
    return !day.isBefore(effectiveFrom) && !day.isAfter(effectiveTo);
  }

  void check(Faults faults) {
    faults.require(
        effectiveFrom.getYear() >= FIRST_YEAR && effectiveTo.getYear() <= LAST_YEAR,
        "effectiveFrom",
        "out-of-range",
        Text.of(
            "Une convention se situe entre les années %d et %d ; reçu : du %s au %s.",
            "A convention lies between the years %d and %d; received: from %s to %s.",
            FIRST_YEAR,
            LAST_YEAR,
            effectiveFrom,
            effectiveTo));
    LocalDate dayAfter = effectiveTo.plusDays(1);
    boolean longEnough = !dayAfter.isBefore(effectiveFrom.plusYears(LEAST_YEARS));
    boolean shortEnough = !dayAfter.isAfter(effectiveFrom.plusYears(MOST_YEARS));
    faults.require(
        longEnough && shortEnough,
        "effectiveTo",
        "term-out-of-range",
        Text.of(
            "Une convention dure de %d à %d ans ; celle-ci irait du %s au %s.",
            "A convention lasts from %d to %d years; this one would go from %s to %s.",
            LEAST_YEARS,
            MOST_YEARS,
            effectiveFrom,
            effectiveTo));
  }
}
