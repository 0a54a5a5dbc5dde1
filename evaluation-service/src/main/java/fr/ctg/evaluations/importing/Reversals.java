package fr.ctg.evaluations.importing;

import fr.ctg.kit.problem.StateConflict;
import fr.ctg.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/**
 * Gives measurements back what they said before an import; what it had created is withdrawn. Each
 * is a revision like any other, and what was changed again since is left alone.
 */
@ApplicationScoped
class Reversals {

  private static final String OF_THE_IMPORT = "m.convention_id = ? and m.revision = ?";

  private static final String COUNT =
      "select count(*) as rows from measurement m where " + OF_THE_IMPORT;

  private static final String KEEP_OLD =
      """
      insert into measurement_history (convention_id, measurement_id, revision, superseded_by,
        status, value, numerator, denominator, comment, reason)
      select m.convention_id, m.id, m.revision, ?, m.status, m.value, m.numerator, m.denominator,
        m.comment, m.reason
      from measurement m where %s
      """
          .formatted(OF_THE_IMPORT);

  private static final String GIVE_BACK =
      """
      update measurement m set revision = ?, status = h.status, value = h.value,
        numerator = h.numerator, denominator = h.denominator, comment = h.comment, reason = ?
      from measurement_history h
      where h.convention_id = m.convention_id and h.measurement_id = m.id
        and h.superseded_by = m.revision and h.status <> 'W' and %s
      """
          .formatted(OF_THE_IMPORT);

  private static final String WITHDRAW =
      """
      update measurement m set revision = ?, status = 'W', value = null, numerator = null,
        denominator = null, comment = null, reason = ?
      where %s
      """
          .formatted(OF_THE_IMPORT);

  private static final String CHANGING =
      """
      select 0 as row_number, m.indicator, m.period_start, m.period_end, m.id as measurement_id,
        cast(? as text) as reason
      from measurement m where %s
      """
          .formatted(OF_THE_IMPORT);

  private final Sql sql;
  private final ReviewGuard guard;

  Reversals(Sql sql, ReviewGuard guard) {
    this.sql = sql;
    this.guard = guard;
  }

  /** How many measurements still say what they were told under a revision. */
  long count(UUID convention, long revision) {
    return sql.first(COUNT, row -> row.getLong("rows"), convention, revision).orElseThrow();
  }

  /**
   * The convention has to be locked.
   *
   * @param next the number that will be taken for it
   * @throws StateConflict if figures of a locked period would change
   */
  Counts undo(UUID convention, long revision, long next, String reason) {
    guard.check(convention, CHANGING, List.of(reason, convention, revision));
    sql.update(KEEP_OLD, next, convention, revision);
    long givenBack = sql.update(GIVE_BACK, next, reason, convention, revision);
    long withdrawn = sql.update(WITHDRAW, next, reason, convention, revision);
    return new Counts(0, givenBack, 0, withdrawn);
  }
}
