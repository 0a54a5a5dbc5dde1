package fr.ctg.evaluations.importing;

import fr.ctg.kit.csv.CsvProfile;
import fr.ctg.kit.csv.CsvRows;
import fr.ctg.kit.sql.LongReading;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * The rejected lines of an import on their way back to who sent them, in a form that can be sent
 * again.
 */
final class RejectedLinesExport {

  private static final String REASONS = "rejection";

  private final RejectedLines lines;
  private final UUID importId;
  private final Dialect dialect;
  private final Locale locale;

  /**
   * @param dialect how the import was read
   */
  RejectedLinesExport(RejectedLines lines, UUID importId, Dialect dialect, Locale locale) {
    this.lines = lines;
    this.importId = importId;
    this.dialect = dialect;
    this.locale = locale;
  }

  /** Whether they are objects, which have no columns. */
  boolean isJson() {
    return dialect != null
        && (dialect.format() == Format.JSON || dialect.format() == Format.NDJSON);
  }

  /** Whether they only mean something in a document with what holds for all of them. */
  boolean isDocument() {
    return isJson() && dialect.mapping() != null;
  }

  /** In which profile the file was written, as far as there is one for it. */
  CsvProfile profile() {
    boolean commas = dialect == null || ",".equals(dialect.separator());
    return commas ? CsvProfile.OPENDATA : CsvProfile.SPREADSHEET;
  }

  /** A table, with a column more that says what is wrong with each line. */
  void writeTo(CsvRows csv) {
    Decimals decimals = Decimals.of(dialect);
    List<Object> header = new ArrayList<>();
    // Where the reasons of an earlier time stand, in a file that was sent again as it came back.
    int[] old = {-1};
    LongReading.run(
        () ->
            lines.forEach(
                importId,
                (number, content, rejections) -> {
                  List<Object> cells = new ArrayList<>(lines.cells(content));
                  if (cells.isEmpty()) {
                    csv.row();
                    return;
                  }
                  boolean first = header.isEmpty();
                  if (first) {
                    old[0] = cells.indexOf(REASONS);
                  }
                  if (old[0] >= 0 && old[0] < cells.size()) {
                    cells.remove(old[0]);
                  }
                  if (first) {
                    header.addAll(cells);
                    cells.add(REASONS);
                  } else {
                    cells.replaceAll(decimals::read);
                    pad(cells, header.size());
                    cells.add(words(rejections));
                  }
                  csv.row(cells.toArray());
                }));
  }

  /** JSON, an object a line. */
  void writeLines(OutputStream out) {
    write(
        out,
        text -> lines.forEach(importId, (number, content, rejections) -> put(text, content, "\n")));
  }

  /** One JSON document, with what holds for all its rows above them. */
  void writeDocument(OutputStream out) {
    write(
        out,
        text -> {
          boolean[] opened = {false};
          boolean[] filled = {false};
          lines.forEach(
              importId,
              (number, content, rejections) -> {
                boolean holdsForAll = number == 0;
                if (!opened[0]) {
                  put(text, opening(holdsForAll ? content : "{}"));
                  opened[0] = true;
                }
                if (!holdsForAll) {
                  put(text, filled[0] ? ",\n" : "", content);
                  filled[0] = true;
                }
              });
          put(text, opened[0] ? "" : opening("{}"), "\n]}\n");
        });
  }

  private static String opening(String object) {
    String fields = object.substring(1, object.length() - 1);
    return "{" + fields + (fields.isEmpty() ? "" : ", ") + "\"" + DataValues.ROWS + "\": [\n";
  }

  // A line with too many cells keeps them, and its words come after: what was wrong still is.
  private static void pad(List<Object> cells, int size) {
    while (cells.size() < size) {
      cells.add("");
    }
  }

  private String words(List<Rejection> rejections) {
    return rejections.stream()
        .map(rejection -> RejectionResponse.of(rejection, locale))
        .map(
            rejection ->
                (rejection.column() == null ? "" : rejection.column() + " : ")
                    + rejection.message()
                    + " "
                    + rejection.fix())
        .distinct()
        .collect(Collectors.joining(" | "));
  }

  private static void put(Writer text, String... pieces) {
    try {
      for (String piece : pieces) {
        text.append(piece);
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static void write(OutputStream out, Consumer<Writer> writing) {
    try (Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8))) {
      LongReading.run(() -> writing.accept(text));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
