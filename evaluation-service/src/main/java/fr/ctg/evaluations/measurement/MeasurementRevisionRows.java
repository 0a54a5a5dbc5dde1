package fr.ctg.evaluations.measurement;

import fr.ctg.kit.paging.Page;
import fr.ctg.kit.paging.PageRequest;
import fr.ctg.kit.paging.RowListing;
import fr.ctg.kit.paging.RowListing.Slice;
import fr.ctg.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Reads all that one measurement has said, from revision to revision. */
@ApplicationScoped
class MeasurementRevisionRows {

  private static final String ALL =
      """
      select m.convention_id, m.id, m.revision, null::bigint as superseded_by, m.status, m.value, m.numerator,
        m.denominator, m.comment, m.reason, r.recorded_at, r.actor, r.kind, r.subject
      from measurement m join revision r on r.convention_id = m.convention_id and r.number = m.revision
      where m.convention_id = ? and m.id = ?
      union all
      select h.convention_id, h.measurement_id, h.revision, h.superseded_by, h.status, h.value, h.numerator,
        h.denominator, h.comment, h.reason, r.recorded_at, r.actor, r.kind, r.subject
      from measurement_history h
      join revision r on r.convention_id = h.convention_id and r.number = h.revision
      where h.convention_id = ? and h.measurement_id = ?
      """;

  private static final String EXIST =
      """
      select 1 from measurement m
      where m.convention_id = ? and m.id = ? and m.partner = coalesce(?, m.partner)
      """;

  private final Sql sql;

  MeasurementRevisionRows(Sql sql) {
    this.sql = sql;
  }

  /** Whether there is or was such a measurement, of this partner if one is given. */
  boolean exist(UUID convention, UUID measurement, String partner) {
    return sql.first(EXIST, row -> true, convention, measurement, partner).orElse(false);
  }

  Page<MeasurementRevisionResponse> page(UUID convention, UUID measurement, PageRequest request) {
    return new RowListing<MeasurementRevisionResponse>("k.id", revision -> measurement)
        .sortedBy("-revision", "k.revision", MeasurementRevisionResponse::revision, Long::valueOf)
        .page(
            request,
            List.of(convention, measurement),
            slice -> read(convention, measurement, slice),
            () -> count(convention, measurement));
  }

  private List<MeasurementRevisionResponse> read(UUID convention, UUID measurement, Slice slice) {
    List<Object> parameters = new ArrayList<>();
    parameters.addAll(List.of(convention, measurement, convention, measurement));
    parameters.add(Long.MAX_VALUE);
    parameters.addAll(slice.parameters());
    parameters.add(slice.rows());
    return sql.list(
        "select k.*, v.* from (%s) k %s where %s order by %s limit ?"
            .formatted(ALL, MeasurementReview.JOIN, slice.condition(), slice.order()),
        MeasurementRevisionRows::revision,
        parameters.toArray());
  }

  private long count(UUID convention, UUID measurement) {
    return sql.first(
            "select count(*) as total from (%s) k".formatted(ALL),
            row -> row.getLong("total"),
            convention,
            measurement,
            convention,
            measurement)
        .orElseThrow();
  }

  private static MeasurementRevisionResponse revision(ResultSet row) throws SQLException {
    boolean withdrawn = row.getString("status").equals("W");
    long supersededBy = row.getLong("superseded_by");
    MeasurementReview review = MeasurementReview.read(row);
    return new MeasurementRevisionResponse(
        row.getLong("revision"),
        Sql.instant(row, "recorded_at"),
        row.getString("actor"),
        row.getString("kind").equals("IMPORT") ? UUID.fromString(row.getString("subject")) : null,
        row.getString("reason"),
        row.getBigDecimal("value"),
        row.getBigDecimal("numerator"),
        row.getBigDecimal("denominator"),
        withdrawn ? null : ObservationStatus.valueOf(row.getString("status")),
        withdrawn ? Boolean.TRUE : null,
        row.getString("comment"),
        supersededBy == 0 ? null : supersededBy,
        review.state(),
        review.by(),
        review.at(),
        review.comment());
  }
}
