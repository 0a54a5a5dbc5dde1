package fr.ctg.evaluations.measurement;

import fr.ctg.evaluations.framework.Revision;
import fr.ctg.kit.problem.StateConflict;
import fr.ctg.kit.sql.Pipeline;
import java.util.UUID;

/**
 * Several new measurements of one convention, no two of the same identity, that one transaction
 * records: {@link #ask}, then {@link #judge}, then {@link #take} for those of which that allows it,
 * and {@link #write} last. The convention has to be locked before it is asked.
 */
public interface RecordingTogether {

  /** Looks for what is there. */
  void ask(Pipeline pipeline);

  /**
   * What becomes of a row.
   *
   * @throws StateConflict if there is one with another content, if its period is locked, or if it
   *     was validated and no reason is given
   */
  Recorded judge(NewRow row);

  /** Has a row recorded under a revision. */
  void take(NewRow row, UUID id, Revision revision);

  /** Records the rows that were taken. */
  void write(Pipeline pipeline);

  /**
   * A measurement and whether it has to be written.
   *
   * @param changed false if the same content is there
   */
  record Recorded(UUID id, boolean changed) {}
}
