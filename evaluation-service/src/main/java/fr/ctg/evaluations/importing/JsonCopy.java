package fr.ctg.evaluations.importing;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.util.BitSet;

/** Goes through a JSON document once more, to hand over some elements of the array in it. */
final class JsonCopy {

  private JsonCopy() {}

  static void elements(SpooledBody body, BitSet wanted, LineTaker taker) throws IOException {
    try (InputStream bytes = body.bytes();
        JsonParser json = JsonRow.JSON.createParser(bytes)) {
      json.nextToken();
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        if (json.nextToken() == JsonToken.START_ARRAY) {
          elements(json, wanted, taker);
        } else {
          json.skipChildren();
        }
      }
    }
  }

  private static void elements(JsonParser json, BitSet wanted, LineTaker taker) throws IOException {
    int number = 0;
    while (json.nextToken() != JsonToken.END_ARRAY) {
      if (wanted.get(++number)) {
        taker.take(number, content(json));
      } else {
        json.skipChildren();
      }
    }
  }

  private static String content(JsonParser json) throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator out = JsonRow.JSON.createGenerator(text)) {
      out.copyCurrentStructureExact(json);
    }
    return text.toString();
  }
}
