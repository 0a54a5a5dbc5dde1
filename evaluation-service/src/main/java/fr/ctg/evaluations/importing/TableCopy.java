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
            if (headerLine != null) {
              above(lines.number(), taker);
            }
            taker.take(0, content(lines));
          }
        } else if (wanted.get((int) lines.number())) {
          taker.take(lines.number(), content(lines));
        }
      }
    }
  }

  /** Blank lines, so that the header stays on the line where the mapping looks for it. */
  private static void above(long header, LineTaker taker) throws IOException {
    for (long line = 1; line < header; line++) {
      taker.take(line - header, "[]");
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
