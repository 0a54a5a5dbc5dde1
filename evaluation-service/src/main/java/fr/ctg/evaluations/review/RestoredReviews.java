package fr.ctg.evaluations.review;

import fr.ctg.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Content that comes back as it was is reviewed as it was: nobody need look at it again. */
@ApplicationScoped
public class RestoredReviews {

  private static final String RESTORE =
      """
      insert into measurement_review
        (convention_id, measurement_id, revision, number, state, review_id)
      select m.convention_id, m.id, m.revision, m.revision, p.state, p.review_id
      from measurement m
      join measurement_history h on h.convention_id = m.convention_id and h.measurement_id = m.id
        and h.superseded_by = ?
      cross join lateral (
        select x.state, x.review_id from measurement_review x
        where x.convention_id = h.convention_id and x.measurement_id = h.measurement_id
          and x.revision = h.revision
        order by x.number desc limit 1) p
      where m.convention_id = ? and m.revision = ? and m.status <> 'W'
      """;

  private final Sql sql;
  private final ReviewRules rules;

  RestoredReviews(Sql sql, ReviewRules rules) {
    this.sql = sql;
    this.rules = rules;
  }

  /**
   * @param undone the revision that had superseded the content
   * @param revision the one under which the content is in force again
   */
  public void restore(UUID convention, long undone, long revision) {
    if (rules.hasReviews(convention)) {
      sql.update(RESTORE, undone, convention, revision);
    }
  }
}
