package fr.ctg.evaluations.importing;

import fr.ctg.evaluations.framework.TerritoryKey;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/** A scope as SQL. */
final class ScopeCondition {

  private ScopeCondition() {}

  /** Adds what holds for rows inside the scope. */
  static void add(
      String table, ReplaceScope scope, StringBuilder condition, List<Object> parameters) {
    if (!scope.indicators().isEmpty()) {
      condition.append(
          " and %s.indicator in (%s)".formatted(table, marks("?", scope.indicators())));
      parameters.addAll(scope.indicators());
    }
    if (scope.from() != null) {
      condition.append(" and %s.period_start >= ?".formatted(table));
      parameters.add(scope.from());
    }
    if (scope.to() != null) {
      condition.append(" and %s.period_end <= ?".formatted(table));
      parameters.add(scope.to());
    }
    if (!scope.territories().isEmpty()) {
      condition.append(
          " and (%1$s.territory_kind, %1$s.territory_code, %1$s.territory_vintage) in (%2$s)"
              .formatted(table, marks("(?, ?, ?)", scope.territories())));
      for (TerritoryKey territory : scope.territories()) {
        parameters.addAll(List.of(territory.kind().name(), territory.code(), territory.vintage()));
      }
    }
  }

  private static String marks(String mark, List<?> values) {
    return Collections.nCopies(values.size(), mark).stream().collect(Collectors.joining(", "));
  }
}
