package fr.ctg.evaluations.importing;

import fr.ctg.kit.csv.CsvRows;
import io.quarkus.narayana.jta.QuarkusTransaction;
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
import java.util.stream.Collectors;

/** The rejected lines of an import on their way back to who sent them. */
final class RejectedLinesExport {

  private static final int SECONDS = 600;

  private final RejectedLines lines;
  private final UUID importId;
  private final Locale locale;

  RejectedLinesExport(RejectedLines lines, UUID importId, Locale locale) {
    this.lines = lines;
    this.importId = importId;
    this.locale = locale;
  }

  /** A table, with a column more that says what is wrong with each line. */
  void writeTo(CsvRows csv) {
    List<Object> header = new ArrayList<>();
    inTransaction(
        () ->
            lines.forEach(
                importId,
                (content, rejections) -> {
                  List<Object> cells = new ArrayList<>(lines.cells(content));
                  if (cells.isEmpty()) {
                    csv.row();
                    return;
                  }
                  if (header.isEmpty()) {
                    header.addAll(cells);
                    cells.add("rejection");
                  } else {
                    pad(cells, header.size());
                    cells.add(words(rejections));
                  }
                  csv.row(cells.toArray());
                }));
  }

  /** JSON, an object a line. */
  void writeTo(OutputStream out) {
    try (Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8))) {
      inTransaction(() -> lines.forEach(importId, (content, rejections) -> line(text, content)));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static void line(Writer text, String content) {
    try {
      text.append(content).append('\n');
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
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

  private static void inTransaction(Runnable writing) {
    // Only inside a transaction do rows come bit by bit.
    QuarkusTransaction.requiringNew().timeout(SECONDS).run(writing);
  }
}
