package fr.ctg.evaluations.importing;

import fr.ctg.kit.problem.Malformed;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import org.apache.poi.ss.util.CellRangeAddress;

/**
 * The merged cells of a sheet, of which only the first keeps what is written. Where they hide some
 * of what is read of a row, nobody can tell an empty cell from one that says the same as the first.
 */
final class MergedCells {

  private static final int LISTED = 20;
  private static final int MOST = 100_000;

  private final BitSet rows = new BitSet();
  private final List<String> hiding = new ArrayList<>();
  private IntPredicate columns = column -> false;
  private int seen;

  /** A line is read as a row, in these columns. */
  void row(int line, IntPredicate read) {
    rows.set(line);
    columns = read;
  }

  /**
   * A sheet tells of its merged cells after its last line.
   *
   * @param range such as {@code A4:A7}
   */
  void see(String range) {
    seen++;
    if (hiding.size() < LISTED && (seen > MOST || hides(range))) {
      hiding.add(range);
    }
  }

  /**
   * @throws Malformed if some hide what is read
   */
  void refuseIfHiding() {
    if (!hiding.isEmpty()) {
      throw XlsxRefusals.mergedCells(hiding);
    }
  }

  private boolean hides(String range) {
    CellRangeAddress merged = cells(range);
    int top = merged.getFirstRow() + 1;
    int bottom = merged.getLastRow() + 1;
    int row = rows.nextSetBit(top);
    if (row < 0 || row > bottom) {
      return false;
    }
    int left = merged.getFirstColumn();
    int right = Math.min(merged.getLastColumn(), Table.MOST_COLUMNS);
    // The first cell keeps its own; in one line alone it hides only those to its right.
    for (int column = top == bottom ? left + 1 : left; column <= right; column++) {
      if (columns.test(column)) {
        return true;
      }
    }
    return false;
  }

  private static CellRangeAddress cells(String range) {
    try {
      return CellRangeAddress.valueOf(range);
    } catch (RuntimeException damaged) {
      throw XlsxRefusals.unreadable();
    }
  }
}
