package fr.ctg.evaluations.importing;

import java.io.IOException;
import java.util.Arrays;
import java.util.function.IntPredicate;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCell;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTMergeCell;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTRElt;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTRow;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTRst;
import org.w3c.dom.Element;

/** The lines of one sheet: what its rows, as the library reads them, show to people. */
final class XlsxLines implements TableLines {

  private static final int MOST_LINES = 1 << 20;
  private static final int LENGTH_OF_DAY = 10;

  private final XlsxFile file;
  private final XlsxStrings strings;
  private final XlsxFormats formats;
  private final XlsxElements xml;
  private final MergedCells merged = new MergedCells();
  private String[] cells = new String[32];
  private Rule[] faults = new Rule[32];
  private int width;
  private int filled;
  private boolean faulty;
  private int number;

  XlsxLines(XlsxFile file, String sheet) throws IOException {
    this.file = file;
    try {
      this.strings = file.strings();
      this.formats = file.formats();
      this.xml = file.openSheet(sheet);
    } catch (RuntimeException failed) {
      file.close();
      throw failed;
    }
  }

  @Override
  public boolean next() {
    while (xml.next()) {
      if (xml.is("row")) {
        read(xml.read(CTRow.Factory));
        if (filled > 0) {
          width = width == 0 && !isBlank() ? filled : width;
          return true;
        }
      } else if (xml.is("mergeCell")) {
        merged.see(xml.read(CTMergeCell.Factory).getRef());
      }
    }
    merged.refuseIfHiding();
    return false;
  }

  @Override
  public long number() {
    return number;
  }

  /**
   * At least as wide as the first one with text: empty cells at a line's end are not in the file.
   */
  @Override
  public int size() {
    return Math.max(filled, width);
  }

  @Override
  public String cell(int column) {
    return column < filled && cells[column] != null ? cells[column] : "";
  }

  @Override
  public void isRow(IntPredicate read) {
    merged.row(number, read);
  }

  @Override
  public boolean isFaulty() {
    return faulty;
  }

  @Override
  public Rule fault(int column) {
    return column < filled ? faults[column] : null;
  }

  @Override
  public void close() throws IOException {
    xml.close();
    file.close();
  }

  private void read(CTRow row) {
    try {
      startLine(row.isSetR() ? row.getR() : number + 1L);
      readCells(row);
    } catch (RuntimeException failed) {
      throw XlsxRefusals.because(failed);
    }
  }

  private void startLine(long line) {
    if (line <= number || line > MOST_LINES) {
      throw XlsxRefusals.unreadable();
    }
    number = (int) line;
    Arrays.fill(cells, 0, filled, null);
    Arrays.fill(faults, 0, filled, null);
    filled = 0;
    faulty = false;
  }

  private void readCells(CTRow row) {
    int column = -1;
    for (CTCell cell : row.getCArray()) {
      String reference = cell.getR();
      column = reference == null ? column + 1 : ColumnLetters.columnOf(reference);
      if (column < 0) {
        throw XlsxRefusals.unreadable();
      }
      readCell(column, cell);
    }
  }

  private void readCell(int column, CTCell cell) {
    String value = cell.isSetIs() ? text(cell.getIs()) : cell.getV();
    if (value != null && !value.isEmpty()) {
      refuseIfEndless(value);
      reach(column);
      put(column, cell, value);
    } else if (value == null && cell.isSetF()) {
      reach(column);
      // The formula itself is nobody's business: it may hold anything.
      fault(column, "=", Rule.FORMULA_WITHOUT_VALUE);
    }
  }

  // The library writes "null" for a run without text.
  private static String text(CTRst said) {
    StringBuilder text = new StringBuilder(said.isSetT() ? said.getT() : "");
    for (CTRElt run : said.getRArray()) {
      if (run.getT() != null) {
        text.append(run.getT());
      }
    }
    return unescaped(text.toString());
  }

  private static String unescaped(String text) {
    return new XSSFRichTextString(text).getString();
  }

  private static void refuseIfEndless(String value) {
    if (value.length() > XlsxStrings.LONGEST) {
      throw XlsxRefusals.tooMuchText();
    }
  }

  private void reach(int column) {
    if (column >= Table.MOST_COLUMNS) {
      throw XlsxRefusals.tooManyColumns(number);
    }
    if (column >= cells.length) {
      cells = Arrays.copyOf(cells, Table.MOST_COLUMNS);
      faults = Arrays.copyOf(faults, Table.MOST_COLUMNS);
    }
    filled = Math.max(filled, column + 1);
  }

  private void put(int column, CTCell cell, String value) {
    switch (type(cell)) {
      case "s" -> cells[column] = strings.at(value);
      case "b" -> fault(column, "1".equals(value) ? "TRUE" : "FALSE", Rule.TRUTH_VALUE);
      case "e" -> fault(column, value, Rule.FORMULA_ERROR);
      case "d" -> cells[column] = value.substring(0, Math.min(value.length(), LENGTH_OF_DAY));
      case "", "n" -> cells[column] = formats.of(cell.getS()).shown(value, file.since1904());
      case "str" -> cells[column] = unescaped(value);
      default -> cells[column] = value;
    }
  }

  // The library's own list of types is older than days.
  private static String type(CTCell cell) {
    return ((Element) cell.getDomNode()).getAttribute("t");
  }

  private void fault(int column, String shown, Rule rule) {
    cells[column] = shown;
    faults[column] = rule;
    faulty = true;
  }
}
