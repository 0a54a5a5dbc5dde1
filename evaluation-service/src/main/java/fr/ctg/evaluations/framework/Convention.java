package fr.ctg.evaluations.framework;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * The contract itself.
 *
 * @param state such as {@code SIGNED}, {@code ACTIVE} or {@code EVALUATED}
 * @param effectiveTo its last day, were it not terminated before
 * @param terminatedOn the day on which it was terminated; null for most
 * @param perimeter the territories it covers
 * @param onTrackFrom the pace from which an indicator is on track
 * @param atRiskFrom the pace from which it is at risk, and under which off track
 * @param versions what amendments have changed of it, oldest first
 */
public record Convention(
    UUID id,
    String reference,
    String title,
    String purpose,
    String state,
    LocalDate signedOn,
    LocalDate effectiveFrom,
    LocalDate effectiveTo,
    LocalDate terminatedOn,
    String predecessor,
    List<String> fieldsOfIntervention,
    BigDecimal onTrackFrom,
    BigDecimal atRiskFrom,
    List<TerritoryKey> perimeter,
    String notes,
    List<Version> versions) {

  public Convention {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(reference, "reference");
    Objects.requireNonNull(state, "state");
    Objects.requireNonNull(effectiveFrom, "effectiveFrom");
    Objects.requireNonNull(effectiveTo, "effectiveTo");
    if (effectiveTo.isBefore(effectiveFrom)) {
      throw new IllegalArgumentException(
          "A convention ends after it starts; this one runs from %s to %s"
              .formatted(effectiveFrom, effectiveTo));
    }
    onTrackFrom = onTrackFrom == null ? new BigDecimal("0.90") : onTrackFrom;
    atRiskFrom = atRiskFrom == null ? new BigDecimal("0.60") : atRiskFrom;
    fieldsOfIntervention = Absent.asEmpty(fieldsOfIntervention);
    perimeter = Absent.asEmpty(perimeter);
    versions = Absent.asEmpty(versions);
  }

  /** The last day on which it can be looked at: it ends when it is terminated. */
  public LocalDate lastDay() {
    return terminatedOn != null && terminatedOn.isBefore(effectiveTo) ? terminatedOn : effectiveTo;
  }

  /** The territories that it covered on a day. */
  public List<TerritoryKey> perimeterOn(LocalDate day) {
    return Version.inForce(versions, day)
        .map(Version::content)
        .map(content -> FrameworkDocument.list(content.path("perimeter"), TerritoryKey.class))
        .orElse(perimeter);
  }

  boolean isTerminatedBy(LocalDate day) {
    return terminatedOn != null && !terminatedOn.isAfter(day);
  }

  Convention endingWhenTerminated() {
    return new Convention(
        id,
        reference,
        title,
        purpose,
        state,
        signedOn,
        effectiveFrom,
        lastDay(),
        terminatedOn,
        predecessor,
        fieldsOfIntervention,
        onTrackFrom,
        atRiskFrom,
        perimeter,
        notes,
        versions);
  }

  /** Measurements are taken until the convention has been evaluated. */
  public boolean takesMeasurements() {
    return !state.equals("EVALUATED");
  }

  /** The same, did it judge paces by these thresholds. */
  public Convention supposing(BigDecimal otherOnTrackFrom, BigDecimal otherAtRiskFrom) {
    return new Convention(
        id,
        reference,
        title,
        purpose,
        state,
        signedOn,
        effectiveFrom,
        effectiveTo,
        terminatedOn,
        predecessor,
        fieldsOfIntervention,
        otherOnTrackFrom,
        otherAtRiskFrom,
        perimeter,
        notes,
        versions);
  }
}
