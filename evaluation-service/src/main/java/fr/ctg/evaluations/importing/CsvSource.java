package fr.ctg.evaluations.importing;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import fr.ctg.kit.problem.Fault;
import fr.ctg.kit.problem.Malformed;
import fr.ctg.kit.text.Text;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;

/** Reads rows from a CSV as people have it: the first line names the columns. */
final class CsvSource implements RowSource {

  private static final int LONGEST_HEADER = 10_000;
  private static final char[] SEPARATORS = {';', ',', '\t'};

  private final SpooledBody body;
  private final Set<String> dimensions;
  private final char separator;
  private final NumberReader numbers;
  private long repeatedHeaders;

  /**
   * @param dimensions the codes of all dimensions of the convention
   * @throws Malformed if nothing separates the columns of the first line
   */
  CsvSource(SpooledBody body, Set<String> dimensions) throws IOException {
    this.body = body;
    this.dimensions = dimensions;
    this.separator = separator(firstLine(body));
    this.numbers = NumberReader.ofCsv(separator);
  }

  @Override
  public long read(Rows rows, Rejections rejections) throws IOException {
    try (CsvReader<CsvRecord> csv =
        CsvReader.builder()
            .fieldSeparator(separator)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .allowUnclosedQuote(false)
            .skipEmptyLines(true)
            .ofCsvRecord(body.text())) {
      return read(csv.iterator(), rows, rejections);
    } catch (CsvParseException unreadable) {
      throw new Malformed(
          Fault.at(
              "",
              "malformed-csv",
              Text.of(
                  "Le CSV ne peut pas être lu jusqu'au bout : un guillemet ouvert n'est pas fermé, ou"
                      + " un champ est démesuré.",
                  "The CSV cannot be read to its end: an opened quote is not closed, or a field is"
                      + " far too long.")));
    }
  }

  @Override
  public Dialect dialect() {
    return new Dialect(
        Format.CSV,
        body.charset().name().toLowerCase(Locale.ROOT),
        separator == '\t' ? "\\t" : String.valueOf(separator),
        numbers.mark());
  }

  /** How many lines repeat the header; they are no rows. */
  long repeatedHeaders() {
    return repeatedHeaders;
  }

  @Override
  public NumberReader numbers() {
    return numbers;
  }

  private long read(Iterator<CsvRecord> lines, Rows rows, Rejections rejections)
      throws IOException {
    CsvRecord first = lines.next();
    CsvHeader header = CsvHeader.read(first, dimensions);
    ImportedRow row = new ImportedRow();
    header.name(row);
    long received = 0;
    while (lines.hasNext()) {
      CsvRecord line = lines.next();
      if (isBlank(line)) {
        continue;
      }
      // Files that were glued together have their header again.
      if (isAgain(first, line)) {
        repeatedHeaders++;
        continue;
      }
      received++;
      row.start(line.getStartingLineNumber());
      if (fits(line, header)) {
        header.fill(row, line);
        rows.accept(row);
      } else {
        rejections.add(
            row.number(),
            null,
            null,
            Rule.WRONG_FIELD_COUNT,
            null,
            Integer.toString(line.getFieldCount()),
            Integer.toString(header.size()));
      }
    }
    return received;
  }

  // A spreadsheet writes lines of separators below its table, and empty cells beside it.
  private static boolean isBlank(CsvRecord line) {
    for (int i = 0; i < line.getFieldCount(); i++) {
      if (!line.getField(i).isBlank()) {
        return false;
      }
    }
    return true;
  }

  private static boolean isAgain(CsvRecord header, CsvRecord line) {
    if (line.getFieldCount() != header.getFieldCount()) {
      return false;
    }
    // Each of the files may have had its byte order mark.
    String start = line.getField(0);
    return header.getField(0).equals(start.startsWith("\ufeff") ? start.substring(1) : start)
        && header
            .getFields()
            .subList(1, header.getFieldCount())
            .equals(line.getFields().subList(1, line.getFieldCount()));
  }

  private static boolean fits(CsvRecord line, CsvHeader header) {
    for (int i = header.size(); i < line.getFieldCount(); i++) {
      if (!line.getField(i).isBlank()) {
        return false;
      }
    }
    return line.getFieldCount() >= header.size();
  }

  private static String firstLine(SpooledBody body) throws IOException {
    try (Reader text = new BufferedReader(body.text())) {
      StringBuilder line = new StringBuilder();
      for (int c = text.read(); c >= 0 && line.length() < LONGEST_HEADER; c = text.read()) {
        if (c == '\n' || c == '\r') {
          if (line.toString().isBlank()) {
            line.setLength(0);
            continue;
          }
          break;
        }
        line.append((char) c);
      }
      return line.toString();
    }
  }

  private static char separator(String header) {
    char best = 0;
    long most = 0;
    for (char candidate : SEPARATORS) {
      long count = outsideQuotes(header, candidate);
      if (count > most) {
        most = count;
        best = candidate;
      }
    }
    if (best == 0) {
      throw new Malformed(
          Fault.at(
              "",
              "no-separator",
              Text.of(
                  "La première ligne doit nommer les colonnes, séparées par « ; », « , » ou une"
                      + " tabulation : au moins indicator, period et value.",
                  "The first line has to name the columns, separated by \";\", \",\" or a tab: at"
                      + " least indicator, period and value.")));
    }
    return best;
  }

  private static long outsideQuotes(String line, char wanted) {
    long count = 0;
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (c == wanted && !quoted) {
        count++;
      }
    }
    return count;
  }
}
