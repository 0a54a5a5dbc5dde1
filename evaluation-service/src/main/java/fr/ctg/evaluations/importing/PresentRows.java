package fr.ctg.evaluations.importing;

import fr.ctg.evaluations.measurement.NewContent;
import fr.ctg.evaluations.measurement.NewRow;
import fr.ctg.kit.sql.Pipeline;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** What is there under the identities of some rows, withdrawn or not. */
final class PresentRows {

  // Row by row: a join may be planned by statistics that know of no measurement yet.
  private static final String FIND =
      """
      select s.n, m.id, m.status, m.value, m.numerator, m.denominator, m.comment
      from unnest(?::text[], ?::date[], ?::date[], ?::text[], ?::text[], ?::text[], ?::text[],
          ?::text[]) with ordinality
        s(indicator, period_end, period_start, code, kind, vintage, breakdown, partner, n)
      cross join lateral (
        select m.* from measurement m
        where m.convention_id = ? and m.indicator = s.indicator and m.period_end = s.period_end
          and m.period_start = s.period_start and m.territory_code = s.code
          and m.territory_kind = s.kind and m.territory_vintage = s.vintage
          and m.breakdown = s.breakdown and m.partner = s.partner
        limit 1) m
      """;

  /**
   * What is there under one identity.
   *
   * @param same whether it says what the row says
   */
  record Present(UUID id, boolean withdrawn, boolean same) {}

  private final UUID convention;
  private final List<NewRow> rows;
  private final Map<NewRow, Present> present = new HashMap<>();

  PresentRows(UUID convention, List<NewRow> rows) {
    this.convention = convention;
    this.rows = rows;
  }

  void ask(Pipeline pipeline) {
    pipeline.forEach(
        FIND,
        found -> {
          NewRow row = rows.get(found.getInt("n") - 1);
          present.put(row, read(found, row.content()));
        },
        Pipeline.column(rows, row -> row.content().indicator()),
        Pipeline.column(rows, row -> row.content().period().end()),
        Pipeline.column(rows, row -> row.content().period().start()),
        Pipeline.column(rows, row -> row.content().territory().code()),
        Pipeline.column(rows, row -> row.content().territory().kind()),
        Pipeline.column(rows, row -> row.content().territory().vintage()),
        Pipeline.column(rows, row -> row.content().breakdown()),
        Pipeline.column(rows, NewRow::partner),
        convention);
  }

  Optional<Present> of(NewRow row) {
    return Optional.ofNullable(present.get(row));
  }

  private static Present read(ResultSet found, NewContent sent) throws SQLException {
    String status = found.getString("status");
    return new Present(
        found.getObject("id", UUID.class),
        status.equals("W"),
        status.equals(RowsToWrite.status(sent))
            && same(found.getBigDecimal("value"), sent.value())
            && same(found.getBigDecimal("numerator"), sent.numerator())
            && same(found.getBigDecimal("denominator"), sent.denominator())
            && Objects.equals(found.getString("comment"), sent.comment()));
  }

  private static boolean same(BigDecimal there, BigDecimal sent) {
    return there == null || sent == null ? there == sent : there.compareTo(sent) == 0;
  }
}
