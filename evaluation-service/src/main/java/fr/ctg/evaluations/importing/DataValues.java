package fr.ctg.evaluations.importing;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import fr.ctg.evaluations.mapping.Mapping;
import fr.ctg.kit.problem.Fault;
import fr.ctg.kit.problem.Malformed;
import fr.ctg.kit.text.Text;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads rows from a data value set of DHIS2. Who stored a value, and when, is left aside on
 * purpose: it is about people, or about the other system.
 */
final class DataValues implements RowSource {

  static final String ROWS = "dataValues";
  private static final String INDICATOR = "dataElement";
  private static final String PERIOD = "period";
  private static final String PLACE = "orgUnit";
  private static final String GROUP = "categoryOptionCombo";
  private static final String OTHER_GROUP = "attributeOptionCombo";
  private static final String VALUE = "value";
  private static final String COMMENT = "comment";
  private static final String DELETED = "deleted";
  // By its code, and by the identifier that every DHIS2 gives it.
  private static final Set<String> EVERYBODY = Set.of("default", "HllvX50cXC0");

  private static final Set<String> DEFAULTS = Set.of(PERIOD, PLACE, OTHER_GROUP);
  private static final List<String> FIELDS =
      List.of(INDICATOR, PERIOD, PLACE, GROUP, OTHER_GROUP, VALUE, COMMENT, DELETED);
  private static final Set<String> ASIDE =
      Set.of(
          "storedBy",
          "created",
          "lastUpdated",
          "createdByUserInfo",
          "lastUpdatedByUserInfo",
          "followup",
          "followUp");
  private static final List<String> ASIDE_ABOVE =
      List.of(
          "dataSet",
          "completeDate",
          "dryRun",
          "importStrategy",
          "idScheme",
          "dataElementIdScheme",
          "orgUnitIdScheme",
          "categoryOptionComboIdScheme",
          "dataSetIdScheme");

  private final SpooledBody body;
  private final Mapping mapping;
  private final FileWords indicators;
  private final FileWords places;
  private final FileWords periods;
  private final FileWords groups;
  private final NumberReader numbers = NumberReader.ofJson();
  private long received;
  private long skipped;

  DataValues(SpooledBody body, Mapping mapping) {
    this.body = body;
    this.mapping = mapping;
    this.indicators = FileWords.ofIndicators(mapping);
    this.places = FileWords.ofTerritories(mapping);
    this.periods = FileWords.ofPeriods(mapping);
    this.groups = FileWords.ofBreakdowns(mapping);
  }

  @Override
  public long read(Rows rows, Rejections rejections) throws IOException {
    Map<String, String> defaults = defaults();
    ImportedRow row = row();
    document(null, json -> rows(json, defaults, row, rows, rejections));
    return received;
  }

  /** What holds for all of them; it may come after them. */
  private Map<String, String> defaults() throws IOException {
    Map<String, String> defaults = new LinkedHashMap<>();
    document(
        (field, json) -> {
          if (DEFAULTS.contains(field)) {
            defaults.put(field, json.getText());
          }
        },
        null);
    return defaults;
  }

  @Override
  public boolean holdsMoreThan(long rows) throws IOException {
    return JsonRow.moreThan(rows, body);
  }

  @Override
  public void lines(BitSet wanted, LineTaker taker) throws IOException {
    taker.take(0, above(defaults()));
    JsonCopy.elements(body, ASIDE, wanted, taker);
  }

  @Override
  public Dialect dialect() {
    return new Dialect(Format.JSON, "utf-8", null, null).readBy(mapping.code());
  }

  @Override
  public NumberReader numbers() {
    return numbers;
  }

  @Override
  public long skipped() {
    return skipped;
  }

  @Override
  public RowNumbers places() {
    return RowNumbers.inArray(ROWS);
  }

  @FunctionalInterface
  private interface Above {
    void accept(String field, JsonParser json) throws IOException;
  }

  @FunctionalInterface
  private interface Below {
    void accept(JsonParser json) throws IOException;
  }

