package fr.ctg.evaluations.measurement;

import fr.ctg.evaluations.framework.TerritoryKey;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Which measurements are asked for, as known when; what is null was not asked for.
 *
 * @param from the first day that a period may start on
 * @param to the last day that a period may end on
 * @param territory of which the kind and the vintage may be null
 * @param below more territories, those in it
 * @param importId the import that recorded what is known
 * @param revision the last one that was known
 */
record MeasurementFilter(
    UUID convention,
    UUID id,
    List<String> indicators,
    LocalDate from,
    LocalDate to,
    TerritoryReference territory,
    List<TerritoryKey> below,
    String breakdown,
    String partner,
    ObservationStatus status,
    ReviewState review,
    UUID importId,
    long revision) {

  static MeasurementFilter allOf(
      UUID convention, List<String> indicators, LocalDate to, long revision) {
    return new MeasurementFilter(
        convention,
        null,
        indicators,
        null,
        to,
        null,
        List.of(),
        null,
        null,
        null,
        null,
        null,
        revision);
  }

  static MeasurementFilter one(UUID convention, UUID id, String partner, long revision) {
    return new MeasurementFilter(
        convention,
        id,
        List.of(),
        null,
        null,
        null,
        List.of(),
        null,
        partner,
        null,
        null,
        null,
        revision);
  }

  /** The same question at any time, whatever lies in a territory: what a cursor is bound to. */
  MeasurementFilter atAnyRevision() {
    return new MeasurementFilter(
        convention,
        id,
        indicators,
        from,
        to,
        territory,
        List.of(),
        breakdown,
        partner,
        status,
        review,
        importId,
        0);
  }

  /**
   * Narrowed to one partner's figures; what another partner is asked for does not exist then.
   *
   * @param own null for no narrowing
   */
  MeasurementFilter onlyOf(String own) {
    if (own == null || own.equals(partner)) {
      return this;
    }
    // No partner has an empty code: asked for somebody else's, a partner gets nothing.
    String narrowed = partner == null ? own : "";
    return new MeasurementFilter(
        convention,
        id,
        indicators,
        from,
        to,
        territory,
        below,
        breakdown,
        narrowed,
        status,
        review,
        importId,
        revision);
  }
}
