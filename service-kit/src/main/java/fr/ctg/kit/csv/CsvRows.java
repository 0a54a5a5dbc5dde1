package fr.ctg.kit.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;

/**
 * Writes a table as CSV, row by row. Text that a spreadsheet would run as a formula is made
 * harmless; numbers keep every digit.
 */
public final class CsvRows implements AutoCloseable {

  private static final int BUFFER = 1 << 15;

  private final CsvProfile profile;
  private final CsvWriter csv;

  /**
   * @param out is not closed; what was written is flushed at the end
   */
  public CsvRows(OutputStream out, CsvProfile profile) {
    this.profile = profile;
    try {
      Writer writer =
          new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), BUFFER);
      if (profile.marked()) {
        writer.write('\ufeff');
      }
      this.csv =
          CsvWriter.builder()
              .fieldSeparator(profile.separator())
              .lineDelimiter(LineDelimiter.of(profile.lineEnd()))
              .build(writer);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /**
   * @param cells text, numbers, dates, enums, whatever says itself; null for what is absent
   */
  public CsvRows row(Object... cells) {
    String[] texts = new String[cells.length];
    for (int i = 0; i < cells.length; i++) {
      texts[i] = text(cells[i]);
    }
    csv.writeRecord(texts);
    return this;
  }

  @Override
  public void close() {
    try {
      csv.flush();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private String text(Object cell) {
    if (cell == null) {
      return "";
    }
    if (cell instanceof BigDecimal number) {
      return number.toPlainString().replace('.', profile.decimalMark());
    }
    if (cell instanceof Number) {
      return cell.toString();
    }
    return harmless(cell.toString());
  }

  /** A leading apostrophe makes a spreadsheet take the cell as text (OWASP, CSV injection). */
  public static String harmless(String text) {
    if (text.isEmpty()) {
      return text;
    }
    return switch (text.charAt(0)) {
      case '=', '+', '-', '@', '\t', '\r', '\n' -> "'" + text;
      default -> text;
    };
  }
}
