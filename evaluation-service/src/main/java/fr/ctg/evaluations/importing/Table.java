package fr.ctg.evaluations.importing;

import java.io.IOException;

/** A table as a file holds it, whatever its lines and columns mean. */
interface Table {

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
}
