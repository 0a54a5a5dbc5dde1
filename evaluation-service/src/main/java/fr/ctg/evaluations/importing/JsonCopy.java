package fr.ctg.evaluations.importing;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.util.BitSet;
import java.util.Set;

/** Goes through a JSON document once more, to hand over some elements of the array in it. */
final class JsonCopy {

  private JsonCopy() {}

  /**
   * @param aside the fields of an element that are not to be copied
   */
  static void elements(SpooledBody body, Set<String> aside, BitSet wanted, LineTaker taker)
      throws IOException {
    try (InputStream bytes = body.bytes();
        JsonParser json = JsonRow.JSON.createParser(bytes)) {
      json.nextToken();
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        if (json.nextToken() == JsonToken.START_ARRAY) {
          elements(json, aside, wanted, taker);
        } else {
          json.skipChildren();
        }
      }
    }
  }

  private static void elements(JsonParser json, Set<String> aside, BitSet wanted, LineTaker taker)
      throws IOException {
    int number = 0;
    while (json.nextToken() != JsonToken.END_ARRAY) {
      if (wanted.get(++number)) {
        taker.take(number, content(json, aside));
      } else {
        json.skipChildren();
      }
    }
  }

  private static String content(JsonParser json, Set<String> aside) throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator out = JsonRow.JSON.createGenerator(text)) {
      if (json.currentToken() == JsonToken.START_OBJECT) {
        fields(json, aside, out);
      } else {
        copy(json, out);
      }
    }
    return text.toString();
  }

  private static void fields(JsonParser json, Set<String> aside, JsonGenerator out)
      throws IOException {
    out.writeStartObject();
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String name = json.currentName();
      json.nextToken();
      if (aside.contains(name)) {
        json.skipChildren();
      } else {
        out.writeFieldName(name);
        copy(json, out);
      }
    }
    out.writeEndObject();
  }

  /** A value with all that is below it; the parser is at its end afterwards. */
  private static void copy(JsonParser json, JsonGenerator out) throws IOException {
    int open = 0;
    do {
      JsonToken token = open == 0 ? json.currentToken() : json.nextToken();
      open += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
      if (token.isNumeric()) {
        // As it was written: read as a number, 1.2e1 would come back as 12.
        out.writeNumber(json.getText());
      } else {
        out.copyCurrentEventExact(json);
      }
    } while (open > 0);
  }
}
