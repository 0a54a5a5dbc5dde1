package fr.ctg.evaluations.importing;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** One row as it was sent: text by column, nothing interpreted. It is filled again for each row. */
final class ImportedRow {

  private final String[] texts = new String[Column.values().length];
  private final String[] names = new String[Column.values().length];
  private final Map<String, String> categories = new HashMap<>();
  private boolean days;
  private boolean territoryNeeded;
  private long number;

  ImportedRow() {
    for (Column column : Column.values()) {
      names[column.ordinal()] = column.field();
    }
  }

  /** Starts a row: its line in a file, from 1, or its place in a JSON array, from 1 too. */
  void start(long number) {
    this.number = number;
    Arrays.fill(texts, null);
    categories.clear();
  }

  void set(Column column, String text) {
    String bare = text == null ? "" : CellText.bare(text);
    texts[column.ordinal()] = bare.isEmpty() ? null : bare;
  }

  /** The category of a dimension that has a column of its own. */
  void set(String dimension, String category) {
    if (category != null && !CellText.isBlank(category)) {
      categories.put(dimension, CellText.bare(category));
    }
  }

  /** As the file's header calls the column. */
  void name(Column column, String header) {
    names[column.ordinal()] = header;
  }

  /** From now on a day may stand where a period is expected, for the period that it is in. */
  void takeDays() {
    days = true;
  }

  boolean takesDays() {
    return days;
  }

  /** From now on no territory means none, and not the only one there is. */
  void needTerritory(boolean needed) {
    territoryNeeded = needed;
  }

  boolean needsTerritory() {
    return territoryNeeded;
  }

  long number() {
    return number;
  }

  /** Null where nothing was sent. */
  String get(Column column) {
    return texts[column.ordinal()];
  }

  String name(Column column) {
    return names[column.ordinal()];
  }

  Map<String, String> categories() {
    return categories;
  }
}
