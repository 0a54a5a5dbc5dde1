package fr.ctg.evaluations.importing;

import fr.ctg.evaluations.measurement.MeasuredIndicators;
import fr.ctg.evaluations.review.RestoredReviews;
import fr.ctg.kit.problem.StateConflict;
import fr.ctg.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/**
 * Gives measurements back what they said before an import; what it had created is withdrawn. Each
 * is a revision like any other, and what was changed again since is left alone. All of it belongs
 * to the running transaction, in which the convention has to be locked.
 */
@ApplicationScoped
class Reversals {

  private static final String CREATE =
      """
      create temporary table undoing (row_number bigint not null, id uuid not null) on commit drop
      """;

  // What an undoing gave back is still said under the revision that said it first.
  private static final String FIND =
      """
      insert into undoing
      with recursive reversal as (
        select i.revision as number, u.revision as undone
        from measurement_import i join measurement_import u on u.id = i.undoes
        where i.convention_id = ? and i.revision is not null),
      said as (
        select m.id, m.revision as said_under from measurement m
        where m.convention_id = ?
          and (m.revision = ? or m.revision in (select number from reversal))
        union all
        select s.id, h.revision from said s
        join reversal r on r.number = s.said_under
        join measurement_history h on h.convention_id = ? and h.measurement_id = s.id
          and h.superseded_by = r.undone)
      select row_number() over (), id from said where said_under = ?
      """;

  private static final String CHANGING =
      """
      select t.row_number, m.indicator, m.period_start, m.period_end, m.id as measurement_id,
        cast(? as text) as reason
      from undoing t join measurement m on m.convention_id = ? and m.id = t.id
      """;

  private static final String LEAVE = "delete from undoing where row_number = any(?)";

  private static final String KEEP_OLD =
      """
      insert into measurement_history (convention_id, measurement_id, revision, superseded_by,
        status, value, numerator, denominator, comment, reason)
      select m.convention_id, m.id, m.revision, ?, m.status, m.value, m.numerator, m.denominator,
        m.comment, m.reason
      from undoing t join measurement m on m.convention_id = ? and m.id = t.id
      """;

  private static final String GIVE_BACK =
      """
      update measurement m set revision = ?, status = h.status, value = h.value,
        numerator = h.numerator, denominator = h.denominator, comment = h.comment, reason = ?
      from undoing t
      join measurement_history h on h.convention_id = ? and h.measurement_id = t.id
        and h.superseded_by = ? and h.status <> 'W'
      where m.convention_id = h.convention_id and m.id = t.id
      """;

  private static final String WITHDRAW =
      """
      update measurement m set revision = ?, status = 'W', value = null, numerator = null,
        denominator = null, comment = null, reason = ?
      from undoing t where m.convention_id = ? and m.id = t.id and m.revision <> ?
      """;

  private static final String MEASURED =
      MeasuredIndicators.RECORD.formatted(
          "select m.indicator from undoing t join measurement m on m.convention_id = ? and m.id ="
              + " t.id");

  private final Sql sql;
  private final ReviewGuard guard;
  private final RestoredReviews reviews;

  Reversals(Sql sql, ReviewGuard guard, RestoredReviews reviews) {
    this.sql = sql;
    this.guard = guard;
    this.reviews = reviews;
  }

  /** Finds the measurements that say what they were told under a revision, and how many. */
  long find(UUID convention, long revision) {
    sql.update(CREATE);
    return sql.update(FIND, convention, convention, revision, convention, revision);
  }

  /**
   * @throws StateConflict if figures of a locked period would change
   */
  void check(UUID convention, String reason) {
    guard.check(convention, CHANGING, List.of(reason, convention));
  }

  /**
   * Leaves those of locked periods alone, and says how many they are.
   *
   * @param found how many there are in all
   * @throws StateConflict if all of them are
   */
  long leaveLocked(UUID convention, String reason, long found) {
    List<Long> locked = guard.locked(convention, CHANGING, List.of(reason, convention));
    if (locked.size() == found) {
      check(convention, reason);
    }
    return locked.isEmpty() ? 0 : sql.update(LEAVE, (Object) locked.toArray(Long[]::new));
  }

  /**
   * Undoes what was found.
   *
   * @param revision the one that is undone
   * @param next the number that will be taken for it
   */
  Counts undo(UUID convention, long revision, long next, String reason) {
    sql.update(KEEP_OLD, next, convention);
    long givenBack = sql.update(GIVE_BACK, next, reason, convention, revision);
    long withdrawn = sql.update(WITHDRAW, next, reason, convention, next);
    sql.update(MEASURED, convention, next, convention);
    reviews.restore(convention, revision, next);
    return new Counts(0, givenBack, 0, withdrawn);
  }
}
