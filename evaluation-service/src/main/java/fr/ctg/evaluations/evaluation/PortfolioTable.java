package fr.ctg.evaluations.evaluation;

import fr.ctg.kit.csv.CsvRows;
import java.math.BigDecimal;

/** A portfolio as a table: a line for each convention, each of its axes and shared indicators. */
record PortfolioTable(PortfolioResponse portfolio) {

  void write(CsvRows rows) {
    rows.row(
        "level",
        "code",
        "convention",
        "label",
        "unit",
        "comparable",
        "period",
        "actual",
        "raw",
        "bounded",
        "coverage",
        "pace",
        "status",
        "reason",
        "as_of",
        "known_at",
        "framework_version");
    for (PortfolioResponse.ConventionItem one : portfolio.conventions()) {
      MomentResponse moment = one.moment();
      group(
          rows,
          "CONVENTION",
          moment.reference(),
          moment.reference(),
          moment.title(),
          one.standing());
    }
    for (PortfolioResponse.AxisItem axis : portfolio.axes()) {
      axis.standings()
          .forEach(
              one ->
                  group(rows, "AXIS", axis.code(), one.convention(), one.name(), one.standing()));
    }
    for (PortfolioResponse.IndicatorItem indicator : portfolio.indicators()) {
      indicator.standings().forEach(one -> indicator(rows, indicator, one));
    }
  }

  private void group(
      CsvRows rows,
      String level,
      String code,
      String convention,
      String label,
      GroupResponse group) {
    MomentResponse moment = momentOf(convention);
    rows.row(
        level,
        code,
        convention,
        label,
        null,
        null,
        null,
        null,
        null,
        group.bounded(),
        group.coverage(),
        group.pace(),
        group.status(),
        group.reason(),
        moment.asOf(),
        moment.knownAt(),
        moment.frameworkVersion());
  }

  private void indicator(
      CsvRows rows,
      PortfolioResponse.IndicatorItem indicator,
      PortfolioResponse.IndicatorStanding one) {
    MomentResponse moment = momentOf(one.convention());
    String period = one.actual() == null ? null : one.actual().period();
    BigDecimal actual = one.actual() == null ? null : one.actual().value();
    rows.row(
        "INDICATOR",
        indicator.code(),
        one.convention(),
        one.label(),
        one.unit(),
        indicator.comparable(),
        period,
        actual,
        one.raw(),
        one.bounded(),
        null,
        one.pace(),
        one.status(),
        one.reason(),
        moment.asOf(),
        moment.knownAt(),
        moment.frameworkVersion());
  }

  private MomentResponse momentOf(String convention) {
    return portfolio.conventions().stream()
        .map(PortfolioResponse.ConventionItem::moment)
        .filter(moment -> moment.reference().equals(convention))
        .findFirst()
        .orElseThrow();
  }
}
