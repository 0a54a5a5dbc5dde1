package fr.ctg.conventions.indicator;

import fr.ctg.conventions.convention.Agreement;
import fr.ctg.kit.problem.Faults;
import fr.ctg.kit.text.Text;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/**
 * The value from which progress is counted (valeur initiale).
 *
 * @param appliesFrom the day from which progress is counted from this one
 * @param on the day of which it is the value
 * @param source where it comes from, or null
 * @param recordedAt when it was decided; null for what was stated in the draft
 * @param decision the code of that decision; null for what was stated in the draft
 */
@Embeddable
public record Baseline(
    LocalDate appliesFrom,
    @Column(name = "measured_on") LocalDate on,
    BigDecimal value,
    String source,
    Instant recordedAt,
    String decision)
    implements TimelineEntry {

  // A year typed wrongly (0218, 20188) is no day on which anything was counted.
  private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
  private static final LocalDate LATEST = LocalDate.of(2199, 12, 31);

  /** The same, decided after the signature. */
  Baseline by(Agreement agreement) {
    return new Baseline(
        appliesFrom, on, value, source, agreement.recordedAt(), agreement.reference());
  }

  void check(Figure figure, Faults faults) {
    figure.checkValue(value, "value", faults);
    faults.require(
        on == null || !on.isBefore(EARLIEST) && !on.isAfter(LATEST),
        "on",
        "out-of-range",
        Text.of(
            "La date d'une valeur initiale va du %s au %s ; reçu : %s.",
            "The date of a baseline goes from %s to %s; received: %s.", EARLIEST, LATEST, on));
  }
}
