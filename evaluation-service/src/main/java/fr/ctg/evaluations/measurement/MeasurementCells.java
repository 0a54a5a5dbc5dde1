package fr.ctg.evaluations.measurement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** The measurements of a convention, for whoever computes with them. */
@ApplicationScoped
public class MeasurementCells {

  private final MeasurementRows rows;

  MeasurementCells(MeasurementRows rows) {
    this.rows = rows;
  }

  /**
   * Hands over the measurements of some indicators, in one statement and as they are read, in no
   * particular order.
   *
   * @param revision the last one that was known, see {@code Revisions.at}
   * @param endedBy periods that ended on this day or before
   */
  @Transactional
  public void forEach(
      Collection<String> indicators,
      UUID convention,
      long revision,
      LocalDate endedBy,
      Consumer<MeasurementCell> each) {
    rows.forEach(
        MeasurementFilter.allOf(convention, List.copyOf(indicators), endedBy, revision), each);
  }
}
