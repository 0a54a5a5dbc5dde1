package fr.ctg.evaluations.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.ctg.evaluations.efficiency.Efficiency;
import fr.ctg.evaluations.scoring.Rounding;
import fr.ctg.evaluations.scoring.UnitCost;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was paid for each unit of a result of an action, in a report. */
@Schema(name = "ReportUnitCost")
record UnitCostRow(
    @Schema(description = "The action's number.", maxLength = 60, examples = "11") String action,
    @Schema(description = "The indicator's code.", maxLength = 60) String indicator,
    @Schema(description = "Its name.", maxLength = 300) String label,
    @Schema(description = "Its unit.", maxLength = 60, examples = "familles") String unit,
    @Schema(description = "The first day of what was counted.") LocalDate from,
    @Schema(description = "The last day of what was counted.") LocalDate to,
    @Schema(description = "What was counted.", examples = "120") BigDecimal result,
    @Schema(description = "What was paid over these days, in euros.", examples = "30000.00")
        BigDecimal paid,
    @JsonInclude(JsonInclude.Include.ALWAYS)
        @Schema(
            description = "Paid / result, in euros; null with a reason.",
            nullable = true,
            examples = "250.00")
        BigDecimal perUnit,
    @Schema(description = "Why there is none.") UnitCost.NoUnitCost reason) {

  static final List<Column<UnitCostRow>> COLUMNS =
      List.of(
          Column.data("action", "Action", "Action", UnitCostRow::action),
          Column.data("indicator", "Code", "Code", UnitCostRow::indicator),
          Column.shown("label", "Indicateur", "Indicator", UnitCostRow::label),
          Column.shown("unit", "Unité", "Unit", UnitCostRow::unit),
          Column.shown("from", "Du", "From", UnitCostRow::from),
          Column.shown("to", "Au", "To", UnitCostRow::to),
          Column.shown("result", "Résultat", "Result", UnitCostRow::result),
          Column.euros("paid", "Versé", "Paid", UnitCostRow::paid),
          Column.euros("per_unit", "Versé par unité", "Paid for each", UnitCostRow::perUnit),
          Column.data("reason", "Raison", "Reason", UnitCostRow::reason));

  static UnitCostRow of(Efficiency.OfAction action, Efficiency.Result one) {
    UnitCost cost = one.cost();
    return new UnitCostRow(
        action.action().number(),
        one.indicator().code(),
        one.indicator().label(),
        one.indicator().unit(),
        cost.days() == null ? null : cost.days().start(),
        cost.days() == null ? null : cost.days().end(),
        cost.result() == null
            ? null
            : Rounding.value(cost.result().value(), one.indicator().decimals()),
        cost.money() == null ? null : FundingRow.euros(cost.money().paid().sum()),
        FundingRow.euros(cost.perUnit()),
        cost.reason());
  }

  /** Whether there is a cost to show to people; data has the reasons of the others. */
  boolean isKnown() {
    return perUnit != null;
  }
}
