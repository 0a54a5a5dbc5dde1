package fr.ctg.conventions.funding;

import fr.ctg.conventions.convention.Convention;
import fr.ctg.conventions.partner.Partner;
import fr.ctg.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** Sums the aids of a convention in one statement. */
@ApplicationScoped
class AidSums {

  private static final String BY_PAYER =
      """
      select a.year, p.code, p.name,
             sum(a.amount) filter (where a.channel = 'BENEFICIARIES') as to_beneficiaries,
             sum(a.amount) filter (where a.channel = 'STRUCTURES') as to_structures,
             count(*) = 2 as complete
      from aid a join partner p on p.id = a.payer_id
      where a.convention_id = ?
        and (a.year = cast(? as integer)) is not false
        and (a.payer_id = cast(? as uuid)) is not false
      group by a.year, p.code, p.name
      order by a.year, p.code
      """;

  private static final String BY_YEAR =
      """
      select year, null as code, null as name,
             sum(to_beneficiaries) as to_beneficiaries, sum(to_structures) as to_structures,
             bool_and(complete) as complete
      from (%s) by_payer
      group by year
      order by year
      """
          .formatted(BY_PAYER);

  private final Sql sql;

  AidSums(Sql sql) {
    this.sql = sql;
  }

  /**
   * @param year null for every year
   * @param payer null for every payer
   */
  List<AidTotalResponse> of(Convention convention, AidTotalsBy by, Integer year, Partner payer) {
    return sql.list(
        by == AidTotalsBy.YEAR ? BY_YEAR : BY_PAYER,
        AidSums::read,
        convention.id(),
        year,
        payer == null ? null : payer.id());
  }

  private static AidTotalResponse read(ResultSet row) throws SQLException {
    return AidTotalResponse.of(
        row.getInt("year"),
        row.getString("code"),
        row.getString("name"),
        row.getBigDecimal("to_beneficiaries"),
        row.getBigDecimal("to_structures"),
        row.getBoolean("complete"));
  }
}
