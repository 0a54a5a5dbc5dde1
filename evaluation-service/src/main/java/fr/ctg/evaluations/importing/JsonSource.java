package fr.ctg.evaluations.importing;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import fr.ctg.kit.problem.Fault;
import fr.ctg.kit.problem.Malformed;
import fr.ctg.kit.text.Text;
import java.io.IOException;
import java.io.InputStream;
import java.util.BitSet;
import java.util.Set;

/** Reads rows from {@code {"measurements": [...]}}, one after the other. */
final class JsonSource implements RowSource {

  private static final String ROWS = "measurements";

  private final SpooledBody body;
  private final Set<String> dimensions;
  private final NumberReader numbers = NumberReader.ofJson();

  /**
   * @param dimensions the codes of all dimensions of the convention
   */
  JsonSource(SpooledBody body, Set<String> dimensions) {
    this.body = body;
    this.dimensions = dimensions;
  }

  @Override
  public long read(Rows rows, Rejections rejections) throws IOException {
    try (InputStream bytes = body.bytes();
        JsonParser json = JsonRow.JSON.createParser(bytes)) {
      require(json.nextToken() == JsonToken.START_OBJECT);
      long received = 0;
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        require(json.currentName().equals(ROWS) && json.nextToken() == JsonToken.START_ARRAY);
        received = rows(json, rows, rejections);
      }
      require(json.nextToken() == null);
      return received;
    } catch (JsonProcessingException unreadable) {
      throw malformed(unreadable);
    }
  }

  @Override
  public boolean holdsMoreThan(long rows) throws IOException {
    return JsonRow.moreThan(rows, body);
  }

  @Override
  public void lines(BitSet wanted, LineTaker taker) throws IOException {
    JsonCopy.elements(body, Set.of(), wanted, taker);
  }

  @Override
  public Dialect dialect() {
    return new Dialect(Format.JSON, "utf-8", null, null);
  }

  @Override
  public NumberReader numbers() {
    return numbers;
  }

  @Override
  public RowNumbers places() {
    return RowNumbers.inArray(ROWS);
  }

  private long rows(JsonParser json, Rows rows, Rejections rejections) throws IOException {
    ImportedRow row = new ImportedRow();
    JsonRow reader = new JsonRow(row, dimensions::contains, rejections);
    long received = 0;
    while (json.nextToken() != JsonToken.END_ARRAY) {
      received++;
      row.start(received);
      if (json.currentToken() != JsonToken.START_OBJECT) {
        json.skipChildren();
        rejections.add(received, null, null, Rule.MALFORMED_JSON, null);
      } else if (reader.read(json)) {
        rows.accept(row);
      }
    }
    reader.refusePersonalFields();
    return received;
  }

  private static void require(boolean holds) {
    if (!holds) {
      throw new Malformed(
          Fault.at(
              "",
              "unexpected-json",
              Text.of(
                  "Le corps doit être {\"measurements\": [ {...}, ... ]}, sans autre champ.",
                  "The body has to be {\"measurements\": [ {...}, ... ]}, with no other field.")));
    }
  }

  static Malformed malformed(JsonProcessingException unreadable) {
    JsonLocation location = unreadable.getLocation();
    return new Malformed(
        Fault.at(
            "",
            "malformed-json",
            Text.of(
                "Le JSON ne peut pas être lu à la ligne %d, colonne %d.",
                "The JSON cannot be read at line %d, column %d.",
                location == null ? 0 : location.getLineNr(),
                location == null ? 0 : location.getColumnNr())));
  }
}