  private void document(Above above, Below below) throws IOException {
    try (InputStream bytes = body.bytes();
        JsonParser json = JsonRow.JSON.createParser(bytes)) {
      require(json.nextToken() == JsonToken.START_OBJECT);
      boolean found = false;
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String field = json.currentName();
        JsonToken value = json.nextToken();
        if (field.equals(ROWS)) {
          require(value == JsonToken.START_ARRAY);
          found = true;
          if (below == null) {
            json.skipChildren();
          } else {
            below.accept(json);
          }
        } else {
          require(ASIDE_ABOVE.contains(field) || DEFAULTS.contains(field));
          require(value.isScalarValue());
          if (above != null && value == JsonToken.VALUE_STRING) {
            above.accept(field, json);
          }
        }
      }
      require(found && json.nextToken() == null);
    } catch (JsonProcessingException unreadable) {
      throw JsonSource.malformed(unreadable);
    }
  }

  private void rows(
      JsonParser json,
      Map<String, String> defaults,
      ImportedRow row,
      Rows rows,
      Rejections rejections)
      throws IOException {
    Map<String, String> fields = new HashMap<>();
    PersonalFields personal = new PersonalFields("/" + ROWS, rejections);
    long number = 0;
    while (json.nextToken() != JsonToken.END_ARRAY) {
      number++;
      row.start(number);
      if (json.currentToken() != JsonToken.START_OBJECT) {
        json.skipChildren();
        received++;
        rejections.add(number, null, null, Rule.MALFORMED_JSON, null);
        continue;
      }
      fields.clear();
      fields.putAll(defaults);
      boolean good = read(json, fields, row, personal);
      if (good && isLeftOut(fields)) {
        skipped++;
        continue;
      }
      received++;
      if (good) {
        fill(row, fields);
        rows.accept(row);
      }
    }
    personal.refuseIfAny();
  }

  private static boolean read(
      JsonParser json, Map<String, String> fields, ImportedRow row, PersonalFields personal)
      throws IOException {
    boolean good = true;
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String field = json.currentName();
      JsonToken value = json.nextToken();
      if (ASIDE.contains(field)) {
        json.skipChildren();
      } else if (!FIELDS.contains(field)) {
        personal.see(field);
        personal.reject(row, field, json, Rule.UNKNOWN_FIELD, field, String.join(", ", FIELDS));
        good = false;
      } else if (value.isScalarValue()) {
        if (value != JsonToken.VALUE_NULL) {
          fields.put(field, json.getText());
        }
      } else {
        personal.reject(row, field, json, Rule.WRONG_TYPE);
        good = false;
      }
    }
    return good;
  }

  private boolean isLeftOut(Map<String, String> fields) {
    return "true".equals(fields.get(DELETED))
        || indicators.isSkipped(fields.get(INDICATOR))
        || places.isSkipped(fields.get(PLACE))
        || periods.isSkipped(fields.get(PERIOD));
  }

  private void fill(ImportedRow row, Map<String, String> fields) {
    row.set(Column.INDICATOR, indicators.translated(fields.get(INDICATOR)));
    row.set(Column.PERIOD, periods.translated(fields.get(PERIOD)));
    row.set(Column.TERRITORY, places.translated(fields.get(PLACE)));
    row.set(Column.BREAKDOWN, breakdown(fields.get(GROUP), fields.get(OTHER_GROUP)));
    row.set(Column.VALUE, fields.get(VALUE));
    row.set(Column.COMMENT, fields.get(COMMENT));
  }

  private String breakdown(String group, String other) {
    String one = group(group);
    String two = group(other);
    return one == null || two == null ? (one == null ? two : one) : one + ";" + two;
  }

  private String group(String combo) {
    return combo == null || EVERYBODY.contains(combo) ? null : groups.translated(combo);
  }

  private static String above(Map<String, String> defaults) throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JsonRow.JSON.createGenerator(text)) {
      json.writeStartObject();
      for (Map.Entry<String, String> one : defaults.entrySet()) {
        json.writeStringField(one.getKey(), one.getValue());
      }
      json.writeEndObject();
    }
    return text.toString();
  }

  private static ImportedRow row() {
    ImportedRow row = new ImportedRow();
    row.name(Column.INDICATOR, INDICATOR);
    row.name(Column.TERRITORY, PLACE);
    row.name(Column.BREAKDOWN, GROUP);
    return row;
  }

  private static void require(boolean holds) {
    if (!holds) {
      throw new Malformed(
          Fault.at(
              "",
              "unexpected-json",
              Text.of(
                  "Le corps doit être celui de DHIS2 : {\"dataValues\": [ {...}, ... ]}. À côté de"
                      + " dataValues, il peut donner period, orgUnit et attributeOptionCombo, qui"
                      + " valent pour toutes les valeurs ; %s sont laissés de côté, et rien d'autre"
                      + " n'y a sa place.",
                  "The body has to be DHIS2's: {\"dataValues\": [ {...}, ... ]}. Beside dataValues it"
                      + " may give period, orgUnit and attributeOptionCombo, which hold for all of"
                      + " the values; %s are left aside, and nothing else belongs there.",
                  String.join(", ", ASIDE_ABOVE))));
    }
  }
}
