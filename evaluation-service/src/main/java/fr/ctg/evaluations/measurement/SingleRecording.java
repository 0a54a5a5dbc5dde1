package fr.ctg.evaluations.measurement;

import fr.ctg.evaluations.framework.Framework;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;

/**
 * Records measurements one by one. What may be recorded is known where files are imported, which
 * implements this: one figure is held to what a million are held to. Each needs a transaction, and
 * the convention to be locked.
 */
public interface SingleRecording {

  /**
   * What one document says of a measurement, checked against what was agreed.
   *
   * @throws fr.ctg.kit.problem.Malformed if it is no JSON of a measurement
   * @throws fr.ctg.kit.problem.RuleBroken if it breaks rules
   */
  NewContent check(Framework framework, String partner, InputStream json);

  /** The same for new content of a known measurement. */
  NewContent check(Framework framework, MeasurementCell known, InputStream json);

  /** New measurements of a convention, no two of the same identity. */
  RecordingTogether together(UUID convention, List<NewRow> rows);

  /**
   * Records new content of a measurement.
   *
   * @throws fr.ctg.kit.problem.StateConflict if its period is locked, or it is validated and no
   *     reason is given
   * @return whether anything had to be written
   */
  boolean change(UUID convention, MeasurementCell known, NewContent content);

  /**
   * Takes a measurement back.
   *
   * @throws fr.ctg.kit.problem.StateConflict as {@link #change}
   */
  void withdraw(UUID convention, MeasurementCell known, String reason);
}
