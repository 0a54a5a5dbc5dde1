package fr.ctg.evaluations.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.fail;

import fr.ctg.kit.problem.Malformed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Workbooks as several programs write them, and as none should. */
class WorkbookFilesTest {

  @TempDir Path folder;

  private List<String> read(byte[] workbook) throws IOException {
    return read(workbook, null);
  }

  private List<String> read(byte[] workbook, String sheet) throws IOException {
    Path file = Files.write(folder.resolve("workbook"), workbook);
    List<String> read = new ArrayList<>();
    try (TableLines lines = new XlsxTable(file, sheet).open()) {
      while (lines.next()) {
        read.add(lines.number() + String.join("|", lines.cells()));
      }
    }
    return read;
  }

  private void refused(String code, byte[] workbook) {
    Malformed refusal = assertThrows(Malformed.class, () -> read(workbook));
    assertEquals(code, refusal.faults().get(0).code());
  }

  private static Map<String, String> parts() {
    return AWorkbook.parts(
        "<row r='1'><c r='A1' t='s'><v>0</v></c><c r='B1' t='s'><v>1</v></c></row>"
            + "<row r='2' spans='1:2'><c r='A2' s='1'><v>41638</v></c>"
            + "<c r='B2' s='2'><f>1/8</f><v>0.125</v></c></row>");
  }

  private static Map<String, String> styled(Map<String, String> parts) {
    parts.put(
        "xl/styles.xml",
        AWorkbook.styles(
            "<numFmts><numFmt numFmtId='164' formatCode='dd/mm/yyyy'/></numFmts><cellXfs>"
                + "<xf numFmtId='0'/><xf numFmtId='164'/><xf numFmtId='10'/></cellXfs>"
                + "<dxfs><dxf><numFmt numFmtId='164' formatCode='0%'/></dxf></dxfs>"));
    return parts;
  }

  @Test
  void a_prefix_of_names_changes_nothing() throws IOException {
    Map<String, String> parts = styled(parts());
    parts.compute(
        "xl/worksheets/s.xml",
        (path, xml) -> xml.replaceAll("<(/?)", "<$1x:").replace("xmlns=", "xmlns:x="));
    assertEquals(
        List.of("1indicator|two\r\nlines", "22017-12-31|12.5 %"), read(AWorkbook.zip(parts)));
  }

