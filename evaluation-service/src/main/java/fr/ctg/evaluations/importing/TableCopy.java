package fr.ctg.evaluations.importing;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.util.BitSet;

/** Goes through a table once more, to hand over some of its lines. */
final class TableCopy {

  private TableCopy() {}

  /**
   * @param headerLine the number of the header; null for the first line that is not blank
   */
  static void lines(Table table, Integer headerLine, BitSet wanted, LineTaker taker)
      throws IOException {
    try (TableLines lines = table.open()) {
      boolean headed = false;
      while (lines.next()) {
        if (!headed) {
          headed = headerLine == null ? !lines.isBlank() : lines.number() >= headerLine;
          if (headed) {
            taker.take(0, content(lines));
          }
        } else if (wanted.get((int) lines.number())) {
          taker.take(lines.number(), content(lines));
        }
      }
    }
  }

  private static String content(TableLines line) throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JsonRow.JSON.createGenerator(text)) {
      json.writeStartArray();
      for (int i = 0; i < line.size(); i++) {
        json.writeString(line.cell(i));
      }
      json.writeEndArray();
    }
    return text.toString();
  }
}
