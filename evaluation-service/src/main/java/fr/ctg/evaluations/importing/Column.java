package fr.ctg.evaluations.importing;

import fr.ctg.evaluations.mapping.Spelling;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a measurement is sent as: the fields of JSON and the columns of CSV. */
enum Column {
  INDICATOR("indicator", "indicateur"),
  PERIOD("period", "periode"),
  TERRITORY("territory", "territoire"),
  TERRITORY_KIND("territoryKind", "typeterritoire", "naturedeterritoire"),
  TERRITORY_VINTAGE("territoryVintage", "millesime"),
  BREAKDOWN("breakdown", "ventilation"),
  VALUE("value", "valeur"),
  NUMERATOR("numerator", "numerateur"),
  DENOMINATOR("denominator", "denominateur"),
  STATUS("status", "statut"),
  COMMENT("comment", "commentaire"),
  REASON("reason", "motif"),
  PARTNER("partner", "partenaire");

  private static final Map<String, Column> BY_HEADER = new HashMap<>();
  private static final Map<String, Column> BY_FIELD = new HashMap<>();

  static {
    for (Column column : values()) {
      BY_FIELD.put(column.field, column);
      BY_HEADER.put(Spelling.plain(column.field), column);
      column.headers.forEach(header -> BY_HEADER.put(header, column));
    }
  }

  private final String field;
  private final List<String> headers;

  Column(String field, String... headers) {
    this.field = field;
    this.headers = List.of(headers);
  }

  /** Its name in JSON, and in what this service writes. */
  String field() {
    return field;
  }

  /** Whether digits in it are a number, or a period. */
  boolean isNumeric() {
    return switch (this) {
      case PERIOD, VALUE, NUMERATOR, DENOMINATOR -> true;
      default -> false;
    };
  }

  static Optional<Column> ofField(String name) {
    return Optional.ofNullable(BY_FIELD.get(name));
  }

  /** By the English or French name, whatever its capitals, accents and blanks. */
  static Optional<Column> ofHeader(String header) {
    return Optional.ofNullable(BY_HEADER.get(Spelling.plain(header)));
  }

  static String allFields() {
    return Arrays.stream(values()).map(Column::field).collect(Collectors.joining(", "));
  }
}
