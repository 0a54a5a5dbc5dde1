package fr.ctg.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whichever form of a report of Blois is read, every figure of every table is the same. */
class BloisReportTest {

  private static final List<String> CLOCKS = List.of("as_of", "known_at", "framework_version");

  /** What is counted, measured or computed; a workbook has it as a number. */
  private static final Set<String> FIGURES =
      Set.of(
          ("weight baseline target low high actual measurements partial expected expected_share raw"
                  + " bounded annual_target annual_bounded pace coverage gap_to_target gap_to_expected"
                  + " previous difference relative projected projected_raw indicators on_track at_risk"
                  + " off_track no_data not_scored milestones milestones_reached actions lines"
                  + " requested granted paid execution_rate result per_unit received on_time late"
                  + " completeness timeliness")
              .split(" "));

  /** Codes, which a workbook says in words. */
  private static final Set<String> CODES =
      Set.of(
          ("status reason kind nature direction severity decision because objective_status what"
                  + " criterion judgement observation_status movement differences_in illustrative stale"
                  + " in_period target_reached")
              .split(" "));

  @TempDir static Path data;

  private static Blois blois;

  @BeforeAll
  static void the_demonstration_is_loaded() throws Exception {
    blois = Blois.load(data);
  }

  @AfterAll
  static void both_services_stop() throws Exception {
    if (blois != null) {
      blois.services().stop();
    }
  }

  @ParameterizedTest
  @CsvSource({"ANNUAL,year,2019", "COMMITTEE_FILE,asOf,2019-12-31", "FINAL,asOf,2021-12-31"})
  void each_table_in_csv_says_what_the_json_says(String kind, String parameter, String value)
      throws IOException {
    AskedReport report = blois.report(kind, parameter, value);
    JsonNode json = report.json("en");

    for (ReportTable table : ReportTable.of(json)) {
      List<Map<String, String>> lines = table.lines(json);
      CsvTable csv = report.csv(table);

      assertEquals(lines.size(), csv.rows().size(), table + " has as many rows");
      Set<String> said = new LinkedHashSet<>();
      lines.forEach(line -> said.addAll(line.keySet()));
      said.removeAll(csv.header());
      assertEquals(Set.of(), said, table + " has a column for all that the JSON says");
      for (int row = 0; row < lines.size(); row++) {
        for (int i = 0; i < csv.header().size(); i++) {
          String column = csv.header().get(i);
          String cell = csv.rows().get(row).get(i);
          String expected =
              CLOCKS.contains(column)
                  ? clock(json, column)
                  : lines.get(row).getOrDefault(column, "");
          // A list of codes is read in the order of the JSON, with or without commas.
          assertEquals(
              expected,
              column.equals("objectives") ? cell.replace(", ", " ") : cell,
              table + ", row " + row + ", " + column);
        }
      }
    }
  }

  private static String clock(JsonNode report, String column) {
    return switch (column) {
      case "as_of" -> report.get("asOf").asText();
      case "known_at" -> report.get("knownAt").asText();
      default -> report.get("frameworkVersion").asText();
    };
  }

  @ParameterizedTest
  @CsvSource({"ANNUAL,year,2019", "COMMITTEE_FILE,asOf,2019-12-31", "FINAL,asOf,2021-12-31"})
  void each_sheet_of_the_workbook_has_the_figures_of_the_json_as_numbers(
      String kind, String parameter, String value) throws IOException {
    AskedReport report = blois.report(kind, parameter, value);
    JsonNode json = report.json("en");
    List<ReportTable> tables = ReportTable.of(json);
    List<Workbook.Sheet> sheets = report.workbook().sheets();

    assertEquals(tables.size(), sheets.size());
    for (int i = 0; i < tables.size(); i++) {
      List<String> columns = new ArrayList<>(report.csv(tables.get(i)).header());
      columns.removeAll(CLOCKS);
      List<Map<String, String>> lines = tables.get(i).lines(json);
      List<List<Object>> cells = sheets.get(i).cells();

      assertEquals(lines.size() + 1, cells.size(), tables.get(i) + " has as many rows");
      assertEquals(columns.size(), cells.get(0).size(), tables.get(i) + " has as many columns");
      for (int row = 0; row < lines.size(); row++) {
        for (int j = 0; j < columns.size(); j++) {
          List<Object> line = cells.get(row + 1);
          checkCell(
              columns.get(j),
              lines.get(row).get(columns.get(j)),
              j < line.size() ? line.get(j) : null,
              tables.get(i) + ", row " + row + ", " + columns.get(j));
        }
      }
    }
  }

