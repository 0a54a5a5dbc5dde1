package fr.ctg.evaluations.importing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.ctg.evaluations.framework.Dimension;
import fr.ctg.evaluations.framework.Indicator;
import fr.ctg.evaluations.framework.Indicator.Measure;
import fr.ctg.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Looks for what is doubtful about the rows of an import beside each other and beside what is
 * recorded. It reads {@code incoming} and what the partner has recorded, before the one is written
 * into the other, and a set at a time.
 */
@ApplicationScoped
class WarningChecks {

  /** Comparing every row with its whole past is for files that people make, not for first loads. */
  static final int COMPARED_AT_MOST = 20_000;

  private static final List<String> PLANS =
      List.of("enable_nestloop", "enable_mergejoin", "enable_sort", "jit");

  private static final String RESET_YEAR =
      """
      case a.reset
        when 'CIVIL' then extract(year from %1$s.period_end)
        when 'SCHOOL' then extract(year from %1$s.period_end - interval '8 months')
        else extract(year from age(%1$s.period_end, a.started - interval '100 years')) end""";

  // The greatest of the earlier ones, and of equals the latest, in one pass over each year.
  private static final String FALLING =
      """
      with a as materialized (
        select * from jsonb_to_recordset(cast(? as jsonb))
          as a(indicator text, parts boolean, reset text, started date)),
      cells as materialized (
        select row_number() over () as cell, c.*
        from (select distinct %1$s from incoming join a using (indicator)) c),
      %2$s,
      figures as (
        select k.cell, k.row_number, k.period_end, %3$s as year, %4$s as length,
          case when a.parts then k.numerator else k.value end as figure
        from known k join a using (indicator)),
      compared as (
        select row_number, figure,
          max(array[figure, (period_end - date '1970-01-01')::numeric])
            filter (where figure is not null)
            over (partition by cell, year, length order by period_end
              groups between unbounded preceding and 1 preceding) as greatest
        from figures)
      select row_number, figure, greatest[1] as earlier,
        date '1970-01-01' + greatest[2]::integer as period_end
      from compared where row_number is not null and greatest[1] > figure
      order by row_number
      """
          .formatted(
              CellsSent.CELL,
              CellsSent.KNOWN,
              RESET_YEAR.formatted("k"),
              CellsSent.LENGTH.formatted("k"));

  // SEX=F;AGE_BAND=0_2 without AGE_BAND is SEX=F, and that without SEX is _T.
  private static final String WITHOUT_DIMENSION =
      """
      case when position(';' in %1$s.breakdown) = 0 then
        case when starts_with(%1$s.breakdown, a.dimension || '=') then '_T' else %1$s.breakdown end
      else (select string_agg(part, ';' order by at)
        from unnest(string_to_array(%1$s.breakdown, ';')) with ordinality as parts(part, at)
        where not starts_with(part, a.dimension || '=')) end""";

  private static final String CATEGORY =
      """
      case when position(';' in k.breakdown) > 0 then
        (select substr(part, length(a.dimension) + 2)
          from unnest(string_to_array(k.breakdown, ';')) as part
          where starts_with(part, a.dimension || '='))
      when starts_with(k.breakdown, a.dimension || '=')
        then substr(k.breakdown, length(a.dimension) + 2) end""";

  private static final String NOT_ADDING_UP =
      """
      with a as materialized (
        select * from jsonb_to_recordset(cast(? as jsonb))
          as a(indicator text, dimension text, categories text[])),
      wholes as materialized (
        select distinct a.indicator, a.dimension, a.categories, i.period_start, i.period_end,
          i.territory_kind, i.territory_code, i.territory_vintage, %1$s as whole
        from incoming i join a using (indicator)),
      known as materialized (
        select i.indicator, i.period_start, i.period_end, i.territory_kind, i.territory_code,
          i.territory_vintage, i.breakdown, i.status, i.value, i.row_number
        from incoming i
        union all
        select m.indicator, m.period_start, m.period_end, m.territory_kind, m.territory_code,
          m.territory_vintage, m.breakdown, m.status, m.value, null
        from measurement m
        where m.convention_id = ? and m.partner = ? and m.status <> 'W'
          and m.indicator = any(array(select distinct indicator from wholes))
          and (m.indicator, m.period_start, m.period_end, m.territory_kind, m.territory_code,
            m.territory_vintage) in (select indicator, period_start, period_end, territory_kind,
            territory_code, territory_vintage from wholes)
          and not exists (select from incoming i where %2$s)),
      parts as materialized (
        select k.*, a.dimension, %3$s as whole, %4$s as category
        from known k join a using (indicator)),
      compared as (
        select dimension,
          max(row_number) filter (where category is null) as total_row, min(row_number) as any_row,
          max(p.value) filter (where category is null) as total,
          sum(p.value) filter (where category is not null) as together,
          count(*) filter (where category = any(w.categories) and (p.value is not null or p.status = 'M'))
            as given,
          cardinality(w.categories) as categories,
          coalesce(bool_or(category = '_U' and p.value is null and p.status <> 'M'), false) as unsure
        from wholes w
        join parts p using (indicator, dimension, period_start, period_end, territory_kind,
          territory_code, territory_vintage, whole)
        where category is null or category = '_U' or category = any(w.categories)
        group by indicator, dimension, w.categories, period_start, period_end, territory_kind,
          territory_code, territory_vintage, whole)
      select coalesce(total_row, any_row) as row_number, dimension, total, together
      from compared where given = categories and not unsure and total <> together
      order by 1, 2
      """
          .formatted(
              WITHOUT_DIMENSION.formatted("i"),
              IncomingRows.SAME_IDENTITY.formatted("m"),
              WITHOUT_DIMENSION.formatted("k"),
              CATEGORY);

