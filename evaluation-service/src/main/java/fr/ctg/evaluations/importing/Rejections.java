package fr.ctg.evaluations.importing;

import fr.ctg.evaluations.measurement.PersonalData;
import fr.ctg.evaluations.measurement.PersonalShape;
import fr.ctg.kit.text.Excerpt;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Everything that was found wrong with the rows of one import. The first ones are at hand for the
 * report; all of them wait in a file, however many, until the database takes them.
 */
final class Rejections implements AutoCloseable {

  static final int IN_THE_REPORT = 1_000;

  private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}\\p{Cs}]");

  private final UUID importId;
  private final RowNumbers numbers;
  private final List<Rejection> first = new ArrayList<>();
  private long entries;
  private long rows;
  private final CopyFile all = new CopyFile("rejections-");
  private final BitSet lines = new BitSet();
  private final BitSet personal = new BitSet();
  private long lastRow = -1;

  Rejections(UUID importId, RowNumbers numbers) {
    this.importId = importId;
    this.numbers = numbers;
  }

  void add(ImportedRow row, Column column, Rule rule, String value, String... arguments) {
    add(row.number(), row.name(column), row.name(column), rule, value, arguments);
  }

  /** About the column of a dimension. */
  void add(ImportedRow row, String dimension, Rule rule) {
    add(row.number(), Column.BREAKDOWN.field() + "/" + dimension, dimension, rule, null);
  }

  void add(long row, String field, String column, Rule rule, String value, String... arguments) {
    Rejection rejection =
        new Rejection(
            numbers.line(row),
            storable(numbers.pointer(row, field)),
            storable(column == null ? numbers.column(row) : column),
            rule,
            cut(value),
            cut(arguments));
    entries++;
    remember(rejection, row);
    if (row != lastRow) {
      rows++;
      lastRow = row;
    }
    if (first.size() < IN_THE_REPORT) {
      first.add(rejection);
    }
    spool(rejection);
  }

  /**
   * Rejects a line that cannot be read as a row: for what it holds of one person, if it does, of
   * which nothing else is said; else for its own fault.
   */
  void addUnread(long row, Iterable<String> texts, Runnable otherwise) {
    for (String text : texts) {
      Optional<PersonalShape> shape = PersonalData.seenIn(text, false);
      if (shape.isPresent()) {
        add(row, null, null, Rule.of(shape.get()), null);
        return;
      }
    }
    otherwise.run();
  }

  /** How many rows are rejected; a row may be so for several reasons. */
  long rows() {
    return rows;
  }

  long entries() {
    return entries;
  }

  List<Rejection> first() {
    return first;
  }

  /**
   * The lines, or the places in a JSON array, that something is wrong with; without those that
   * speak of one person, which are not to be kept.
   */
  BitSet linesToKeep() {
    BitSet kept = (BitSet) lines.clone();
    kept.andNot(personal);
    return kept;
  }

  private void remember(Rejection rejection, long row) {
    int line = Math.toIntExact(rejection.line() == null ? row : rejection.line());
    lines.set(line);
    if (rejection.rule().code().equals(PersonalShape.CODE)) {
      personal.set(line);
    }
  }

  /** All of them as rows of {@code import_rejection}. */
  void copyTo(OutputStream copy) throws IOException {
    all.copyTo(copy);
  }

  @Override
  public void close() throws IOException {
    all.close();
  }

  private void spool(Rejection rejection) {
    all.add(
        new CopyLine()
            .text(importId.toString())
            .number(entries)
            .text(rejection.line() == null ? null : rejection.line().toString())
            .text(rejection.pointer())
            .text(rejection.column())
            .text(rejection.rule().name())
            .text(rejection.value())
            .text(String.join(StoredImports.SEPARATOR, rejection.arguments())));
  }

  private static List<String> cut(String... arguments) {
    List<String> all = new ArrayList<>();
    for (String argument : arguments) {
      String kept = storable(argument);
      all.add(kept.length() > 300 ? kept.substring(0, 300) + "…" : kept);
    }
    return all;
  }

  // PostgreSQL keeps no NUL, half a character is in no answer, and arguments are parted by a
  // control.
  private static String storable(String text) {
    return text == null ? null : CONTROL.matcher(text).replaceAll("\uFFFD");
  }

  private static String cut(String value) {
    return value == null ? null : Excerpt.of(storable(value));
  }
}
