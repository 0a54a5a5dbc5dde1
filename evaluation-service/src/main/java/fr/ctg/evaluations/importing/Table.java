package fr.ctg.evaluations.importing;

import fr.ctg.kit.problem.Malformed;
import java.io.IOException;

/** A table as a file holds it, whatever its lines and columns mean. */
interface Table {

  /** More of them are no table of measurements any more. */
  int MOST_COLUMNS = 1_000;

  /**
   * @throws Malformed if it cannot be read
   */
  TableLines open() throws IOException;

  /** Whether there are more lines below the header, found out without reading them. */
  boolean holdsMoreThan(long lines) throws IOException;

  /** How the file was understood; complete once its lines have been read. */
  Dialect dialect();

  /** Reads the numbers of this table. */
  NumberReader numbers();

  /** Whether a cell may hold a day where a period is expected. */
  default boolean hasDays() {
    return false;
  }
}
