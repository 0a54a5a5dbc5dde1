package fr.ctg.evaluations.importing;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import fr.ctg.evaluations.measurement.PersonalData;
import fr.ctg.kit.problem.Malformed;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Predicate;

/** Reads one measurement from JSON; what is wrong with it alone rejects it alone. */
final class JsonRow {

  /** The limits of the contract (rule 24). */
  static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(20)
                  .maxStringLength(20_000)
                  .maxNumberLength(100)
                  .maxNameLength(200)
                  .build())
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .build();

  private final ImportedRow row;
  private final Predicate<String> dimensions;
  private final PersonalFields personal;

  /**
   * @param dimensions whether a code is that of a dimension of the convention
   */
  JsonRow(ImportedRow row, Predicate<String> dimensions, Rejections rejections) {
    this.row = row;
    this.dimensions = dimensions;
    this.personal = new PersonalFields("/measurements", rejections);
  }

  /** Whether a document has more objects than that right below its own. */
  static boolean moreThan(long wanted, SpooledBody body) throws IOException {
    try (InputStream bytes = body.bytes();
        JsonParser json = JSON.createParser(bytes)) {
      long objects = 0;
      int depth = 0;
      for (JsonToken token = json.nextToken();
          token != null && objects <= wanted;
          token = json.nextToken()) {
        if (token == JsonToken.START_OBJECT && ++depth == 2) {
          objects++;
        } else if (token == JsonToken.END_OBJECT) {
          depth--;
        }
      }
      return objects > wanted;
    } catch (JsonProcessingException unreadable) {
      // Reading it for good says what is wrong.
      return false;
    }
  }

  /**
   * Fills the row from the object that the parser stands at the start of.
   *
   * @return whether it could be read
   */
  boolean read(JsonParser json) throws IOException {
    boolean good = true;
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String field = json.currentName();
      JsonToken value = json.nextToken();
      good &= field(field, value, json);
    }
    return good;
  }

  /**
   * @throws Malformed if a row had a field about one person
   */
  void refusePersonalFields() {
    personal.refuseIfAny();
  }

  private boolean field(String name, JsonToken value, JsonParser json) throws IOException {
    Optional<Column> column = Column.ofField(name);
    if (column.isEmpty()) {
      personal.see(name);
      return reject(name, json, Rule.UNKNOWN_FIELD, name, Column.allFields());
    }
    if (value == JsonToken.VALUE_NULL) {
      return true;
    }
    if (column.get() == Column.BREAKDOWN && value == JsonToken.START_OBJECT) {
      return categories(json);
    }
    boolean number = value.isNumeric() && takesNumbers(column.get());
    if (value != JsonToken.VALUE_STRING && !number) {
      return reject(name, json, Rule.WRONG_TYPE);
    }
    row.set(column.get(), number ? plain(json.getText()) : json.getText());
    return true;
  }

  private boolean categories(JsonParser json) throws IOException {
    boolean good = true;
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String dimension = json.currentName();
      JsonToken category = json.nextToken();
      boolean known = dimensions.test(dimension);
      if (!known) {
        personal.see(dimension);
      }
      if (category != JsonToken.VALUE_STRING) {
        good = reject("breakdown/" + dimension, json, Rule.WRONG_TYPE);
      } else if (!known && PersonalData.seenIn(dimension, false).isPresent()) {
        good = reject(dimension, json, Rule.UNKNOWN_FIELD);
      } else {
        row.set(dimension, json.getText());
      }
    }
    return good;
  }

  private boolean reject(String field, JsonParser json, Rule rule, String... arguments)
      throws IOException {
    personal.reject(row, field, json, rule, arguments);
    return false;
  }

  private static boolean takesNumbers(Column column) {
    return column == Column.VALUE || column == Column.NUMERATOR || column == Column.DENOMINATOR;
  }

  // 1.2e3 is a JSON number; written out it stays short or is refused by its length.
  private static String plain(String number) {
    boolean exponent = number.indexOf('e') >= 0 || number.indexOf('E') >= 0;
    if (!exponent) {
      return number;
    }
    BigDecimal value = new BigDecimal(number);
    return Math.abs((long) value.scale()) > 40 ? number : value.toPlainString();
  }
}
