package fr.ctg.evaluations.importing;

import java.io.IOException;
import java.util.Arrays;
import java.util.function.IntPredicate;
import javax.xml.stream.XMLStreamConstants;

/**
 * The lines of one sheet, read from its XML as it is unpacked. No library is asked: those believe
 * the address that a cell gives itself, and fill memory up to it.
 */
final class XlsxLines implements TableLines {

  private static final int MOST_LINES = 1 << 20;

  private final XlsxFile file;
  private final XlsxStrings strings;
  private final XlsxStyles styles;
  private final XmlEvents xml;
  private final XlsxText text = new XlsxText();
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
      this.strings = XlsxStrings.of(file);
      this.styles = XlsxStyles.of(file);
      this.xml = file.openSheet(sheet);
    } catch (IOException | RuntimeException failed) {
      file.close();
      throw failed;
    }
  }

  @Override
  public boolean next() {
    while (xml.nextStart()) {
      if (xml.is("row")) {
        startLine();
        readCells();
        if (filled > 0) {
          width = width == 0 && !isBlank() ? filled : width;
          return true;
        }
      } else if (xml.is("mergeCell")) {
        merged.see(xml.attribute("ref"));
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

  private void startLine() {
    String said = xml.attribute("r");
    int line = said == null ? number + 1 : XlsxNumbers.whole(said);
    if (line <= number || line > MOST_LINES) {
      throw XlsxRefusals.unreadable();
    }
    number = line;
    Arrays.fill(cells, 0, filled, null);
    Arrays.fill(faults, 0, filled, null);
    filled = 0;
    faulty = false;
  }

  private void readCells() {
    int column = -1;
    for (int event = xml.next(); ; event = xml.next()) {
      if (event == XMLStreamConstants.START_ELEMENT && xml.is("c")) {
        String reference = xml.attribute("r");
        column = reference == null ? column + 1 : ColumnLetters.columnOf(reference);
        if (column < 0) {
          throw XlsxRefusals.unreadable();
        }
        readCell(column);
      } else if (event == XMLStreamConstants.END_ELEMENT && xml.is("row")) {
        return;
      } else if (event == XMLStreamConstants.END_DOCUMENT) {
        throw XlsxRefusals.unreadable();
      }
    }
  }

  private void readCell(int column) {
    String type = xml.attribute("t");
    String style = xml.attribute("s");
    String value = null;
    boolean computed = false;
    for (int event = xml.next(); ; event = xml.next()) {
      if (event == XMLStreamConstants.START_ELEMENT) {
        if (xml.is("v")) {
          value = text.read(xml, "v");
        } else if (xml.is("is")) {
          value = text.read(xml, "is");
        } else {
          computed |= xml.is("f");
        }
      } else if (event == XMLStreamConstants.END_ELEMENT && xml.is("c")) {
        break;
      } else if (event == XMLStreamConstants.END_DOCUMENT) {
        throw XlsxRefusals.unreadable();
      }
    }
    if (value != null && !value.isEmpty()) {
      reach(column);
      put(column, type == null ? "n" : type, style, value);
    } else if (value == null && computed) {
      reach(column);
      // The formula itself is nobody's business: it may hold anything.
      fault(column, "=", Rule.FORMULA_WITHOUT_VALUE);
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

  private void put(int column, String type, String style, String value) {
    switch (type) {
      case "s" -> cells[column] = strings.at(value);
      case "b" -> fault(column, "1".equals(value) ? "TRUE" : "FALSE", Rule.TRUTH_VALUE);
      case "e" -> fault(column, value, Rule.FORMULA_ERROR);
      case "d" -> cells[column] = value.length() > 10 ? value.substring(0, 10) : value;
      case "n" -> cells[column] = shown(style, value);
      default -> cells[column] = value;
    }
  }

  private String shown(String style, String value) {
    if (styles.isDate(style)) {
      return XlsxNumbers.day(value, file.since1904());
    }
    return styles.isPercentage(style) ? XlsxNumbers.percentage(value) : XlsxNumbers.shown(value);
  }

  private void fault(int column, String shown, Rule rule) {
    cells[column] = shown;
    faults[column] = rule;
    faulty = true;
  }
}
