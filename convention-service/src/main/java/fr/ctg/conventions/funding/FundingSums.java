package fr.ctg.conventions.funding;

import fr.ctg.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/**
 * Sums the funding of a convention in one statement. The money of an action is split between its
 * objectives by its keys, and what a filter on objective or axis lets through are these parts, so
 * that it is counted once whatever it is summed by.
 */
@ApplicationScoped
class FundingSums {

  private static final String SUMS =
      """
      with line as (
        select l.* from funding_line l
        where l.convention_id = ?
          and (l.action_id = cast(? as uuid)) is not false
          and (l.funder_id = cast(? as uuid)) is not false
          and (l.year = cast(? as integer)) is not false
          and (l.nature = cast(? as text)) is not false
      ),
      share as (
        select s.action_id, s.objective_id, s.percent * 0.01 as part
        from action_objective_share s
        where s.action_id in (select action_id from line)
        union all
        select first.action_id, first.objective_id, 1
        from action_objective first
        where first.position = 0
          and first.action_id in (select action_id from line)
          and not exists (select from action_objective_share s where s.action_id = first.action_id)
      ),
      money as (
        select l.id, l.action_id, l.funder_id, l.year, l.nature,
               o.id as objective_id, coalesce(o.axis_id, above.axis_id) as axis_id,
               l.requested * s.part as requested, l.granted * s.part as granted, l.paid * s.part as paid
        from line l
        join share s on s.action_id = l.action_id
        join objective o on o.id = s.objective_id
        left join objective above on above.id = o.parent_id
        where (cast(? as uuid) in (o.id, coalesce(o.parent_id, o.id))) is not false
          and (coalesce(o.axis_id, above.axis_id) = cast(? as uuid)) is not false
      )
      select p.key, p.label,
             count(distinct p.id) as lines,
             sum(p.requested) as requested,
             count(distinct p.id) filter (where p.requested is null) as requested_unknown,
             sum(p.granted) as granted,
             count(distinct p.id) filter (where p.granted is null) as granted_unknown,
             sum(p.paid) as paid,
             count(distinct p.id) filter (where p.paid is null) as paid_unknown,
             sum(p.granted) filter (where p.requested is not null) as grant_part,
             sum(p.requested) filter (where p.granted is not null) as grant_whole,
             count(distinct p.id) filter (where p.requested is not null and p.granted is not null)
               as grant_lines,
             sum(p.paid) filter (where p.granted is not null) as execution_part,
             sum(p.granted) filter (where p.paid is not null) as execution_whole,
             count(distinct p.id) filter (where p.granted is not null and p.paid is not null)
               as execution_lines
      from (select m.*, %s as key, %s as label, %s as place from money m %s) p
      group by grouping sets ((p.place, p.key, p.label), ())
      order by grouping(p.key), p.place, p.key
      """;

  private final Sql sql;

  FundingSums(Sql sql) {
    this.sql = sql;
  }

  /** One sum for each thing that has money, in their order, and that of all of it at the end. */
  List<MoneySum> of(FundingFilter filter, GroupedBy by) {
    return sql.list(
        SUMS.formatted(by.key(), by.label(), by.order(), by.join()),
        FundingSums::read,
        filter.convention().id(),
        filter.action() == null ? null : filter.action().id(),
        filter.funder() == null ? null : filter.funder().id(),
        filter.year(),
        filter.nature() == null ? null : filter.nature().name(),
        filter.objective() == null ? null : filter.objective().id(),
        filter.axis() == null ? null : filter.axis().id());
  }

  private static MoneySum read(ResultSet row) throws SQLException {
    return new MoneySum(
        row.getString("key"),
        row.getString("label"),
        row.getInt("lines"),
        amount(row, "requested"),
        amount(row, "granted"),
        amount(row, "paid"),
        comparison(row, "grant"),
        comparison(row, "execution"));
  }

  private static MoneySum.Amount amount(ResultSet row, String name) throws SQLException {
    return new MoneySum.Amount(row.getBigDecimal(name), row.getInt(name + "_unknown"));
  }

  private static MoneySum.Comparison comparison(ResultSet row, String name) throws SQLException {
    return new MoneySum.Comparison(
        row.getBigDecimal(name + "_part"),
        row.getBigDecimal(name + "_whole"),
        row.getInt(name + "_lines"));
  }
}
