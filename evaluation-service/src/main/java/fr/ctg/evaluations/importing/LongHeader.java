package fr.ctg.evaluations.importing;

import fr.ctg.evaluations.measurement.PersonalData;
import fr.ctg.kit.problem.Fault;
import fr.ctg.kit.problem.Malformed;
import fr.ctg.kit.text.Excerpt;
import fr.ctg.kit.text.Text;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Which column of a table is what, where a line is a measurement. */
final class LongHeader {

  private static final Set<Column> ANSWERS =
      EnumSet.of(Column.VALUE, Column.NUMERATOR, Column.DENOMINATOR, Column.STATUS, Column.COMMENT);

  private final List<Column> columns = new ArrayList<>();
  private final List<String> dimensions = new ArrayList<>();
  private final List<String> names = new ArrayList<>();
  private final List<String> personal = new ArrayList<>();
  private final List<String> information = new ArrayList<>();
  private int due = -1;

  private LongHeader() {}

  /**
   * @param known the codes of all dimensions of the convention; a column may be named by one
   * @throws Malformed if a column is unknown, comes twice or is missing
   */
  static LongHeader read(TableLines line, Set<String> known) {
    LongHeader header = new LongHeader();
    List<Fault> faults = new ArrayList<>();
    Set<Object> seen = new HashSet<>();
    for (int i = 0; i < line.size(); i++) {
      header.add(CellText.bare(line.cell(i)), known, seen, faults);
    }
    for (Column needed : EnumSet.of(Column.INDICATOR, Column.PERIOD)) {
      if (!header.columns.contains(needed)) {
        faults.add(
            needed == Column.INDICATOR && header.namesNothing()
                ? missingInTitle(needed.field())
                : missing(needed.field()));
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

  void fill(ImportedRow row, TableLines line) {
    int fields = Math.min(line.size(), columns.size());
    for (int i = 0; i < fields; i++) {
      Column column = columns.get(i);
      if (column != null) {
        row.set(column, CellText.meant(line.cell(i)));
      } else if (dimensions.get(i) != null) {
        row.set(dimensions.get(i), CellText.meant(line.cell(i)));
      }
    }
  }

  /** Whether a line says the same as the header. */
  boolean isRepeatedBy(TableLines line) {
    // The first cell tells nearly all lines apart; each of the files may have had its order mark.
    String start = line.cell(0);
    String first = start.startsWith("\ufeff") ? start.substring(1) : start;
    if (line.size() != names.size() || !CellText.bare(first).equals(names.get(0))) {
      return false;
    }
    for (int i = 1; i < names.size(); i++) {
      if (!CellText.bare(line.cell(i)).equals(names.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether the line is one of a template that nobody has filled yet. */
  boolean isOpen(TableLines line) {
    if (due < 0 || due >= line.size() || CellText.isBlank(line.cell(due))) {
      return false;
    }
    for (int i = 0; i < Math.min(columns.size(), line.size()); i++) {
      if (columns.get(i) != null
          && ANSWERS.contains(columns.get(i))
          && !CellText.isBlank(line.cell(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether what is in the column counts. */
  boolean isRead(int column) {
    return column < columns.size()
        && (columns.get(column) != null || dimensions.get(column) != null);
  }

  /** The first column that holds something and has no name; -1 where there is none. */
  int strayIn(TableLines line) {
    for (int i = 0; i < line.size(); i++) {
      if ((i >= names.size() || names.get(i).isEmpty()) && !CellText.isBlank(line.cell(i))) {
        return i;
      }
    }
    return -1;
  }

  /** As the file calls the column. */
  String name(int column) {
    return names.get(column);
  }

  /** The columns that are known but not read, as the file names them. */
  List<String> information() {
    return information;
  }

  static Malformed nothing() {
    return new Malformed(
        Fault.at(
            "",
            "empty-table",
            Text.of(
                "Le tableau est vide ; sa première ligne doit nommer les colonnes : au moins"
                    + " indicator, period et value.",
                "The table is empty; its first line has to name the columns: at least indicator,"
                    + " period and value.")));
  }

  int size() {
    return columns.size();
  }

  /** Whether it rather is a title. */
  private boolean namesNothing() {
    return columns.stream().allMatch(Objects::isNull)
        && dimensions.stream().allMatch(Objects::isNull);
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
    if (meaning == null && OwnColumns.isOne(cell)) {
      information.add(cell);
      due = OwnColumns.isDue(cell) ? names.size() - 1 : due;
    } else if (meaning == null && PersonalColumns.names(cell)) {
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

  private static Fault missingInTitle(String field) {
    return Fault.at(
        "",
        "missing-column",
        Text.of(
            "La colonne « %s » manque dans la première ligne, qui nomme les colonnes. Si cette ligne"
                + " est un titre, retirez-la, ou lisez le fichier par un modèle de lecture"
                + " (paramètre « mapping ») dont « headerLine » donne la ligne des colonnes.",
            "Column \"%s\" is missing in the first line, which names the columns. If that line is a"
                + " title, remove it, or read the file by a mapping (parameter \"mapping\") whose"
                + " \"headerLine\" is the line of the columns.",
            field));
  }
}
