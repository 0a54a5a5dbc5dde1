package fr.ctg.evaluations.measurement;

import fr.ctg.evaluations.framework.TerritoryKey;
import fr.ctg.kit.paging.RowListing.Slice;
import fr.ctg.kit.period.Period;
import fr.ctg.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * Reads measurements as they were known at a revision: the current ones that are old enough, and of
 * those that have changed since, the content they had.
 */
@ApplicationScoped
class MeasurementRows {

  private static final String IDENTITY =
      """
      m.id, m.indicator, m.period_start, m.period_end, m.territory_kind, m.territory_code,
      m.territory_vintage, m.breakdown, m.partner""";

  private static final String CONTENT =
      "%1$s.revision, %1$s.status, %1$s.value, %1$s.numerator," + " %1$s.denominator, %1$s.comment";

  private static final String REVIEWS =
      """
      from measurement_review x where x.convention_id = m.convention_id
      and x.measurement_id = m.id and x.revision = %s.revision and x.number <= ?""";

  // Of all and at once, for this is asked every day.
  private static final String NOT_REVIEWED = "not exists (select 1 " + REVIEWS + ")";

  // Measurement by measurement: a join may be planned by statistics that know of no review yet.
  private static final String LAST_REVIEW =
      "(select x.state " + REVIEWS + " order by x.number desc limit 1) = ?";

  private final Sql sql;

  MeasurementRows(Sql sql) {
    this.sql = sql;
  }

  List<ReviewedMeasurement> page(MeasurementFilter filter, Slice slice) {
    Question question = new Question(filter);
    List<Object> parameters = new ArrayList<>(question.parameters);
    parameters.addAll(slice.parameters());
    parameters.add(slice.rows());
    String page =
        "select * from (%s) k where %s order by %s limit ?"
            .formatted(question.sql, slice.condition(), slice.order());
    parameters.add(filter.revision());
    Cells cells = new Cells();
    return sql.list(
        withReviews(page) + " order by " + slice.order(), cells::reviewed, parameters.toArray());
  }

  long count(MeasurementFilter filter) {
    Question question = new Question(filter);
    return sql.first(
            "select count(*) as total from (%s) k".formatted(question.sql),
            row -> row.getLong("total"),
            question.parameters.toArray())
        .orElseThrow();
  }

  Optional<ReviewedMeasurement> one(MeasurementFilter filter) {
    Question question = new Question(filter);
    return sql.first(
        withReviews(question.sql),
        new Cells()::reviewed,
        question.parametersAnd(filter.revision()));
  }

  /** All that match, in no particular order, as they are read. */
  void forEach(MeasurementFilter filter, Consumer<MeasurementCell> each) {
    Question question = new Question(filter);
    Cells cells = new Cells();
    sql.forEach(
        withRevisions(question.sql),
        row -> each.accept(cells.read(row)),
        question.parameters.toArray());
  }

  /** The same with their reviews, which computing with them does not need. */
  void forEachReviewed(MeasurementFilter filter, String order, Consumer<ReviewedMeasurement> each) {
    Question question = new Question(filter);
    Cells cells = new Cells();
    sql.forEach(
        withReviews(question.sql) + " order by " + order,
        row -> each.accept(cells.reviewed(row)),
        question.parametersAnd(filter.revision()));
  }

  private static String withReviews(String rows) {
    return "select k.*, v.* from (%s) k %s".formatted(withRevisions(rows), MeasurementReview.JOIN);
  }

  private static String withRevisions(String rows) {
    return """
        select k.*, r.recorded_at, r.actor from (%s) k
        join revision r on r.convention_id = k.convention_id and r.number = k.revision
        """
        .formatted(rows);
  }

  /** The statement that answers a filter. */
  private static final class Question {

    private final List<Object> parameters = new ArrayList<>();
    private final String sql;

    private Question(MeasurementFilter filter) {
      String now =
          "select m.convention_id, %s, %s from measurement m where m.convention_id = ? and m.revision <= ?"
              .formatted(IDENTITY, CONTENT.formatted("m"));
      parameters.add(filter.convention());
      parameters.add(filter.revision());
      now += conditions(filter, "m");
      String then =
          """
          select m.convention_id, %s, %s from measurement_history h
          join measurement m on m.convention_id = h.convention_id and m.id = h.measurement_id
          where h.convention_id = ? and h.superseded_by > ? and h.revision <= ?
          """
              .formatted(IDENTITY, CONTENT.formatted("h"));
      parameters.add(filter.convention());
      parameters.add(filter.revision());
      parameters.add(filter.revision());
      then += conditions(filter, "h");
      sql = now + " union all " + then;
    }

