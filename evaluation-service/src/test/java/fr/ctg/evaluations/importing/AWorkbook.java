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

  /** The names that all elements of a workbook are in. */
  static final String MAIN = "xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'";

  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

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
        "[Content_Types].xml",
        "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
            + "<Default Extension='rels'"
            + " ContentType='application/vnd.openxmlformats-package.relationships+xml'/>"
            + "<Default Extension='png' ContentType='image/png'/>"
            + type("/xl/workbook.xml", "sheet.main")
            + type("/xl/worksheets/s.xml", "worksheet")
            + type("/xl/strings.xml", "sharedStrings")
            + type("/xl/styles.xml", "styles")
            + "</Types>");
    parts.put("_rels/.rels", relations(relation("rId1", "officeDocument", "xl/workbook.xml")));
    parts.put(
        "xl/workbook.xml",
        "<workbook "
            + MAIN
            + " xmlns:r='"
            + RELATIONS
            + "'><workbookPr date1904='1'/><sheets>"
            + "<sheet name='Caché' sheetId='1' state='hidden' r:id='rId1'/>"
            + "<sheet name='Saisie' sheetId='2' r:id='rId1'/></sheets></workbook>");
    parts.put(
        "xl/_rels/workbook.xml.rels",
        relations(
            relation("rId1", "worksheet", "worksheets/s.xml"),
            relation("rId2", "sharedStrings", "/xl/strings.xml"),
            relation("rId3", "styles", "styles.xml")));
    parts.put(
        "xl/strings.xml",
        strings(
            "<si><r><t>indi</t></r><r><t>cator</t></r><rPh><t>no</t></rPh></si>"
                + "<si><t>two_x000D_\nlines</t></si>"));
    parts.put("xl/styles.xml", styles("<cellXfs><xf numFmtId='0'/></cellXfs>"));
    parts.put(
        "xl/worksheets/s.xml",
        "<worksheet " + MAIN + "><sheetData>" + sheetData + "</sheetData></worksheet>");
    return parts;
  }

  static String strings(String texts) {
    return "<sst " + MAIN + ">" + texts + "</sst>";
  }

  static String styles(String content) {
    return "<styleSheet " + MAIN + ">" + content + "</styleSheet>";
  }

  private static String type(String part, String kind) {
    return "<Override PartName='%s' ContentType='application/vnd.openxmlformats-officedocument.spreadsheetml.%s+xml'/>"
        .formatted(part, kind);
  }

  private static String relations(String... relations) {
    return "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
        + String.join("", relations)
        + "</Relationships>";
  }

  private static String relation(String id, String kind, String target) {
    return "<Relationship Id='%s' Type='%s/%s' Target='%s'/>"
        .formatted(id, RELATIONS, kind, target);
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