  /** What the checks have to know of an indicator; each reads what concerns it. */
  private record YearToDate(String indicator, boolean parts, String reset, String started) {}

  private record Factor(String indicator, BigDecimal factor) {}

  private record Partition(String indicator, String dimension, List<String> categories) {}

  private final Sql sql;
  private final ObjectMapper json;

  WarningChecks(Sql sql, ObjectMapper json) {
    this.sql = sql;
    this.json = json;
  }

  /**
   * @param counts what writing the rows would do
   */
  void check(ImportTask task, Counts counts) {
    // What was recorded minutes ago is not in the planner's statistics: loops would take for ever.
    PLANS.forEach(setting -> sql.update("set local " + setting + " = off"));
    look(task, counts);
    PLANS.forEach(setting -> sql.update("set local " + setting + " = default"));
  }

  private void look(ImportTask task, Counts counts) {
    Collection<Indicator> indicators = task.framework().indicators().values();
    if (indicators.stream().anyMatch(one -> one.yearToDate() || !partitions(one).isEmpty())) {
      Set<String> sent =
          new HashSet<>(
              sql.list(
                  "select distinct indicator from incoming", row -> row.getString("indicator")));
      List<Indicator> there =
          indicators.stream().filter(indicator -> sent.contains(indicator.code())).toList();
      falling(task, there);
      notAddingUp(task, there);
    }
    long changed = counts.created() + counts.updated();
    if (changed > COMPARED_AT_MOST) {
      task.warnings()
          .add(
              WarningKind.FAR_FROM_USUAL_NOT_LOOKED_AT,
              Long.toString(changed),
              Integer.toString(COMPARED_AT_MOST));
    } else if (changed > 0) {
      unusual(task, indicators);
    }
  }

  private void falling(ImportTask task, List<Indicator> indicators) {
    String started = task.framework().convention().effectiveFrom().toString();
    List<YearToDate> checked =
        indicators.stream()
            .filter(Indicator::yearToDate)
            .map(one -> new YearToDate(one.code(), hasParts(one), one.resetYear().name(), started))
            .toList();
    if (checked.isEmpty()) {
      return;
    }
    sql.forEach(
        FALLING,
        row ->
            task.warnings()
                .add(
                    row.getLong("row_number"),
                    WarningKind.YEAR_TO_DATE_FALLS,
                    QuotedFigure.of(row.getBigDecimal("figure")),
                    QuotedFigure.of(row.getBigDecimal("earlier")),
                    row.getString("period_end")),
        written(checked),
        task.convention(),
        task.order().partner());
  }

  private void notAddingUp(ImportTask task, List<Indicator> indicators) {
    List<Partition> checked =
        indicators.stream().flatMap(indicator -> partitions(indicator).stream()).toList();
    if (checked.isEmpty()) {
      return;
    }
    sql.forEach(
        NOT_ADDING_UP,
        row ->
            task.warnings()
                .add(
                    row.getLong("row_number"),
                    WarningKind.PARTS_DO_NOT_ADD_UP,
                    QuotedFigure.of(row.getBigDecimal("total")),
                    row.getString("dimension"),
                    QuotedFigure.of(row.getBigDecimal("together"))),
        written(checked),
        task.convention(),
        task.order().partner());
  }

  private void unusual(ImportTask task, Collection<Indicator> indicators) {
    List<Factor> factors =
        indicators.stream().map(one -> new Factor(one.code(), one.factor())).toList();
    new UnusualFigures()
        .forEach(
            task,
            sql,
            written(factors),
            found ->
                task.warnings()
                    .add(
                        found.row(),
                        WarningKind.FAR_FROM_USUAL,
                        QuotedFigure.of(found.figure()),
                        QuotedFigure.of(found.low()),
                        QuotedFigure.of(found.high())));
  }

  private static List<Partition> partitions(Indicator indicator) {
    return indicator.measure() == Measure.COUNT || indicator.measure() == Measure.AMOUNT
        ? indicator.dimensions().stream()
            .filter(Dimension::partition)
            .filter(dimension -> !dimension.categories().isEmpty())
            .map(one -> new Partition(indicator.code(), one.code(), one.categories()))
            .toList()
        : List.of();
  }

  private static boolean hasParts(Indicator indicator) {
    return indicator.measure() == Measure.RATIO || indicator.measure() == Measure.MEAN;
  }

  private String written(Object value) {
    try {
      return json.writeValueAsString(value);
    } catch (JsonProcessingException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }
}
