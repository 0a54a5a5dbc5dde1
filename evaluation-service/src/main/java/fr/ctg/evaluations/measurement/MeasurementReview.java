package fr.ctg.evaluations.measurement;

import fr.ctg.kit.sql.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;

/**
 * The last review of a measurement's content.
 *
 * @param number the data revision of the review; 0 where nobody has reviewed it
 * @param by null where nobody has, as are the others
 */
record MeasurementReview(ReviewState state, long number, String by, Instant at, String comment) {

  /** Of content that nobody has reviewed. */
  static final MeasurementReview NONE =
      new MeasurementReview(ReviewState.SUBMITTED, 0, null, null, null);

  /** The last review of the content in {@code k} up to a data revision, which is a parameter. */
  static final String JOIN =
      """
      left join lateral (
        select x.state as review_state, x.number as review_number, w.reviewed_by,
          w.recorded_at as reviewed_at, w.comment as review_comment
        from measurement_review x join review w on w.id = x.review_id
        where x.convention_id = k.convention_id and x.measurement_id = k.id
          and x.revision = k.revision and x.number <= ?
        order by x.number desc limit 1) v on true
      """;

  static MeasurementReview read(ResultSet row) throws SQLException {
    String state = row.getString("review_state");
    return new MeasurementReview(
        state == null ? ReviewState.SUBMITTED : ReviewState.valueOf(state),
        row.getLong("review_number"),
        row.getString("reviewed_by"),
        Sql.instant(row, "reviewed_at"),
        row.getString("review_comment"));
  }
}
