package fr.ctg.evaluations.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A section as the page shows it.
 *
 * @param id of its heading, for links to it
 * @param sentences before its tables
 */
record PageSection(String id, String title, List<String> sentences, List<PageTable> tables) {

  static List<PageSection> of(Report report) {
    Tables tables = new Tables(report, Locale.FRENCH);
    return report.sections().stream().map(section -> of(section, report, tables)).toList();
  }

  /** Whether the heading already says what its only table is. */
  public boolean isNamedAs(PageTable table) {
    return tables.size() == 1 && table.caption().equals(title);
  }

  private static PageSection of(Section section, Report report, Tables tables) {
    return new PageSection(
        section.name().toLowerCase(Locale.ROOT),
        section.title().fr(),
        sentences(section, report),
        tables(section, report, tables));
  }

  private static List<PageTable> tables(Section section, Report report, Tables tables) {
    if (section == Section.INDICATORS) {
      return byAxis(report);
    }
    // That nothing is known of it is said; tables without a line would say that there is none.
    return section == Section.FUNDING && !report.funding().known()
        ? List.of()
        : tables.of(section).stream().map(PageSection::shown).toList();
  }

  /** Costs that cannot be computed are in the data with their reasons; people need the others. */
  private static PageTable shown(Table<?> table) {
    return table.name() == TableName.UNIT_COSTS ? PageTable.of(known(table)) : PageTable.of(table);
  }

  private static <R> Table<R> known(Table<R> table) {
    return new Table<>(
        table.name(),
        table.columns(),
        table.rows().stream()
            .filter(row -> !(row instanceof UnitCostRow cost) || cost.isKnown())
            .toList());
  }

  private static List<String> sentences(Section section, Report report) {
    return switch (section) {
      case SYNTHESIS -> report.synthesis().sentences();
      case FUNDING -> report.funding().sentences();
      default -> List.of();
    };
  }

  /** A table for each axis, beside its chart: one table of them all would be too long to read. */
  private static List<PageTable> byAxis(Report report) {
    List<PageTable> byAxis = new ArrayList<>();
    for (AxisRow axis : report.synthesis().axes()) {
      List<IndicatorRow> rows =
          report.indicators().stream().filter(one -> one.axis().equals(axis.code())).toList();
      if (!rows.isEmpty()) {
        byAxis.add(
            PageTable.of(
                "Indicateurs de l'axe « %s »".formatted(axis.name()),
                new Table<>(TableName.INDICATORS, IndicatorColumns.ALL, rows),
                AxisChart.of(axis, rows)));
      }
    }
    return byAxis;
  }
}
