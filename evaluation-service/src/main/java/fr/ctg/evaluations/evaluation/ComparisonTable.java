package fr.ctg.evaluations.evaluation;

import fr.ctg.kit.csv.CsvRows;
import java.math.BigDecimal;

/** A comparison as a table, a line for each group and indicator. */
record ComparisonTable(ComparisonResponse comparison) {

  void write(CsvRows rows) {
    rows.row(
        "by",
        "level",
        "code",
        "label",
        "unit",
        "first",
        "first_period",
        "first_value",
        "first_complete",
        "first_bounded",
        "second",
        "second_period",
        "second_value",
        "second_complete",
        "second_bounded",
        "whole",
        "difference",
        "difference_unit",
        "relative",
        "ratio",
        "achievement_difference",
        "reason",
        "known_at",
        "framework_version");
    if (comparison.groups() != null) {
      comparison.groups().forEach(group -> group(rows, group));
    }
    comparison.indicators().forEach(indicator -> indicator(rows, indicator));
  }

  private void group(CsvRows rows, ComparedGroupResponse group) {
    rows.row(
        comparison.by(),
        group.level(),
        group.code(),
        group.label(),
        null,
        comparison.first().label(),
        null,
        null,
        null,
        bounded(group.first()),
        comparison.second().label(),
        null,
        null,
        null,
        bounded(group.second()),
        null,
        null,
        null,
        null,
        null,
        group.achievementDifference(),
        group.reason(),
        comparison.moment().knownAt(),
        comparison.moment().frameworkVersion());
  }

  private void indicator(CsvRows rows, ComparedIndicatorResponse indicator) {
    ComparedFigureResponse first = indicator.first();
    ComparedFigureResponse second = indicator.second();
    rows.row(
        comparison.by(),
        "INDICATOR",
        indicator.code(),
        indicator.label(),
        indicator.unit(),
        comparison.first().label(),
        first.figure().period(),
        first.figure().value(),
        first.complete(),
        bounded(first),
        comparison.second().label(),
        second.figure().period(),
        second.figure().value(),
        second.complete(),
        bounded(second),
        indicator.whole() == null ? null : indicator.whole().value(),
        indicator.difference(),
        indicator.differencesIn(),
        indicator.relative(),
        indicator.ratio(),
        indicator.achievementDifference(),
        indicator.reason(),
        comparison.moment().knownAt(),
        comparison.moment().frameworkVersion());
  }

  private static BigDecimal bounded(GroupResponse group) {
    return group == null ? null : group.bounded();
  }

  private static BigDecimal bounded(ComparedFigureResponse figure) {
    return figure.standing() == null ? null : figure.standing().bounded();
  }
}
