package fr.ctg.evaluations.importing;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import fr.ctg.kit.problem.Fault;
import fr.ctg.kit.problem.Malformed;
import fr.ctg.kit.text.Text;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A CSV as people have it, with any of three separators. */
final class CsvTable implements Table {

  private static final int LONGEST_HEADER = 10_000;
  private static final String WORKBOOK = "PK\u0003\u0004";
  private static final char[] SEPARATORS = {';', ',', '\t'};

  private static final int LONGEST_ANNOUNCEMENT = 1_000;

  // Excel writes and obeys such a first line.
  private static final Pattern ANNOUNCEMENT =
      Pattern.compile(
          "\"?sep=(?<separator>[;,|\\t])\"?[;,|\\t ]*(?:[\\r\\n]|\\z)", Pattern.CASE_INSENSITIVE);

  private final SpooledBody body;
  private final boolean announced;
  private final char separator;
  private final NumberReader numbers;

  /**
   * @param headerLine the line that names the columns; null for the first that is not blank
   * @throws Malformed if nothing separates the columns of that line
   */
  CsvTable(SpooledBody body, Integer headerLine) throws IOException {
    this.body = body;
    Matcher announcement = announcement(body);
    this.announced = announcement.lookingAt();
    this.separator =
        announced
            ? announcement.group("separator").charAt(0)
            : separator(header(body, headerLine == null ? 1 : headerLine));
    this.numbers = NumberReader.ofCsv(separator);
  }

  @Override
  public TableLines open() throws IOException {
    CsvReader<CsvRecord> csv =
        CsvReader.builder()
            .fieldSeparator(separator)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .allowUnclosedQuote(false)
            .skipEmptyLines(true)
            .ofCsvRecord(body.text());
    return new CsvLines(csv, announced);
  }

  @Override
  public boolean holdsMoreThan(long rows) {
    return body.lines() > rows + (announced ? 2 : 1);
  }

  @Override
  public Dialect dialect() {
    return new Dialect(
        Format.CSV,
        body.charset().name().toLowerCase(Locale.ROOT),
        separator == '\t' ? "\\t" : String.valueOf(separator),
        numbers.mark());
  }

  @Override
  public NumberReader numbers() {
    return numbers;
  }

  /** Spreadsheets save the days of their cells as such. */
  @Override
  public boolean hasDays() {
    return true;
  }

  private static Matcher announcement(SpooledBody body) throws IOException {
    try (BufferedReader text = new BufferedReader(body.text())) {
      char[] start = new char[LONGEST_ANNOUNCEMENT];
      return ANNOUNCEMENT.matcher(new String(start, 0, Math.max(0, text.read(start))));
    }
  }

  /** The first line from a number on that is not blank. */
  private static String header(SpooledBody body, int from) throws IOException {
    try (BufferedReader text = new BufferedReader(body.text())) {
      StringBuilder line = new StringBuilder();
      int number = 1;
      for (int c = text.read(); c >= 0 && line.length() < LONGEST_HEADER; c = text.read()) {
        if (c == '\n' || c == '\r' && !isNext(text, '\n')) {
          if (number >= from && !CellText.isBlank(line.toString())) {
            break;
          }
          number++;
          line.setLength(0);
        } else {
          line.append((char) c);
        }
      }
      return line.toString();
    }
  }

  private static boolean isNext(Reader text, char wanted) throws IOException {
    text.mark(1);
    int next = text.read();
    text.reset();
    return next == wanted;
  }

  private static char separator(String header) {
    if (header.startsWith(WORKBOOK)) {
      throw new Malformed(
          Fault.at(
              "",
              "workbook-as-csv",
              Text.of(
                  "Ceci est un classeur, pas un CSV ; envoyez-le avec « Content-Type: %s ».",
                  "This is a workbook, no CSV; send it with \"Content-Type: %s\".",
                  ImportResource.XLSX)));
    }
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
                      + " tabulation : au moins indicator, period et value. Retirez les titres"
                      + " au-dessus, ou lisez le fichier par un modèle de lecture (paramètre"
                      + " « mapping ») dont « headerLine » donne la ligne des colonnes.",
                  "The first line has to name the columns, separated by \";\", \",\" or a tab: at"
                      + " least indicator, period and value. Remove titles above it, or read the"
                      + " file by a mapping (parameter \"mapping\") whose \"headerLine\" is the line"
                      + " of the columns.")));
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
