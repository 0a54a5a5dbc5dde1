package fr.ctg.evaluations.efficiency;

import fr.ctg.kit.csv.CsvRows;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Efficiency as a table: a line for the convention, each axis, action and indicator. */
record EfficiencyTable(EfficiencyResponse efficiency) {

  private static final List<String> NAME = List.of("level", "code", "label", "parent");
  private static final List<String> MONEY =
      List.of(
          "lines",
          "requested",
          "granted",
          "paid",
          "without_paid",
          "execution_rate",
          "execution_rate_lines",
          "no_execution_rate");
  private static final List<String> STANDING = List.of("bounded", "pace", "status", "reason");
  private static final List<String> COST =
      List.of(
          "unit",
          "result_from",
          "result_to",
          "result",
          "paid_for_result",
          "paid_per_unit",
          "no_unit_cost");
  private static final List<String> SIGHT =
      List.of("years", "as_of", "known_at", "framework_version", "funding_received_at");

  void write(CsvRows rows) {
    row(rows, NAME, MONEY, STANDING, COST, SIGHT);
    row(
        rows,
        name("CONVENTION", efficiency.reference(), null, null),
        money(efficiency.money()),
        standing(efficiency.standing()),
        none(COST),
        sight());
    for (EfficiencyResponse.OfAxis axis : efficiency.axes()) {
      row(
          rows,
          name("AXIS", axis.code(), axis.name(), efficiency.reference()),
          money(axis.money()),
          standing(axis.standing()),
          none(COST),
          sight());
    }
    efficiency.actions().forEach(action -> action(rows, action));
  }

  private void action(CsvRows rows, EfficiencyResponse.OfAction action) {
    row(
        rows,
        name("ACTION", action.number(), action.title(), efficiency.reference()),
        money(action.money()),
        none(STANDING),
        none(COST),
        sight());
    for (EfficiencyResponse.Result result : action.indicators()) {
      row(
          rows,
          name("INDICATOR", result.code(), result.label(), action.number()),
          none(MONEY),
          Arrays.asList(result.bounded(), result.pace(), result.status(), result.reason()),
          cost(result),
          sight());
    }
  }

  private static List<?> name(String level, String code, String label, String parent) {
    return Arrays.asList(level, code, label, parent);
  }

  private static List<?> money(MoneyResponse money) {
    return Arrays.asList(
        money.lines(),
        money.requested(),
        money.granted(),
        money.paid(),
        money.withoutPaid(),
        money.executionRate(),
        money.executionRateLines(),
        money.noExecutionRate());
  }

  private static List<?> standing(StandingResponse standing) {
    return Arrays.asList(standing.bounded(), standing.pace(), standing.status(), standing.reason());
  }

  private static List<?> cost(EfficiencyResponse.Result result) {
    UnitCostResponse cost = result.unitCost();
    return Arrays.asList(
        result.unit(),
        cost.from(),
        cost.to(),
        cost.result(),
        cost.paid(),
        cost.perUnit(),
        cost.reason());
  }

  private List<?> sight() {
    return Arrays.asList(
        efficiency.years().stream().map(String::valueOf).collect(Collectors.joining(" ")),
        efficiency.asOf(),
        efficiency.knownAt(),
        efficiency.frameworkVersion(),
        efficiency.fundingReceivedAt());
  }

  private static List<?> none(List<String> columns) {
    return Arrays.asList(new Object[columns.size()]);
  }

  private static void row(CsvRows rows, List<?>... parts) {
    List<Object> cells = new ArrayList<>();
    for (List<?> part : parts) {
      cells.addAll(part);
    }
    rows.row(cells.toArray());
  }
}
