package fr.ctg.evaluations.importing;

import fr.ctg.evaluations.mapping.Spelling;
import fr.ctg.evaluations.measurement.PersonalData;
import fr.ctg.kit.problem.Fault;
import fr.ctg.kit.problem.Malformed;
import fr.ctg.kit.text.Excerpt;
import fr.ctg.kit.text.Text;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The line that names the columns of a table, where people name them as they like. */
final class HeaderLine {

  private static final int LISTED = 50;
  private static final int AMBIGUOUS = -2;

  private final List<String> names = new ArrayList<>();
  private final Map<String, Integer> columns = new HashMap<>();
  private final List<Fault> faults = new ArrayList<>();

  private HeaderLine(TableLines line) {
    for (int i = 0; i < line.size(); i++) {
      String name = CellText.bare(line.cell(i));
      names.add(name);
      if (!name.isEmpty()) {
        columns.merge(Spelling.plain(name), i, (first, again) -> AMBIGUOUS);
      }
    }
  }

  /**
   * @param wanted the number of the line; null for the first that is not blank
   * @throws Malformed if there is no such line, or it has far too many columns
   */
  static HeaderLine of(TableLines lines, Integer wanted) throws IOException {
    while (lines.next()) {
      if (wanted == null ? !lines.isBlank() : lines.number() == wanted) {
        if (lines.size() > Table.MOST_COLUMNS) {
          throw XlsxRefusals.tooManyColumns(lines.number());
        }
        HeaderLine header = new HeaderLine(lines);
        header.refuseIfPersonal();
        return header;
      }
      if (wanted != null && lines.number() > wanted) {
        break;
      }
    }
    throw missing(wanted);
  }

  private void refuseIfPersonal() {
    List<String> personal = new ArrayList<>();
    List<Fault> found = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      if (PersonalColumns.names(names.get(i))) {
        personal.add(names.get(i));
        found.add(PersonalColumns.fault("", names.get(i)));
      } else if (PersonalData.seenIn(names.get(i), false).isPresent()) {
        personal.add(Integer.toString(i + 1));
        found.add(PersonalColumns.unnamed(i + 1));
      }
    }
    if (!found.isEmpty()) {
      throw PersonalColumns.refusal(personal, found);
    }
  }

  int size() {
    return names.size();
  }

  /** Whether a line says the same: files that were glued together have their header again. */
  boolean isRepeatedBy(TableLines line) {
    for (int i = 0; i < names.size(); i++) {
      String cell = i < line.size() ? CellText.bare(line.cell(i)) : "";
      // Each of the files may have had its order mark.
      String name = i == 0 && cell.startsWith("\ufeff") ? CellText.bare(cell.substring(1)) : cell;
      if (!name.equals(names.get(i))) {
        return false;
      }
    }
    return line.isBlankFrom(names.size());
  }

  /** As people see the column: by its name, or by its letter where it has none of its own. */
  String name(int column) {
    if (column < names.size()) {
      Integer only = columns.get(Spelling.plain(names.get(column)));
      if (only != null && only == column) {
        return names.get(column);
      }
    }
    return ColumnLetters.of(column);
  }

  /** Whether the column has a name. */
  boolean isNamed(int column) {
    return column < names.size() && !names.get(column).isEmpty();
  }

  /**
   * The column that a mapping means by a name or a letter.
   *
   * @return -1 where there is none; why is kept for {@link #refuseIfMissing}
   */
  int require(String called) {
    int found = find(called);
    if (found == AMBIGUOUS) {
      faults.add(
          Fault.at(
              "",
              "ambiguous-column",
              Text.of(
                  "Plusieurs colonnes s'appellent « %s » ; renommez-les, ou désignez la bonne par sa"
                      + " lettre dans le modèle de lecture.",
                  "Several columns are called \"%s\"; rename them, or name the right one by its"
                      + " letter in the mapping.",
                  Excerpt.of(called))));
    } else if (found < 0) {
      faults.add(
          Fault.at(
              "",
              "missing-column",
              Text.of(
                  "Le fichier n'a pas de colonne « %s » ; colonnes présentes : %s. Renommez la"
                      + " colonne, ou corrigez le modèle de lecture.",
                  "The file has no column \"%s\"; its columns: %s. Rename the column, or correct the"
                      + " mapping.",
                  Excerpt.of(called),
                  present())));
    }
    return Math.max(found, -1);
  }

  /** The column by a name or a letter; negative where there is none, or several. */
  int find(String called) {
    Integer named = columns.get(Spelling.plain(called));
    if (named != null) {
      return named;
    }
    int lettered = ColumnLetters.areIn(called) ? ColumnLetters.columnOf(called) : -1;
    return lettered < names.size() ? lettered : -1;
  }

  /**
   * @throws Malformed with every column that was required and is missing
   */
  void refuseIfMissing() {
    if (!faults.isEmpty()) {
      throw new Malformed(faults.stream().distinct().toList());
    }
  }

  private String present() {
    return IntStream.range(0, names.size())
        .filter(this::isNamed)
        .mapToObj(i -> Excerpt.of(names.get(i)))
        .limit(LISTED)
        .collect(Collectors.joining(", "));
  }

  private static Malformed missing(Integer wanted) {
    return new Malformed(
        Fault.at(
            "",
            "missing-header",
            wanted == null
                ? Text.of(
                    "Le tableau est vide ; il lui faut une ligne qui nomme les colonnes.",
                    "The table is empty; it needs a line that names the columns.")
                : Text.of(
                    "La ligne %d, qui doit nommer les colonnes, est vide ou manque ; corrigez le"
                        + " fichier, ou « headerLine » dans le modèle de lecture.",
                    "Line %d, which has to name the columns, is empty or missing; correct the file,"
                        + " or \"headerLine\" in the mapping.",
                    wanted)));
  }
}
