package fr.ctg.evaluations.collection;

import fr.ctg.evaluations.framework.Convention;
import fr.ctg.evaluations.framework.Dimension;
import fr.ctg.evaluations.framework.Framework;
import fr.ctg.evaluations.framework.Indicator;
import fr.ctg.evaluations.framework.TerritoryKey;
import fr.ctg.evaluations.measurement.Breakdowns;
import fr.ctg.kit.csv.CsvRows;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * What a partner still owes, as a file to fill in and send to the imports: a line for each total,
 * and one for each category of what adds up to it.
 *
 * @param convention its reference, by which it is addressed
 * @param partner who is to answer
 */
record Template(String convention, String partner, List<TemplateLine> lines) {

  static Template of(Expectation found, String partner) {
    Framework framework = found.seen().framework();
    List<TemplateLine> lines = new ArrayList<>();
    for (ExpectedReport report : ExpectedListing.inOrder(found.reports())) {
      if (!report.state().isReceived()) {
        collect(report.owed(), framework.convention(), lines);
      }
    }
    return new Template(framework.convention().reference(), partner, lines);
  }

  void write(CsvRows csv) {
    List<TemplateColumn> columns = Arrays.asList(TemplateColumn.values());
    csv.row(columns.stream().map(TemplateColumn::header).toArray());
    lines.forEach(line -> csv.row(columns.stream().map(column -> column.of(line)).toArray()));
  }

  private static void collect(OwedReport owed, Convention convention, List<TemplateLine> lines) {
    List<TerritoryKey> territories =
        owed.territory() == null
            ? convention.perimeterOn(owed.period().end())
            : List.of(owed.territory());
    for (TerritoryKey territory : territories) {
      for (String breakdown : breakdowns(owed.indicator())) {
        lines.add(
            new TemplateLine(owed.indicator(), owed.period(), territory, breakdown, owed.dueOn()));
      }
    }
  }

  private static List<String> breakdowns(Indicator indicator) {
    List<String> breakdowns = new ArrayList<>(List.of(Breakdowns.TOTAL));
    for (Dimension dimension : indicator.dimensions()) {
      if (dimension.partition()) {
        dimension.categories().stream()
            .filter(category -> !category.equals(Breakdowns.TOTAL))
            .map(category -> Breakdowns.canonical(Map.of(dimension.code(), category)))
            .forEach(breakdowns::add);
      }
    }
    return breakdowns;
  }
}
