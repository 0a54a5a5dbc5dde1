package fr.ctg.evaluations.importing;

import fr.ctg.kit.problem.Malformed;
import java.io.IOException;
import java.util.BitSet;

/** Where rows come from. */
interface RowSource {

  /** Takes a row; it is only good until the next one. */
  @FunctionalInterface
  interface Rows {
    void accept(ImportedRow row) throws IOException;
  }

  /**
   * Reads the body to its end. A row that cannot be read is rejected, and counts as received.
   *
   * @return how many rows there were, good or bad
   * @throws Malformed if the body as a whole cannot be read
   */
  long read(Rows rows, Rejections rejections) throws IOException;

  /**
   * Looks at what comes before the rows, such as a header.
   *
   * @throws Malformed if no row could be read
   */
  default void inspect() throws IOException {}

  /** Whether there are more rows than that, found out without reading them. */
  boolean holdsMoreThan(long rows) throws IOException;

  /**
   * Hands over some lines of the body as they were sent, a table's header first.
   *
   * @param wanted by the number that {@link #places} gives them, or their place in a JSON array
   */
  void lines(BitSet wanted, LineTaker taker) throws IOException;

  /** How the body was understood; complete once it has been read. */
  Dialect dialect();

  /** How many lines were left out on purpose, and are no rows; complete once it has been read. */
  default long skipped() {
    return 0;
  }

  /** Reads the numbers of this body. */
  NumberReader numbers();

  /** Where the rows of this body are. */
  default RowNumbers places() {
    return RowNumbers.LINES;
  }
}
