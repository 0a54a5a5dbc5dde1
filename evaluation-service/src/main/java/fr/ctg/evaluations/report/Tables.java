package fr.ctg.evaluations.report;

import fr.ctg.kit.problem.Fault;
import fr.ctg.kit.problem.RuleBroken;
import fr.ctg.kit.text.Text;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The tables of a report: those of its sections, in their order. */
final class Tables {

  private final Map<TableName, Table<?>> tables = new EnumMap<>(TableName.class);
  private final Report report;

  /**
   * @param language of what is put together from several values
   */
  Tables(Report report, Locale language) {
    this.report = report;
    add(TableName.AXES, AxisRow.COLUMNS, report.synthesis().axes());
    add(TableName.PROPOSALS, ProposalRow.COLUMNS, report.proposals());
    add(TableName.FINDINGS, FindingRow.COLUMNS, report.findings());
    add(TableName.WATCHED, IndicatorColumns.ALL, report.watched());
    add(TableName.OBJECTIVES, ObjectiveRow.COLUMNS, report.objectives());
    add(TableName.ADAPTATIONS, Adaptation.COLUMNS, report.adaptations());
    add(
        TableName.ACTIONS_BY_STATUS,
        ActionsSection.StatusCount.COLUMNS,
        report.actions().byStatus());
    add(TableName.ACTIONS, ActionRow.COLUMNS, report.actions().items());
    add(TableName.INDICATORS, IndicatorColumns.ALL, report.indicators());
    if (report.funding() != null) {
      add(TableName.FUNDING_BY_AXIS, FundingRow.columns("Axe", "Axis"), report.funding().byAxis());
      add(
          TableName.FUNDING_BY_ACTION,
          FundingRow.columns("Action", "Action"),
          report.funding().byAction());
      add(TableName.UNIT_COSTS, UnitCostRow.COLUMNS, report.funding().unitCosts());
    }
    add(
        TableName.COMPLETENESS_BY_PARTNER,
        CompletenessRow.columns("Partenaire", "Partner"),
        report.completeness().byPartner());
    add(
        TableName.COMPLETENESS_BY_AXIS,
        CompletenessRow.columns("Axe", "Axis"),
        report.completeness().byAxis());
    add(TableName.QUESTIONS, AnswerRow.COLUMNS, QuestionRow.lines(report.questions(), language));
    add(TableName.METHOD, MethodLine.COLUMNS, report.method());
  }

  /** Those of one section. */
  List<Table<?>> of(Section section) {
    return tables.values().stream().filter(one -> one.name().section() == section).toList();
  }

  /** All, in the order of the report's sections. */
  List<Table<?>> all() {
    return report.sections().stream().flatMap(section -> of(section).stream()).toList();
  }

  /**
   * @throws RuleBroken if this kind of report has no such table
   */
  static void require(ReportKind kind, TableName name) {
    if (!kind.has(name.section())) {
      throw new RuleBroken(
          Fault.parameter(
              "table",
              "not-in-this-report",
              Text.of(
                  "Un rapport %s n'a pas de tableau %s ; voyez « sections » dans sa réponse en JSON.",
                  "A report %s has no table %s; see \"sections\" in its JSON.", kind, name)));
    }
  }

  Table<?> get(TableName name) {
    return tables.get(name);
  }

  private <R> void add(TableName name, List<Column<R>> columns, List<R> rows) {
    if (rows != null) {
      tables.put(name, new Table<>(name, columns, rows));
    }
  }
}
