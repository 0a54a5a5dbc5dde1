package fr.ctg.evaluations.importing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.ctg.evaluations.AConvention;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

/** Writes the same measurements in one of the formats, in one of the ways that people have. */
final class FigureFile {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Map<String, String> IN_FRENCH =
      Map.of(
          "indicator", "Indicateur",
          "period", "Période",
          "territory", "Territoire",
          "territoryKind", "Type territoire",
          "territoryVintage", "Millésime",
          "breakdown", "Ventilation",
          "value", "VALEUR",
          "numerator", "Numérateur",
          "denominator", "Dénominateur",
          "status", "Statut");
  private static final List<String> FIELDS =
      List.of(
          "indicator",
          "period",
          "territory",
          "territoryKind",
          "territoryVintage",
          "breakdown",
          "value",
          "numerator",
          "denominator",
          "status",
          "comment");

  private final Random random;

  FigureFile(Random random) {
    this.random = random;
  }

  /** In any format. */
  ValidatableResponse send(
      RequestSpecification request, AConvention convention, List<Figure> figures) {
    return switch (random.nextInt(4)) {
      case 0 -> Sending.send(request, convention, Sending.CSV, csv(figures));
      case 1 -> Sending.send(request, convention, "application/x-ndjson", ndjson(figures));
      case 2 -> Sending.send(request, convention, "application/json", json(figures));
      default -> Sending.send(request, convention, Sending.XLSX, xlsx(figures));
    };
  }

  byte[] csv(List<Figure> figures) {
    char separator = List.of(';', ',', '\t').get(random.nextInt(3));
    char mark = separator != ',' && random.nextBoolean() ? ',' : '.';
    String end = random.nextBoolean() ? "\r\n" : "\n";
    List<String> columns = columns();
    StringBuilder text = new StringBuilder(random.nextBoolean() ? "\ufeff" : "");
    text.append(columns.stream().map(this::header).collect(Collectors.joining("" + separator)));
    text.append(end);
    for (Figure figure : figures) {
      Map<String, Object> cells = cells(figure);
      text.append(
              columns.stream()
                  .map(column -> cell(cells.get(column), separator, mark))
                  .collect(Collectors.joining("" + separator)))
          .append(end);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private byte[] xlsx(List<Figure> figures) {
    List<String> columns = columns();
    AWorkbook workbook = AWorkbook.withSheet("Saisie");
    workbook.line(columns.stream().map(this::header).toArray());
    for (Figure figure : figures) {
      Map<String, Object> cells = cells(figure);
      workbook.line(columns.stream().map(column -> typed(cells.get(column))).toArray());
    }
    return workbook.bytes();
  }

  private byte[] json(List<Figure> figures) {
    return written(Map.of("measurements", figures.stream().map(this::object).toList()));
  }

  private byte[] ndjson(List<Figure> figures) {
    return figures.stream()
        .map(figure -> new String(written(object(figure)), StandardCharsets.UTF_8) + "\n")
        .collect(Collectors.joining())
        .getBytes(StandardCharsets.UTF_8);
  }

  private Map<String, Object> object(Figure figure) {
    Map<String, Object> fields = new LinkedHashMap<>();
    cells(figure)
        .forEach(
            (field, cell) -> {
              boolean text = cell instanceof BigDecimal && random.nextBoolean();
              if (cell != null || random.nextInt(4) == 0) {
                fields.put(field, text ? Figure.plain((BigDecimal) cell) : cell);
              }
            });
    String breakdown = figure.of().breakdown();
    if (!breakdown.equals("_T") && random.nextBoolean()) {
      Map<String, String> categories = new LinkedHashMap<>();
      for (String category : breakdown.split(";")) {
        categories.put(category.split("=")[0], category.split("=")[1]);
      }
      fields.put("breakdown", categories);
    }
    return fields;
  }

  /** Null where nothing is written. */
  private Map<String, Object> cells(Figure figure) {
    Figure.Identity of = figure.of();
    boolean whole = random.nextBoolean();
    boolean perimeter = of.territory().equals("41018") && random.nextBoolean();
    Map<String, Object> cells = new LinkedHashMap<>();
    cells.put("indicator", of.indicator());
    cells.put("period", random.nextInt(3) == 0 ? of.start() + "/" + of.end() : of.period());
    cells.put("territory", perimeter ? null : place(of, whole));
    cells.put("territoryKind", perimeter || whole ? null : of.kind());
    cells.put("territoryVintage", perimeter || whole || of.vintage().isEmpty() ? null : "2021");
    cells.put("breakdown", breakdown(of.breakdown()));
    cells.put("value", figure.content().value());
    cells.put("numerator", figure.content().numerator());
    cells.put("denominator", figure.content().denominator());
    boolean normal = figure.content().status().equals("A");
    cells.put("status", normal && random.nextBoolean() ? null : figure.content().status());
    cells.put("comment", figure.content().comment());
    return cells;
  }

  private static String place(Figure.Identity of, boolean whole) {
    String vintage = of.vintage().isEmpty() ? "" : "@" + of.vintage();
    return whole ? of.kind() + ":" + of.territory() + vintage : of.territory();
  }

  private String breakdown(String breakdown) {
    if (breakdown.equals("_T")) {
      return random.nextBoolean() ? null : "_T";
    }
    List<String> parts = new ArrayList<>(List.of(breakdown.split(";")));
    Collections.shuffle(parts, random);
    return String.join(random.nextBoolean() ? "|" : ";", parts);
  }

  private List<String> columns() {
    List<String> columns = new ArrayList<>(FIELDS);
    Collections.shuffle(columns, random);
    return columns;
  }

  private String header(String field) {
    return random.nextBoolean() ? IN_FRENCH.getOrDefault(field, field) : field;
  }

  private String cell(Object cell, char separator, char mark) {
    if (cell == null) {
      return "";
    }
    if (cell instanceof BigDecimal number) {
      return grouped(Figure.plain(number), mark);
    }
    String text = cell.toString();
    boolean plain =
        text.chars().noneMatch(c -> c == separator || c == '"' || c == '\n' || c == '\t');
    return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
  }

  // 1 234,5 with the narrow space that French spreadsheets write, or as it is.
  private String grouped(String number, char mark) {
    String[] parts = number.split("\\.");
    String whole =
        random.nextBoolean() ? parts[0].replaceAll("(?<=\\d)(?=(\\d{3})+$)", "\u202f") : parts[0];
    return parts.length == 1 ? whole : whole + mark + parts[1];
  }

  private Object typed(Object cell) {
    if (cell instanceof BigDecimal number) {
      return random.nextBoolean() ? number : grouped(Figure.plain(number), ',');
    }
    return cell instanceof String text && text.matches("\\d{4}") && random.nextBoolean()
        ? Integer.valueOf(text)
        : cell;
  }

  private static byte[] written(Object json) {
    try {
      return JSON.writeValueAsBytes(json);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