    private Object[] parametersAnd(Object last) {
      List<Object> all = new ArrayList<>(parameters);
      all.add(last);
      return all.toArray();
    }

    private String conditions(MeasurementFilter filter, String content) {
      // W is withdrawn: it was there, and is not.
      StringBuilder conditions = new StringBuilder(" and " + content + ".status <> 'W'");
      and(conditions, "m.id = ?", filter.id());
      if (!filter.indicators().isEmpty()) {
        and(conditions, "m.indicator = any(?)", filter.indicators().toArray(String[]::new));
      }
      and(conditions, "m.period_start >= ?", filter.from());
      and(conditions, "m.period_end <= ?", filter.to());
      if (filter.territory() != null) {
        territory(conditions, filter.territory(), filter.below());
      }
      and(conditions, "m.breakdown = ?", filter.breakdown());
      and(conditions, "m.partner = ?", filter.partner());
      and(
          conditions,
          content + ".status = ?",
          filter.status() == null ? null : filter.status().name());
      if (filter.review() == ReviewState.SUBMITTED) {
        and(conditions, NOT_REVIEWED.formatted(content), filter.revision());
      } else if (filter.review() != null) {
        and(conditions, LAST_REVIEW.formatted(content), filter.revision());
        parameters.add(filter.review().name());
      }
      and(
          conditions,
          content
              + ".revision in (select i.number from revision i where i.convention_id ="
              + " m.convention_id and i.kind = 'IMPORT' and i.subject = ?)",
          filter.importId() == null ? null : filter.importId().toString());
      return conditions.toString();
    }

    private void territory(
        StringBuilder conditions, TerritoryReference territory, List<TerritoryKey> below) {
      StringBuilder itself = new StringBuilder("m.territory_code = ?");
      parameters.add(territory.code());
      and(
          itself,
          "m.territory_kind = ?",
          territory.kind() == null ? null : territory.kind().name());
      and(itself, "m.territory_vintage = ?", territory.vintage());
      conditions.append(" and (").append(itself);
      if (!below.isEmpty()) {
        conditions.append(
            """
             or (m.territory_kind, m.territory_code, m.territory_vintage) in
            (select * from unnest(?::text[], ?::text[], ?::text[]))""");
        parameters.add(below.stream().map(key -> key.kind().name()).toArray(String[]::new));
        parameters.add(below.stream().map(TerritoryKey::code).toArray(String[]::new));
        parameters.add(below.stream().map(TerritoryKey::vintage).toArray(String[]::new));
      }
      conditions.append(')');
    }

    private void and(StringBuilder conditions, String condition, Object value) {
      if (value != null) {
        conditions.append(" and ").append(condition);
        parameters.add(value);
      }
    }
  }

  /** Makes cells of rows; codes and periods that come again and again are made once. */
  private static final class Cells {

    private record Days(LocalDate start, LocalDate end) {}

    private final Map<Days, Period> periods = new HashMap<>();
    private final Map<String, TerritoryKey> territories = new HashMap<>();
    private final Map<String, String> texts = new HashMap<>();

    private MeasurementCell read(ResultSet row) throws SQLException {
      Days days =
          new Days(
              row.getObject("period_start", LocalDate.class),
              row.getObject("period_end", LocalDate.class));
      return new MeasurementCell(
          row.getObject("id", UUID.class),
          once(row.getString("indicator")),
          periods.computeIfAbsent(days, d -> new Period(d.start(), d.end())),
          territory(row),
          once(row.getString("breakdown")),
          once(row.getString("partner")),
          row.getBigDecimal("value"),
          row.getBigDecimal("numerator"),
          row.getBigDecimal("denominator"),
          ObservationStatus.valueOf(row.getString("status")),
          row.getString("comment"),
          row.getLong("revision"),
          Sql.instant(row, "recorded_at"),
          once(row.getString("actor")));
    }

    private ReviewedMeasurement reviewed(ResultSet row) throws SQLException {
      return new ReviewedMeasurement(read(row), MeasurementReview.read(row));
    }

    private TerritoryKey territory(ResultSet row) throws SQLException {
      String kind = row.getString("territory_kind");
      String code = row.getString("territory_code");
      String vintage = row.getString("territory_vintage");
      return territories.computeIfAbsent(
          kind + ":" + code + "@" + vintage,
          any -> new TerritoryKey(TerritoryKey.Kind.valueOf(kind), code, vintage));
    }

    private String once(String text) {
      return texts.computeIfAbsent(text, same -> same);
    }
  }
}
