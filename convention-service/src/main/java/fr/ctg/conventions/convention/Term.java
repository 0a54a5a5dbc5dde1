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

  public boolean contains(LocalDate day) {
    return !day.isBefore(effectiveFrom) && !day.isAfter(effectiveTo);
  }

  public void check(Faults faults) {
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
