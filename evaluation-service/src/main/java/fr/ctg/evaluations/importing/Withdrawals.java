package fr.ctg.evaluations.importing;

import fr.ctg.evaluations.measurement.MeasuredIndicators;
import fr.ctg.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Takes measurements back. That is a revision like any other: what they said stays readable, and
 * sending them again creates them anew.
 */
@ApplicationScoped
class Withdrawals {

  private static final String KEEP_OLD =
      """
      insert into measurement_history (convention_id, measurement_id, revision, superseded_by,
        status, value, numerator, denominator, comment, reason)
      select m.convention_id, m.id, m.revision, ?, m.status, m.value, m.numerator, m.denominator,
        m.comment, m.reason
      from measurement m where %s
      """;

  private static final String WITHDRAW =
      """
      with w as (
        update measurement m set revision = ?, status = 'W', value = null, numerator = null,
          denominator = null, comment = null, reason = ?
        where %s returning m.indicator)
      """
          + MeasuredIndicators.RECORD.formatted("select indicator from w");

  private static final String NOT_IN_THE_FILE =
      """
      m.convention_id = ? and m.partner = ? and m.status <> 'W'
      and not exists (select from incoming i where %s)
      """
          .formatted(IncomingRows.SAME_IDENTITY.formatted("m"));

  private static final String CHANGING =
      """
      select 0 as row_number, m.indicator, m.period_start, m.period_end, m.id as measurement_id,
        cast(? as text) as reason
      from measurement m where %s
      """;

  /** The rows that a condition picks, and its parameters. */
  private record Choice(String condition, List<Object> parameters) {}

  private final Sql sql;
  private final ReviewGuard guard;

  Withdrawals(Sql sql, ReviewGuard guard) {
    this.sql = sql;
    this.guard = guard;
  }

  /** What a file replaces and does not hold. */
  long countReplaced(UUID convention, String partner, ReplaceScope scope) {
    Choice choice = replaced(convention, partner, scope);
    return sql.first(
            "select count(*) as rows from measurement m where " + choice.condition(),
            row -> row.getLong("rows"),
            choice.parameters().toArray())
        .orElseThrow();
  }

  void withdrawReplaced(
      UUID convention, String partner, ReplaceScope scope, long revision, String reason) {
    withdraw(convention, replaced(convention, partner, scope), revision, reason);
  }

  /** Refuses what {@link #withdrawReplaced} may not take back. */
  void checkReplaced(UUID convention, String partner, ReplaceScope scope, String reason) {
    check(convention, replaced(convention, partner, scope), reason);
  }

  private void check(UUID convention, Choice choice, String reason) {
    List<Object> parameters = new ArrayList<>();
    parameters.add(reason);
    parameters.addAll(choice.parameters());
    guard.check(convention, CHANGING.formatted(choice.condition()), parameters);
  }

  private void withdraw(UUID convention, Choice choice, long revision, String reason) {
    List<Object> kept = new ArrayList<>(List.of(revision));
    kept.addAll(choice.parameters());
    sql.update(KEEP_OLD.formatted(choice.condition()), kept.toArray());
    List<Object> withdrawn = new ArrayList<>();
    withdrawn.add(revision);
    withdrawn.add(reason);
    withdrawn.addAll(choice.parameters());
    withdrawn.add(convention);
    withdrawn.add(revision);
    sql.update(WITHDRAW.formatted(choice.condition()), withdrawn.toArray());
  }

  private static Choice replaced(UUID convention, String partner, ReplaceScope scope) {
    StringBuilder condition = new StringBuilder(NOT_IN_THE_FILE);
    List<Object> parameters = new ArrayList<>(List.of(convention, partner));
    ScopeCondition.add("m", scope, condition, parameters);
    return new Choice(condition.toString(), parameters);
  }
}
