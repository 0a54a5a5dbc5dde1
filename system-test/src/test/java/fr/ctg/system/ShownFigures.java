package fr.ctg.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which figures of a line of the JSON each column of the page is to show, and that it does. */
final class ShownFigures {

  /** What stands under a head: all of these figures that the line has, and no other one. */
  private static final Map<String, List<String>> FIGURES = new HashMap<>();

  /** What stands there as it is. */
  private static final Map<String, List<String>> TEXTS =
      Map.of(
          "Code", List.of("code", "indicator"),
          "Numéro", List.of("number"),
          "Règle ou valeur", List.of("value"),
          "Constat", List.of("explanation"));

  private static final Pattern DAY = Pattern.compile("\\d{2}/\\d{2}/\\d{4}");
  private static final Pattern GROUPING = Pattern.compile("(?<=\\d) (?=\\d{3})");
  private static final Pattern NUMBER = Pattern.compile("-?\\d+(,\\d+)?");
  private static final Pattern YEAR = Pattern.compile("\\d{4}");
  private static final Pattern NOTHING_BUT_A_NUMBER =
      Pattern.compile("[+-]?\\d[\\d ]*(,\\d+)?( (%|€|pt))?");

  static {
    put("Avancement", "bounded");
    put("Attendu à cette date", "expected_share");
    put("Couverture", "coverage");
    put("Rythme", "pace");
    put("Indicateurs", "indicators");
    put("En bonne voie", "on_track");
    put("À surveiller", "at_risk");
    put("En retard", "off_track", "late");
    put("Sans donnée", "no_data");
    put("Non notés", "not_scored");
    put("Actions", "actions");
    put("Étapes franchies", "milestones_reached", "milestones");
    put("Valeur initiale", "baseline");
    put("Valeur cible", "target", "low", "high");
    put("Valeur actuelle", "actual");
    put("Attendu", "expected");
    put("Écart à l'attendu", "gap_to_expected");
    put("Évolution sur un an", "difference");
    put("Demandé", "requested");
    put("Accordé", "granted");
    put("Versé", "paid");
    put("Versé sur accordé", "execution_rate");
    put("Résultat", "result");
    put("Versé par unité", "per_unit");
    put("Attendues", "expected");
    put("Reçues", "received");
    put("À temps", "on_time");
    put("Complétude", "completeness");
    put("Ponctualité", "timeliness");
  }

  private ShownFigures() {}

  private static void put(String head, String... columns) {
    FIGURES.put(head, List.of(columns));
  }

  /** The lines of each table that the page makes of one: indicators have one for each axis. */
  static List<List<Map<String, String>>> parts(ReportTable table, JsonNode report) {
    List<Map<String, String>> lines = table.lines(report);
    if (table == ReportTable.UNIT_COSTS) {
      return List.of(lines.stream().filter(line -> line.containsKey("per_unit")).toList());
    }
    if (table != ReportTable.INDICATORS) {
      return List.of(lines);
    }
    List<List<Map<String, String>>> byAxis = new ArrayList<>();
    for (JsonNode axis : report.at("/synthesis/axes")) {
      byAxis.add(
          lines.stream()
              .filter(line -> line.get("axis").equals(axis.get("code").asText()))
              .toList());
    }
    return byAxis;
  }

  static void check(Map<String, String> line, Map<String, String> shown, String caption) {
    shown.forEach(
        (head, cell) -> {
          String where = caption + ", " + head + ": " + cell + " of " + line;
          if (FIGURES.containsKey(head)) {
            assertEquals(expected(head, line), numbers(cell), where);
          } else if (TEXTS.containsKey(head)) {
            assertTrue(
                TEXTS.get(head).stream()
                    .anyMatch(column -> cell.equals(line.getOrDefault(column, "–"))),
                where);
          } else if (head.equals("Période et qualité")) {
            checkPeriod(line.get("period"), cell, where);
          } else if (head.equals("Remarque")) {
            checkRemark(line, cell, where);
          } else {
            assertFalse(
                NOTHING_BUT_A_NUMBER.matcher(cell).matches(), where + " is compared with nothing");
          }
        });
  }

  private static List<BigDecimal> expected(String head, Map<String, String> line) {
    return FIGURES.get(head).stream()
        .filter(line::containsKey)
        // Where there is no step, none is reached.
        .filter(column -> !(column.startsWith("milestones") && "0".equals(line.get("milestones"))))
        .map(column -> new BigDecimal(line.get(column)))
        .toList();
  }

  private static List<BigDecimal> numbers(String cell) {
    String figures = GROUPING.matcher(DAY.matcher(cell).replaceAll("")).replaceAll("");
    return NUMBER
        .matcher(figures)
        .results()
        .map(MatchResult::group)
        .map(number -> new BigDecimal(number.replace(',', '.')))
        .toList();
  }

  /** A period is said in words, with its years. */
  private static void checkPeriod(String period, String cell, String where) {
    Matcher years = YEAR.matcher(period == null ? "" : period);
    while (years.find()) {
      assertTrue(cell.contains(years.group()), where);
    }
  }

  /** The remark says what has no column, where there is something to say. */
  private static void checkRemark(Map<String, String> line, String cell, String where) {
    List<BigDecimal> said = numbers(cell);
    if (line.containsKey("raw") && !line.get("raw").equals(line.get("bounded"))) {
      assertTrue(said.contains(new BigDecimal(line.get("raw"))), where);
    }
    if (line.containsKey("partial")) {
      assertTrue(said.contains(new BigDecimal(line.get("partial"))), where);
    }
    if ("false".equals(line.get("target_reached"))) {
      assertTrue(said.contains(new BigDecimal(line.get("projected"))), where);
    }
  }
}
