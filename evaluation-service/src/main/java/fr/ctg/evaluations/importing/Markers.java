package fr.ctg.evaluations.importing;

import static fr.ctg.evaluations.measurement.ObservationStatus.M;
import static fr.ctg.evaluations.measurement.ObservationStatus.O;
import static fr.ctg.evaluations.measurement.ObservationStatus.Q;

import fr.ctg.evaluations.mapping.Spelling;
import fr.ctg.evaluations.measurement.ObservationStatus;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What people write into a cell of a table that has no number: "NC", "s", "///". */
final class Markers {

  private static final List<Column> NUMBERS =
      List.of(Column.VALUE, Column.NUMERATOR, Column.DENOMINATOR);
  private static final Pattern DASH = Pattern.compile("[-\u2010-\u2015\u2212]");
  private static final Pattern SLASHES = Pattern.compile("/{1,5}");
  private static final int LONGEST = 30;
  private static final Map<String, ObservationStatus> KNOWN = new HashMap<>();

  static {
    List.of(
            "nc",
            "nd",
            "nr",
            "non communique",
            "non communiquee",
            "non connu",
            "non connue",
            "non disponible",
            "non renseigne",
            "non renseignee",
            "manquant",
            "manquante")
        .forEach(missing -> KNOWN.put(missing, O));
    List.of("s", "c", "secret", "secret statistique").forEach(secret -> KNOWN.put(secret, Q));
    // With a slash it is what spreadsheets write where something is not available.
    List.of("n/a", "n/c", "n/d", "n/r").forEach(missing -> KNOWN.put(missing, O));
    List.of("na", "so", "s/o", "sans objet").forEach(none -> KNOWN.put(none, M));
  }

  private final Rejections rejections;
  private final Warnings warnings;

  Markers(Rejections rejections, Warnings warnings) {
    this.rejections = rejections;
    this.warnings = warnings;
  }

  /**
   * Replaces the markers of a row by the status that they stand for.
   *
   * @return whether nothing else in the row says otherwise
   */
  boolean replaceIn(ImportedRow row) {
    Column marked = null;
    Column number = null;
    ObservationStatus meaning = null;
    for (Column column : NUMBERS) {
      String text = row.get(column);
      ObservationStatus status = text == null ? null : meaning(text);
      if (status == null) {
        number = text == null ? number : column;
      } else if (meaning == null) {
        marked = column;
        meaning = status;
      } else if (meaning != status) {
        return refuse(row, marked, meaning, column);
      }
    }
    if (meaning == null) {
      return true;
    }
    if (number != null) {
      return refuse(row, marked, meaning, number);
    }
    String stated = row.get(Column.STATUS);
    if (stated != null) {
      ObservationStatus status = Values.status(stated).orElse(meaning);
      if (status != meaning) {
        return refuse(row, marked, meaning, Column.STATUS);
      }
    } else {
      row.set(Column.STATUS, meaning.name());
      warnOfDash(row, marked);
    }
    NUMBERS.forEach(column -> row.set(column, null));
    return true;
  }

  private void warnOfDash(ImportedRow row, Column marked) {
    String text = row.get(marked);
    if (DASH.matcher(text).matches()) {
      warnings.add(row, marked, WarningKind.DASH_READ_AS_MISSING, text);
    }
  }

  private boolean refuse(
      ImportedRow row, Column marked, ObservationStatus meaning, Column contradicting) {
    rejections.add(
        row,
        marked,
        Rule.CONTRADICTORY_MARKER,
        row.get(marked),
        meaning.name(),
        row.name(contradicting),
        row.get(contradicting));
    return false;
  }

  /** Null where the text is no marker. */
  static ObservationStatus meaning(String text) {
    char first = text.charAt(0);
    if (first >= '0' && first <= '9' || text.length() > LONGEST) {
      return null;
    }
    if (DASH.matcher(text).matches()) {
      return O;
    }
    if (SLASHES.matcher(text).matches()) {
      return M;
    }
    String words = Spelling.words(text).replace(".", "");
    return KNOWN.getOrDefault(words, KNOWN.get(words.replace(" ", "")));
  }
}
