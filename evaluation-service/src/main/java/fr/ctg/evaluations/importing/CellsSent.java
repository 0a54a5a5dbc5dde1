package fr.ctg.evaluations.importing;

/**
 * Pieces of SQL about the cells of an import (an indicator, a territory, a breakdown) and all that
 * is known of them. They need {@code cells}, numbered.
 */
final class CellsSent {

  static final String CELL =
      "indicator, territory_kind, territory_code, territory_vintage, breakdown";

  /** How long a period is, so that only like is compared with like. */
  static final String LENGTH = "age(%1$s.period_end + 1, %1$s.period_start)";

  /** What the partner has recorded of these cells and the file does not say anew, and the file. */
  static final String KNOWN =
      """
      known as materialized (
        select c.cell, c.indicator, m.period_start, m.period_end, m.status, m.value, m.numerator,
          m.denominator, null::bigint as row_number
        from measurement m join cells c using (%1$s)
        where m.convention_id = ? and m.partner = ?
          and m.indicator = any(array(select distinct indicator from cells))
          and not exists (select from incoming i where %2$s)
        union all
        select c.cell, c.indicator, i.period_start, i.period_end, i.status, i.value, i.numerator,
          i.denominator, i.row_number
        from incoming i join cells c using (%1$s))
      """
          .formatted(CELL, IncomingRows.SAME_IDENTITY.formatted("m"));

  private CellsSent() {}
}
