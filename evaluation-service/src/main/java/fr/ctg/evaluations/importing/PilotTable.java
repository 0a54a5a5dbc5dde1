package fr.ctg.evaluations.importing;

import fr.ctg.evaluations.mapping.Mapping;
import fr.ctg.kit.problem.Malformed;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Reads rows from what PILOTE, the State's dashboard of its priority reforms, writes: a value a
 * line. Initial and target values are agreed in the convention, not measured, and are left out.
 */
final class PilotTable implements RowSource {

  private static final String INDICATOR = "identifiant_indic";
  private static final String ZONE = "zone_id";
  private static final String DAY = "date_valeur";
  private static final String TYPE = "type_valeur";
  private static final String VALUE = "valeur";
  private static final List<String> COLUMNS = List.of(INDICATOR, ZONE, DAY, TYPE, VALUE);

  private static final String ACTUAL = "va";
  private static final Set<String> AGREED = Set.of("vi", "vc");
  private static final Pattern PREFIXED =
      Pattern.compile("(?:COM|EPCI|DEPT?|REG|IRIS|QPV|ARR)[-_]?(?<code>\\w+)");

  private final Table table;
  private final Mapping mapping;
  private final Set<String> territories;
  private final FileWords indicators;
  private final FileWords zones;
  private final FileWords periods;
  private List<String> ignored = List.of();
  private long skipped;

  /**
   * @param territories the codes of the convention's
   */
  PilotTable(Table table, Mapping mapping, Set<String> territories) {
    this.table = table;
    this.mapping = mapping;
    this.territories = territories;
    this.indicators = FileWords.ofIndicators(mapping);
    this.zones = FileWords.ofTerritories(mapping);
    this.periods = FileWords.ofPeriods(mapping);
  }

  /**
   * @throws Malformed if a column of the layout is missing
   */
  @Override
  public long read(Rows rows, Rejections rejections) throws IOException {
    try (TableLines lines = table.open()) {
      HeaderLine header = HeaderLine.of(lines, null);
      int[] at = columns(header);
      ignored =
          IntStream.range(0, header.size())
              .filter(
                  column -> header.isNamed(column) && IntStream.of(at).noneMatch(c -> c == column))
              .mapToObj(header::name)
              .toList();
      UnreadCells unread =
          UnreadCells.of(column -> IntStream.of(at).anyMatch(c -> c == column), header);
      ImportedRow row = row();
      long received = 0;
      while (lines.next()) {
        if (lines.isBlank()) {
          continue;
        }
        if (header.isRepeatedBy(lines)) {
          skipped++;
          continue;
        }
        List<String> cells = new ArrayList<>(at.length);
        for (int column : at) {
          cells.add(column < lines.size() ? CellText.bare(CellText.meant(lines.cell(column))) : "");
        }
        if (isLeftOut(cells)) {
          skipped++;
          continue;
        }
        received++;
        lines.isRow(column -> IntStream.of(at).anyMatch(c -> c == column));
        row.start(lines.number());
        Optional<UnreadCells.RowFault> personal = unread.personal(lines);
        if (personal.isPresent()) {
          personal.get().reject(row.number(), rejections);
        } else if (isSound(lines, at, rejections) && isActual(cells, row, rejections)) {
          fill(row, cells);
          rows.accept(row);
        }
      }
      return received;
    }
  }

  @Override
  public void inspect() throws IOException {
    try (TableLines lines = table.open()) {
      columns(HeaderLine.of(lines, null));
    }
  }

  @Override
  public boolean holdsMoreThan(long rows) throws IOException {
    return table.holdsMoreThan(rows);
  }

  @Override
  public void lines(BitSet wanted, LineTaker taker) throws IOException {
    TableCopy.lines(table, null, wanted, taker);
  }

  @Override
  public Dialect dialect() {
    return table.dialect().readBy(mapping.code()).ignoring(ignored);
  }

  @Override
  public NumberReader numbers() {
    return table.numbers();
  }

  @Override
  public long skipped() {
    return skipped;
  }

  private static int[] columns(HeaderLine header) {
    int[] at = COLUMNS.stream().mapToInt(header::require).toArray();
    header.refuseIfMissing();
    return at;
  }

  private static ImportedRow row() {
    ImportedRow row = new ImportedRow();
    row.takeDays();
    row.needTerritory(true);
    row.name(Column.INDICATOR, INDICATOR);
    row.name(Column.TERRITORY, ZONE);
    row.name(Column.PERIOD, DAY);
    row.name(Column.VALUE, VALUE);
    return row;
  }

  private boolean isLeftOut(List<String> cells) {
    return AGREED.contains(cells.get(3).toLowerCase(Locale.ROOT))
        || indicators.isSkipped(cells.get(0))
        || zones.isSkipped(cells.get(1))
        || periods.isSkipped(cells.get(2));
  }

  private static boolean isSound(TableLines lines, int[] at, Rejections rejections) {
    boolean sound = true;
    for (int i = 0; lines.isFaulty() && i < at.length; i++) {
      Rule fault = lines.fault(at[i]);
      if (fault != null) {
        rejections.add(lines.number(), null, COLUMNS.get(i), fault, lines.cell(at[i]));
        sound = false;
      }
    }
    return sound;
  }

  private static boolean isActual(List<String> cells, ImportedRow row, Rejections rejections) {
    if (cells.get(3).equalsIgnoreCase(ACTUAL)) {
      return true;
    }
    rejections.add(row.number(), null, TYPE, Rule.UNKNOWN_VALUE_TYPE, cells.get(3));
    return false;
  }

  private void fill(ImportedRow row, List<String> cells) {
    row.set(Column.INDICATOR, indicators.translated(cells.get(0)));
    row.set(Column.TERRITORY, territory(zones.translated(cells.get(1))));
    row.set(Column.PERIOD, periods.translated(cells.get(2)));
    row.set(Column.VALUE, cells.get(4));
  }

  /** Without the kind that PILOTE writes before it. */
  private String territory(String zone) {
    Matcher prefixed = PREFIXED.matcher(zone);
    return !territories.contains(zone) && prefixed.matches() ? prefixed.group("code") : zone;
  }
}
