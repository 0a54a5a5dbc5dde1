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
      m.convention_id, m.id, m.indicator, m.period_start, m.period_end, m.territory_kind,
      m.territory_code, m.territory_vintage, m.breakdown, m.partner""";

  private static final String CONTENT =
      "%1$s.revision, %1$s.status, %1$s.value, %1$s.numerator, %1$s.denominator, %1$s.comment";

  private final Sql sql;

  MeasurementRows(Sql sql) {
    this.sql = sql;
  }

  List<ReviewedMeasurement> page(MeasurementFilter filter, Slice slice) {
    MeasurementSelection found = select(filter);
    List<Object> parameters = new ArrayList<>(found.parameters());
    parameters.addAll(slice.parameters());
    parameters.add(slice.rows());
    String page =
        "select * from (%s) k where %s order by %s limit ?"
            .formatted(found.sql(), slice.condition(), slice.order());
    parameters.add(filter.revision());
    Cells cells = new Cells();
    return sql.list(
        withReviews(page) + " order by " + slice.order(), cells::reviewed, parameters.toArray());
  }

  long count(MeasurementFilter filter) {
    MeasurementSelection found = select(filter);
    return sql.first(
            "select count(*) as total from (%s) k".formatted(found.sql()),
            row -> row.getLong("total"),
            found.parameters().toArray())
        .orElseThrow();
  }

  Optional<ReviewedMeasurement> one(MeasurementFilter filter) {
    MeasurementSelection found = select(filter);
    return sql.first(
        withReviews(found.sql()), new Cells()::reviewed, found.parametersAnd(filter.revision()));
  }

  /** All that match, as they are read. */
  void forEachReviewed(MeasurementFilter filter, String order, Consumer<ReviewedMeasurement> each) {
    MeasurementSelection found = select(filter);
    Cells cells = new Cells();
    sql.forEach(
        withReviews(found.sql()) + " order by " + order,
        row -> each.accept(cells.reviewed(row)),
        found.parametersAnd(filter.revision()));
  }

  private static MeasurementSelection select(MeasurementFilter filter) {
    return new MeasurementSelection(filter, IDENTITY + ", " + CONTENT);
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