  @Test
  void a_strict_workbook_is_read_like_any_other() throws IOException {
    Map<String, String> parts = styled(parts());
    parts.replaceAll(
        (path, xml) ->
            xml.replace(
                    "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
                    "http://purl.oclc.org/ooxml/spreadsheetml/main")
                .replace(
                    "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                    "http://purl.oclc.org/ooxml/officeDocument/relationships"));
    parts.compute(
        "xl/worksheets/s.xml",
        (path, xml) -> xml.replace("s='1'><v>41638</v>", "t='d'><v>2017-12-31T00:00:00</v>"));
    assertEquals(
        List.of("1indicator|two\r\nlines", "22017-12-31|12.5 %"), read(AWorkbook.zip(parts)));
    assertEquals(2, read(AWorkbook.zip(parts), "cache").size(), "also its hidden sheet");
  }

  @Test
  void texts_are_joined_without_how_they_are_pronounced() throws IOException {
    assertEquals(
        List.of("1ab|c d|e\nf||x"),
        read(
            AWorkbook.raw(
                "<row><c t='inlineStr'><is><r><rPr><b/></rPr></r><r><t>a</t></r><r><t>b</t></r>"
                    + "<rPh sb='0' eb='1'><t>no</t></rPh></is></c>"
                    + "<c t='inlineStr'><is><t xml:space='preserve'>c d</t></is></c>"
                    + "<c t='str'><f>A1</f><v>e_x000A_f</v></c>"
                    + "<c t='inlineStr'><is/></c><c t='unheard-of'><v>x</v></c></row>")));
  }

  @Test
  void what_is_not_asked_for_may_be_as_it_likes() throws IOException {
    Map<String, String> parts = styled(parts());
    parts.put("docProps/core.xml", "<!DOCTYPE x><nonsense>");
    parts.put("xl/worksheets/_rels/s.xml.rels", "<nonsense");
    parts.put("xl/media/1.png", "<!>" + "x".repeat(2_000_000));
    parts.put("xl/media/_rels/1.png.rels", "<nonsense");
    parts.put("xl/media/a%20b.jpg", "");
    parts.put("__MACOSX/xl/._workbook.xml", "");
    parts.put(".DS_Store", "");
    parts.put("mimetype", "");
    parts.remove("xl/styles.xml");
    parts.compute(
        "xl/_rels/workbook.xml.rels", (path, xml) -> xml.replaceAll("<[^>]*styles[^>]*>", ""));
    assertEquals(List.of("1indicator|two\r\nlines", "241638|0.125"), read(AWorkbook.zip(parts)));
  }

  @Test
  void another_kind_of_document_is_no_workbook() {
    Map<String, String> document = parts();
    document.compute(
        "[Content_Types].xml",
        (path, xml) -> xml.replace("spreadsheetml.sheet.main", "wordprocessingml.document.main"));
    refused("not-xlsx", AWorkbook.zip(document));
    Map<String, String> picture = parts();
    picture.remove("_rels/.rels");
    refused("not-xlsx", AWorkbook.zip(picture));
  }

  @Test
  void what_is_missing_makes_it_unreadable() {
    for (String part : List.of("xl/strings.xml", "xl/styles.xml", "xl/worksheets/s.xml")) {
      Map<String, String> parts = parts();
      parts.remove(part);
      refused("unreadable-xlsx", AWorkbook.zip(parts));
    }
    Map<String, String> nameless = parts();
    nameless.compute("xl/workbook.xml", (path, xml) -> xml.replaceAll(" name='[^']*'", ""));
    refused("unreadable-xlsx", AWorkbook.zip(nameless));
    refused("unreadable-xlsx", AWorkbook.raw("</sheetData><mergeCell ref='?'/><sheetData>"));
    refused("unreadable-xlsx", AWorkbook.raw("</sheetData><mergeCell/><sheetData>"));
    refused("unreadable-xlsx", AWorkbook.raw("<row r='x'><c><v>1</v></c></row>"));
    refused("unreadable-xlsx", AWorkbook.raw("<row><c s='x'><v>1</v></c></row>"));
    refused("unreadable-xlsx", AWorkbook.raw("<row><c t='s'><v>-1</v></c></row>"));
  }

  @Test
  void no_row_and_no_part_is_held_that_is_too_large() {
    refused("xlsx-too-much-text", AWorkbook.raw("<row>" + "<c/>".repeat(2_000_000) + "</row>"));
    refused(
        "xlsx-too-much-text",
        AWorkbook.raw("<row><c><f>" + "<a>".repeat(2_000_000) + "</f></c></row>"));
    refused(
        "xlsx-too-much-text",
        AWorkbook.raw(
            "<row><c t='inlineStr'><is><t>" + "x".repeat(40_000) + "</t></is></c></row>"));
    Map<String, String> styles = parts();
    styles.put(
        "xl/styles.xml", AWorkbook.styles("<cellXfs>" + "<xf/>".repeat(100_001) + "</cellXfs>"));
    refused("xlsx-too-much-text", AWorkbook.zip(styles));
    Map<String, String> sheets = parts();
    sheets.compute(
        "xl/workbook.xml",
        (path, xml) -> xml.replace("</sheets>", "<sheet/>".repeat(1 << 20) + "</sheets>"));
    refused("xlsx-too-large", AWorkbook.zip(sheets));
    Map<String, String> relations = parts();
    relations.compute("_rels/.rels", (path, xml) -> xml + " ".repeat(5 << 20));
    refused("xlsx-too-many-parts", AWorkbook.zip(relations));
    Map<String, String> related = parts();
    for (int i = 0; i < 3; i++) {
      related.put("related/" + i + ".xml", "<any/>");
      related.put(
          "related/_rels/" + i + ".xml.rels",
          parts()
              .get("_rels/.rels")
              .replace("<Relationship ", " ".repeat(1_000_000) + "<Relationship "));
    }
    refused("xlsx-too-many-parts", AWorkbook.zip(related));
  }

  @Test
  void however_it_is_damaged_it_is_read_or_refused() throws IOException {
    Random random = new Random(18);
    byte[] whole = AWorkbook.zip(styled(parts()));
    for (int i = 0; i < 200; i++) {
      byte[] damaged =
          random.nextInt(4) == 0
              ? Arrays.copyOf(whole, random.nextInt(whole.length))
              : whole.clone();
      for (int flips = random.nextInt(5); flips >= 0 && damaged.length > 0; flips--) {
        damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
      }
      readOrRefused("bytes " + i, damaged);
    }
    for (int i = 0; i < 400; i++) {
      Map<String, String> parts = styled(parts());
      String part = List.copyOf(parts.keySet()).get(random.nextInt(parts.size()));
      parts.computeIfPresent(part, (path, xml) -> damaged(xml, random));
      readOrRefused(part + " " + i + ": " + parts.get(part), AWorkbook.zip(parts));
    }
  }

  private static String damaged(String xml, Random random) {
    StringBuilder damaged = new StringBuilder(xml);
    for (int i = random.nextInt(3); i >= 0; i--) {
      int from = random.nextInt(damaged.length());
      int to = Math.min(damaged.length(), from + random.nextInt(12));
      switch (random.nextInt(4)) {
        case 0 -> damaged.replace(from, to, "");
        case 1 -> damaged.insert(from, damaged.substring(from, to));
        case 2 -> damaged.setCharAt(from, "<>'/&09zA\u0000é".charAt(random.nextInt(11)));
        // A value of another kind in a whole document.
        default -> {
          String changed =
              damaged
                  .toString()
                  .replaceFirst("='[0-9a-z]{1,4}'", "='" + random.nextInt(-9, 99_999_999) + "'");
          damaged.replace(0, damaged.length(), changed);
        }
      }
    }
    return damaged.toString();
  }

  private void readOrRefused(String what, byte[] workbook) throws IOException {
    try {
      read(workbook);
    } catch (Malformed refusal) {
      assertEquals(1, refusal.faults().size(), what);
    } catch (RuntimeException | StackOverflowError failed) {
      fail(what, failed);
    }
  }

  @Test
  void what_is_too_deep_for_anybody_is_refused_too() throws IOException {
    String deep = "<a>".repeat(200_000) + "</a>".repeat(200_000);
    for (String part :
        List.of("_rels/.rels", "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/strings.xml")) {
      Map<String, String> parts = parts();
      parts.compute(part, (path, xml) -> xml.replaceFirst("(</[A-Za-z]+>)$", deep + "$1"));
      readOrRefused(part, AWorkbook.zip(parts));
    }
    readOrRefused("row", AWorkbook.raw("<row><c>" + deep + "<v>1</v></c></row>"));
  }
}
