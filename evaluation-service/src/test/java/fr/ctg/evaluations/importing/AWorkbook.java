package fr.ctg.evaluations.importing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A workbook as a spreadsheet saves it, or as nobody should. */
final class AWorkbook {

  /** A calculated cell. */
  record Formula(String text) {}

  /** A number that a format shows as another one. */
  record Formatted(Number number, String format) {}

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final Workbook workbook = new Workbook(bytes, "tests", "1.0");
  private Worksheet sheet;
  private int line;

  static AWorkbook withSheet(String name) {
    return new AWorkbook().sheet(name);
  }

  AWorkbook sheet(String name) {
    sheet = workbook.newWorksheet(name);
    line = 0;
    return this;
  }

  /** Cells are text, numbers, days, formulas; null for none. */
  AWorkbook line(Object... cells) {
    for (int i = 0; i < cells.length; i++) {
      put(i, cells[i]);
    }
    line++;
    return this;
  }

  AWorkbook emptyLines(int many) {
    line += many;
    return this;
  }

  byte[] bytes() {
    try {
      workbook.finish();
      return bytes.toByteArray();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Cells of the present sheet become one, as in {@code A4:A7}; what is written stays below. */
  AWorkbook merge(int top, String left, int bottom, String right) {
    sheet
        .range(top - 1, ColumnLetters.columnOf(left), bottom - 1, ColumnLetters.columnOf(right))
        .merge();
    return this;
  }

  private void put(int column, Object cell) {
    if (cell instanceof String text) {
      sheet.value(line, column, text);
    } else if (cell instanceof Number number) {
      sheet.value(line, column, number);
    } else if (cell instanceof Boolean truth) {
      sheet.value(line, column, truth);
    } else if (cell instanceof LocalDate day) {
      sheet.value(line, column, day);
      sheet.style(line, column).format("dd/mm/yyyy").set();
    } else if (cell instanceof Formula formula) {
      sheet.formula(line, column, formula.text());
    } else if (cell instanceof Formatted formatted) {
      sheet.value(line, column, formatted.number());
      sheet.style(line, column).format(formatted.format()).set();
    }
  }

  /** One sheet, written by hand: what is inside its sheetData, and its shared strings if any. */
  static byte[] raw(String sheetData) {
    return zip(parts(sheetData));
  }

  static Map<String, String> parts(String sheetData) {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put(
        "xl/workbook.xml",
        "<workbook xmlns:r='r'><workbookPr date1904='1'/><sheets>"
            + "<sheet name='Caché' sheetId='1' state='hidden' r:id='rId1'/>"
            + "<sheet name='Saisie' sheetId='2' r:id='rId1'/></sheets></workbook>");
    parts.put(
        "xl/_rels/workbook.xml.rels",
        "<Relationships><Relationship Id='rId1' Type='http://x/worksheet' Target='worksheets/s.xml'/>"
            + "<Relationship Id='rId2' Type='http://x/sharedStrings' Target='/xl/strings.xml'/>"
            + "</Relationships>");
    parts.put(
        "xl/strings.xml",
        "<sst><si><r><t>indi</t></r><r><t>cator</t></r><rPh><t>no</t></rPh></si>"
            + "<si><t>two_x000D_\nlines</t></si></sst>");
    parts.put(
        "xl/worksheets/s.xml", "<worksheet><sheetData>" + sheetData + "</sheetData></worksheet>");
    return parts;
  }

  static byte[] zip(Map<String, String> parts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    return bytes.toByteArray();
  }
}
