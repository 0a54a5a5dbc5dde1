package fr.ctg.evaluations.review;

/** How a statement learns what was last decided about contents in force. */
final class LastReview {

  /**
   * The last review {@code p} of each measurement {@code m}; its columns are null where nobody has
   * reviewed the content. Looked up content by content, like the view {@code present_review}, which
   * would read each measurement twice.
   */
  static final String JOIN =
      """
      left join lateral (
        select x.state, x.review_id from measurement_review x
        where x.convention_id = m.convention_id and x.measurement_id = m.id
          and x.revision = m.revision
        order by x.number desc limit 1) p on true
      """;

  private LastReview() {}
}
