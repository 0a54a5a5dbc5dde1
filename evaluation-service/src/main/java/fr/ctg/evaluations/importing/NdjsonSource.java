package fr.ctg.evaluations.importing;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/** Reads rows from NDJSON: a JSON object a line, so a bad line spoils no other. */
final class NdjsonSource implements RowSource {

  private static final int LONGEST_LINE = 64 * 1024;
  private static final int BUFFER = 1 << 16;

  private final SpooledBody body;
  private final Set<String> dimensions;
  private final NumberReader numbers = NumberReader.ofJson();

  /**
   * @param dimensions the codes of all dimensions of the convention
   */
  NdjsonSource(SpooledBody body, Set<String> dimensions) {
    this.body = body;
    this.dimensions = dimensions;
  }

  @Override
  public long read(Rows rows, Rejections rejections) throws IOException {
    ImportedRow row = new ImportedRow();
    JsonRow reader = new JsonRow(row, dimensions::contains, rejections);
    byte[] line = new byte[LONGEST_LINE];
    long number = 0;
    long received = 0;
    try (InputStream bytes = new BufferedInputStream(body.bytes(), BUFFER)) {
      for (int length = next(bytes, line); length >= 0; length = next(bytes, line)) {
        number++;
        if (isBlank(line, length)) {
          continue;
        }
        received++;
        row.start(number);
        if (read(line, length, row, reader, rejections)) {
          rows.accept(row);
        }
      }
    }
    reader.refusePersonalFields();
    return received;
  }

  @Override
  public boolean holdsMoreThan(long rows) {
    return body.lines() > rows;
  }

  @Override
  public void lines(BitSet wanted, LineTaker taker) throws IOException {
    byte[] line = new byte[LONGEST_LINE];
    int number = 0;
    try (InputStream bytes = new BufferedInputStream(body.bytes(), BUFFER)) {
      for (int length = next(bytes, line); length >= 0; length = next(bytes, line)) {
        if (wanted.get(++number)) {
          taker.take(number, text(line, length));
        }
      }
    }
  }

  @Override
  public Dialect dialect() {
    return new Dialect(Format.NDJSON, "utf-8", null, null);
  }

  @Override
  public NumberReader numbers() {
    return numbers;
  }

  private static boolean read(
      byte[] line, int length, ImportedRow row, JsonRow reader, Rejections rejections)
      throws IOException {
    try (JsonParser json = JsonRow.JSON.createParser(line, 0, Math.min(length, line.length))) {
      if (length <= line.length && json.nextToken() == JsonToken.START_OBJECT) {
        boolean good = reader.read(json);
        if (json.nextToken() == null) {
          return good;
        }
      }
    } catch (JsonProcessingException unreadable) {
      // Reported below, as this line's own fault.
    }
    String text = text(line, length);
    rejections.addUnread(
        row.number(),
        List.of(text),
        () -> rejections.add(row.number(), null, null, Rule.MALFORMED_JSON, null));
    return false;
  }

  private static String text(byte[] line, int length) {
    return new String(line, 0, Math.min(length, line.length), StandardCharsets.UTF_8).strip();
  }

  /** The length of the next line, more than the buffer's if it is too long; -1 at the end. */
  private static int next(InputStream bytes, byte[] line) throws IOException {
    int length = 0;
    int b = bytes.read();
    if (b < 0) {
      return -1;
    }
    for (; b >= 0 && b != '\n'; b = bytes.read()) {
      if (length < line.length) {
        line[length] = (byte) b;
      }
      length = Math.min(length + 1, line.length + 1);
    }
    return length;
  }

  private static boolean isBlank(byte[] line, int length) {
    for (int i = 0; i < Math.min(length, line.length); i++) {
      if (line[i] != ' ' && line[i] != '\r' && line[i] != '\t') {
        return false;
      }
    }
    return length <= line.length;
  }
}
