package fr.ctg.evaluations.measurement;

import fr.ctg.kit.sql.Sql;
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

  private final Sql sql;

  MeasurementCells(Sql sql) {
    this.sql = sql;
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
      Consumer<MeasuredValue> each) {
    MeasurementSelection found =
        new MeasurementSelection(
            MeasurementFilter.allOf(convention, List.copyOf(indicators), endedBy, revision),
            MeasuredValues.COLUMNS);
    MeasuredValues values = new MeasuredValues();
    sql.joinByHashing();
    sql.forEach(found.sql(), row -> each.accept(values.read(row)), found.parameters().toArray());
  }
}
