package fr.ctg.system;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Where in the JSON of a report the lines of each of its tables are, in the order of the API. */
enum ReportTable {
  AXES("SYNTHESIS", "/synthesis/axes"),
  PROPOSALS("PROPOSALS", "/proposals"),
  FINDINGS("FINDINGS", "/findings"),
  WATCHED("WATCHED", "/watched"),
  OBJECTIVES("OBJECTIVES", "/objectives"),
  ADAPTATIONS("ADAPTATIONS", "/adaptations"),
  ACTIONS_BY_STATUS("ACTIONS", "/actions/byStatus"),
  ACTIONS("ACTIONS", "/actions/items"),
  INDICATORS("INDICATORS", "/indicators"),
  FUNDING_BY_AXIS("FUNDING", "/funding/byAxis"),
  FUNDING_BY_ACTION("FUNDING", "/funding/byAction"),
  UNIT_COSTS("FUNDING", "/funding/unitCosts"),
  COMPLETENESS_BY_PARTNER("COMPLETENESS", "/completeness/byPartner"),
  COMPLETENESS_BY_AXIS("COMPLETENESS", "/completeness/byAxis"),
  QUESTIONS("QUESTIONS", "/questions"),
  METHOD("METHOD", "/method");

  private final String section;
  private final String pointer;

  ReportTable(String section, String pointer) {
    this.section = section;
    this.pointer = pointer;
  }

  /** Those of a report, in the order of its sections. */
  static List<ReportTable> of(JsonNode report) {
    List<ReportTable> tables = new ArrayList<>();
    for (JsonNode section : report.get("sections")) {
      for (ReportTable table : values()) {
        if (table.section.equals(section.asText())) {
          tables.add(table);
        }
      }
    }
    return tables;
  }

  /** What the JSON says, by the column that is to say it too; what is null is not there. */
  List<Map<String, String>> lines(JsonNode report) {
    List<Map<String, String>> lines = new ArrayList<>();
    for (JsonNode one : report.at(pointer)) {
      if (this == QUESTIONS) {
        one.get("answers").forEach(answer -> lines.add(answered(one, answer)));
      } else {
        Map<String, String> line = new LinkedHashMap<>();
        collect(one, line);
        lines.add(line);
      }
    }
    return lines;
  }

  private static void collect(JsonNode object, Map<String, String> line) {
    object
        .properties()
        .forEach(
            property -> {
              JsonNode value = property.getValue();
              if (value.isObject()) {
                collect(value, line);
              } else if (!value.isNull() && !(value.isArray() && value.isEmpty())) {
                line.put(column(property.getKey()), text(value));
              }
            });
  }

  private static Map<String, String> answered(JsonNode question, JsonNode answer) {
    Map<String, String> line = new LinkedHashMap<>();
    line.put("criterion", question.get("criterion").asText());
    line.put("question_id", question.get("id").asText());
    line.put("question", question.get("question").asText());
    line.put("judgement", answer.get("judgement").asText());
    line.put("answer", answer.get("text").asText());
    line.put("evidence", evidence(answer));
    line.put("author", answer.get("author").asText());
    line.put("recorded_at", answer.get("recordedAt").asText());
    return line;
  }

  private static String evidence(JsonNode answer) {
    List<String> said = new ArrayList<>();
    for (JsonNode figure : answer.get("figures")) {
      said.add(
          "%s: %s %s (%s)"
              .formatted(
                  figure.get("indicator").asText(),
                  figure.get("value").asText(),
                  figure.get("unit").asText(),
                  figure.get("period").asText()));
    }
    answer.get("sources").forEach(source -> said.add(source.get("title").asText()));
    return String.join("; ", said);
  }

  private static String text(JsonNode value) {
    if (!value.isArray()) {
      return value.asText();
    }
    List<String> texts = new ArrayList<>();
    value.forEach(one -> texts.add(one.asText()));
    return String.join(" ", texts);
  }

  private static String column(String property) {
    return property.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
  }
}
