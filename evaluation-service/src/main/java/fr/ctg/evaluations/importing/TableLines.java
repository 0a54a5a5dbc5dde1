package fr.ctg.evaluations.importing;

import java.io.IOException;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** The lines of a table, one after the other; every question is about the present one. */
interface TableLines extends AutoCloseable {

  /** Goes to the next line that is not empty; false at the end. */
  boolean next() throws IOException;

  /** The line's number as people see it in the file, from 1. */
  long number();

  /** How many cells the line has. */
  int size();

  /** The text of a cell; empty where there is nothing. */
  String cell(int column);

  /**
   * Says that the line is a row, and which of its columns are read. After the last line a table is
   * refused that turns out to hide some of that.
   */
  default void isRow(IntPredicate read) {}

  /** Whether some cell of the line holds what is no value. */
  default boolean isFaulty() {
    return false;
  }

  /** Why what a cell holds is no value; null where nothing is wrong with it. */
  default Rule fault(int column) {
    return null;
  }

  /** The texts of all cells. */
  default List<String> cells() {
    return IntStream.range(0, size()).mapToObj(this::cell).toList();
  }

  @Override
  void close() throws IOException;

  // A spreadsheet writes lines of separators below its table, and empty cells beside it.
  default boolean isBlank() {
    return isBlankFrom(0);
  }

  default boolean isBlankFrom(int first) {
    for (int i = first; i < size(); i++) {
      if (!CellText.isBlank(cell(i))) {
        return false;
      }
    }
    return true;
  }
}
