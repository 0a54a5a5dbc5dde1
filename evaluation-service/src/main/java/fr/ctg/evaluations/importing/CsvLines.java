package fr.ctg.evaluations.importing;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import fr.ctg.kit.problem.Fault;
import fr.ctg.kit.problem.Malformed;
import fr.ctg.kit.text.Text;
import java.io.IOException;
import java.util.Iterator;

/** The lines of a CSV. */
final class CsvLines implements TableLines {

  private final CsvReader<CsvRecord> csv;
  private final Iterator<CsvRecord> records;
  private final boolean announced;
  private boolean begun;
  private CsvRecord line;
  private long last;

  /**
   * @param announced whether the first line says what separates the columns: spreadsheets obey it
   *     and neither show nor count it
   */
  CsvLines(CsvReader<CsvRecord> csv, boolean announced) {
    this.csv = csv;
    this.records = csv.iterator();
    this.announced = announced;
  }

  @Override
  public boolean next() {
    try {
      if (announced && !begun) {
        records.next();
      }
      begun = true;
      boolean more = records.hasNext();
      line = more ? records.next() : null;
      last = more ? number() : last;
      return more;
    } catch (CsvParseException unreadable) {
      throw new Malformed(
          Fault.at(
              "",
              "malformed-csv",
              Text.of(
                  "Le CSV ne peut pas être lu après la ligne %d : un guillemet ouvert n'est pas fermé,"
                      + " ou un champ est démesuré.",
                  "The CSV cannot be read after line %d: an opened quote is not closed, or a field is"
                      + " far too long.",
                  last)));
    }
  }

  @Override
  public long number() {
    return line.getStartingLineNumber() - (announced ? 1 : 0);
  }

  @Override
  public int size() {
    return line.getFieldCount();
  }

  @Override
  public String cell(int column) {
    return line.getField(column);
  }

  @Override
  public void close() throws IOException {
    csv.close();
  }
}
