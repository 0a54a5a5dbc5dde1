package fr.ctg.evaluations.importing;

import de.siegmar.fastcsv.reader.CsvRecord;
import fr.ctg.kit.problem.Fault;
import fr.ctg.kit.problem.Malformed;
import fr.ctg.kit.text.Excerpt;
import fr.ctg.kit.text.Text;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which column of a CSV is what. */
final class CsvHeader {

  private final List<Column> columns = new ArrayList<>();
  private final List<String> dimensions = new ArrayList<>();
  private final List<String> names = new ArrayList<>();
  private final List<String> personal = new ArrayList<>();

  private CsvHeader() {}

  /**
   * @param known the codes of all dimensions of the convention; a column may be named by one
   * @throws Malformed if a column is unknown, comes twice or is missing
   */
  static CsvHeader read(CsvRecord line, Set<String> known) {
    CsvHeader header = new CsvHeader();
    List<Fault> faults = new ArrayList<>();
    Set<Object> seen = new HashSet<>();
    for (String cell : line.getFields()) {
      header.add(cell.strip(), known, seen, faults);
    }
    for (Column needed : EnumSet.of(Column.INDICATOR, Column.PERIOD)) {
      if (!header.columns.contains(needed)) {
        faults.add(missing(needed.field()));
      }
    }
    if (!header.columns.contains(Column.VALUE) && !header.columns.contains(Column.NUMERATOR)) {
      faults.add(missing(Column.VALUE.field()));
    }
    if (!header.personal.isEmpty()) {
      throw PersonalColumns.refusal(header.personal, faults);
    }
    if (!faults.isEmpty()) {
      throw new Malformed(faults);
    }
    return header;
  }

  /** Tells a row how the file calls its columns. */
  void name(ImportedRow row) {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i) != null) {
        row.name(columns.get(i), names.get(i));
      }
    }
  }

  void fill(ImportedRow row, CsvRecord line) {
    int fields = Math.min(line.getFieldCount(), columns.size());
    for (int i = 0; i < fields; i++) {
      Column column = columns.get(i);
      if (column != null) {
        row.set(column, line.getField(i));
      } else if (dimensions.get(i) != null) {
        row.set(dimensions.get(i), line.getField(i));
      }
    }
  }

  int size() {
    return columns.size();
  }

  private void add(String cell, Set<String> known, Set<Object> seen, List<Fault> faults) {
    Optional<Column> column = Column.ofHeader(cell);
    Optional<String> dimension =
        column.isPresent()
            ? Optional.empty()
            : known.stream().filter(cell::equalsIgnoreCase).findFirst();
    Object meaning = column.isPresent() ? column.get() : dimension.orElse(null);
    columns.add(column.orElse(null));
    dimensions.add(dimension.orElse(null));
    names.add(cell);
    if (meaning == null && PersonalColumns.names(cell)) {
      personal.add(cell);
      faults.add(PersonalColumns.fault("", cell));
    } else if (meaning == null && PersonalData.seenIn(cell, false).isPresent()) {
      personal.add(Integer.toString(names.size()));
      faults.add(PersonalColumns.unnamed(names.size()));
    } else if (meaning == null && !cell.isEmpty()) {
      faults.add(unknown(cell, known));
    } else if (meaning != null && !seen.add(meaning)) {
      faults.add(twice(cell));
    }
  }

  private static Fault unknown(String cell, Set<String> dimensions) {
    String possible =
        Column.allFields() + (dimensions.isEmpty() ? "" : ", " + String.join(", ", dimensions));
    return Fault.at(
        "",
        "unknown-column",
        Text.of(
            "La colonne « %s » n'est pas connue. Colonnes possibles : %s.",
            "Column \"%s\" is not known. Possible columns: %s.", Excerpt.of(cell), possible));
  }

  private static Fault twice(String cell) {
    return Fault.at(
        "",
        "repeated-column",
        Text.of(
            "La colonne « %s » figure deux fois dans l'en-tête.",
            "Column \"%s\" is in the header twice.", Excerpt.of(cell)));
  }

  private static Fault missing(String field) {
    return Fault.at(
        "",
        "missing-column",
        Text.of(
            "La colonne « %s » manque dans la première ligne, qui nomme les colonnes.",
            "Column \"%s\" is missing in the first line, which names the columns.", field));
  }
}