  private static void checkCell(String column, String expected, Object cell, String where) {
    if (expected == null) {
      assertNull(cell, where);
    } else if (isFigure(column, expected)) {
      assertInstanceOf(BigDecimal.class, cell, where);
      assertEquals(0, new BigDecimal(expected).compareTo((BigDecimal) cell), where + cell);
    } else if (CODES.contains(column)) {
      assertInstanceOf(String.class, cell, where);
      assertFalse(cell.toString().matches("[A-Z_]{2,}.*"), where + " is in words, not " + cell);
    } else {
      assertEquals(
          expected, column.equals("objectives") ? ((String) cell).replace(", ", " ") : cell, where);
    }
  }

  /** Of an axis it is told how many indicators are old, of an indicator whether it is. */
  private static boolean isFigure(String column, String value) {
    return FIGURES.contains(column) || (column.equals("stale") && !value.matches("true|false"));
  }

  @ParameterizedTest
  @CsvSource({"ANNUAL,year,2019", "COMMITTEE_FILE,asOf,2019-12-31", "FINAL,asOf,2021-12-31"})
  void the_page_shows_the_figures_of_the_json_as_the_french_write_them(
      String kind, String parameter, String value) throws IOException {
    AskedReport report = blois.report(kind, parameter, value);
    JsonNode json = report.json("fr");
    ReportPage page = report.page();

    for (JsonNode sentence : json.at("/synthesis/sentences")) {
      assertTrue(page.text().contains(sentence.asText()), sentence.asText());
    }
    List<ReportPage.PageTable> shown = new ArrayList<>(page.tables());
    for (ReportTable table : ReportTable.of(json)) {
      for (List<Map<String, String>> lines : ShownFigures.parts(table, json)) {
        if (lines.isEmpty()) {
          continue;
        }
        ReportPage.PageTable part = shown.remove(0);
        assertEquals(lines.size(), part.rows().size(), part.caption() + " has as many rows");
        for (int row = 0; row < lines.size(); row++) {
          ShownFigures.check(lines.get(row), part.rows().get(row), part.caption());
        }
      }
    }
    assertEquals(List.of(), shown, "no table is left over");
  }

  @ParameterizedTest
  @CsvSource({"ANNUAL,year,2019", "COMMITTEE_FILE,asOf,2019-12-31", "FINAL,asOf,2021-12-31"})
  void the_charts_draw_and_say_the_figures_of_the_json(String kind, String parameter, String value)
      throws IOException {
    AskedReport report = blois.report(kind, parameter, value);
    JsonNode json = report.json("fr");
    List<ReportPage.Chart> charts = report.page().charts();

    List<List<Map<String, String>>> axes = ShownFigures.parts(ReportTable.INDICATORS, json);
    assertEquals(axes.size(), charts.size());
    for (int i = 0; i < axes.size(); i++) {
      ReportPage.Chart chart = charts.get(i);
      List<String> widths = new ArrayList<>();
      for (int row = 0; row < axes.get(i).size(); row++) {
        Map<String, String> line = axes.get(i).get(row);
        if (line.containsKey("bounded")) {
          String reached = line.get("code") + " : " + french(line.get("bounded")) + " %";
          String expected = line.get("expected_share");
          assertTrue(
              chart
                  .words()
                  .contains(
                      reached
                          + (expected == null
                              ? "."
                              : " pour " + french(expected) + " % attendus.")),
              reached + " in " + chart.words());
          assertEquals(french(line.get("bounded")) + " %", chart.saidBesideBars().get(row));
          // 360 is all of the way.
          widths.add(
              new BigDecimal(line.get("bounded"))
                  .multiply(new BigDecimal("3.6"))
                  .setScale(1, RoundingMode.HALF_UP)
                  .toPlainString());
        }
      }
      assertEquals(widths, chart.widths());
    }
  }

  private static String french(String number) {
    return number.replace('.', ',');
  }
}
