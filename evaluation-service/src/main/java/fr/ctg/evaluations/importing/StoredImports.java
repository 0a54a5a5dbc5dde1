package fr.ctg.evaluations.importing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.ctg.kit.paging.Page;
import fr.ctg.kit.paging.PageRequest;
import fr.ctg.kit.paging.RowListing;
import fr.ctg.kit.paging.RowListing.Slice;
import fr.ctg.kit.problem.NotFound;
import fr.ctg.kit.sql.Sql;
import fr.ctg.kit.text.Text;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** The imports that were done or refused, with their rejections. */
@ApplicationScoped
class StoredImports {

  /** Between the arguments of a rejection; in no text that people write. */
  static final String SEPARATOR = "\u001f";

  private static final RowListing<StoredImport> LISTING =
      new RowListing<StoredImport>("i.id", stored -> stored.summary().id())
          .sortedBy(
              "-recordedAt",
              "i.recorded_at",
              stored -> stored.summary().recordedAt(),
              Instant::parse);

  private static final RowListing<NumberedRejection> REJECTIONS =
      new RowListing<NumberedRejection>("r.import_id", NumberedRejection::importId)
          .sortedBy("number", "r.number", NumberedRejection::number, Long::valueOf);

  private static final String COLUMNS =
      "i.*, u.undone_by, u.given_back, p.attempts, p.rows_read, p.cancel_requested";

  private static final String OF_PARTNER =
      " where i.convention_id = ? and i.partner = coalesce(?, i.partner)";

  // What an undoing gave back, without what undoing that one took again, and so on.
  private static final String AS_IT_STANDS =
      """
       from measurement_import i
      left join lateral (
        with recursive undoing as (
          select d.id, d.id as first, 1 as sign, d.created + d.updated + d.withdrawn as rows
          from measurement_import d where d.undoes = i.id
          union all
          select d.id, u.first, -u.sign, -u.sign * (d.created + d.updated + d.withdrawn)
          from undoing u join measurement_import d on d.undoes = u.id)
        select (array_agg(first order by first desc))[1] as undone_by, sum(rows) as given_back
        from (
          select first, sum(rows) as rows from undoing group by first having sum(rows) > 0) standing
        ) u on true
      left join import_progress p on p.import_id = i.id
      """
          + OF_PARTNER;

  private static final String REJECT =
      """
      copy import_rejection
        (import_id, number, line, pointer, column_name, kind, value, arguments) from stdin
      """;

  private record NumberedRejection(UUID importId, long number, Rejection rejection) {}

  private final Sql sql;
  private final StoredWarnings doubts;
  private final RejectedLines rejectedLines;
  private final ObjectMapper json;

  StoredImports(Sql sql, StoredWarnings doubts, RejectedLines rejectedLines, ObjectMapper json) {
    this.sql = sql;
    this.doubts = doubts;
    this.rejectedLines = rejectedLines;
    this.json = json;
  }

  /** With what was found about its rows. */
  void add(ImportSummary summary, ImportTask task) {
    add(summary);
    keep(task);
  }

  void add(ImportSummary summary) {
    sql.update(
        """
        insert into measurement_import (id, convention_id, recorded_at, recorded_by, partner,
          applied, atomicity, revision, framework_version, received, created, updated, unchanged,
          withdrawn, rejected, warned, skipped, totals, dialect, state, dry_run, strategy, reason,
          undoes)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, cast(? as jsonb), cast(? as jsonb),
          ?, ?, ?, ?, ?)
        """,
        summary.id(),
        summary.convention(),
        summary.recordedAt(),
        summary.recordedBy(),
        summary.partner(),
        summary.applied(),
        summary.atomicity().name(),
        summary.revision(),
        summary.frameworkVersion(),
        summary.received(),
        summary.counts().created(),
        summary.counts().updated(),
        summary.counts().unchanged(),
        summary.counts().withdrawn(),
        summary.rejected(),
        summary.warned(),
        summary.skipped(),
        written(summary.totals()),
        written(summary.dialect()),
        summary.state().name(),
        summary.dryRun(),
        summary.strategy().name(),
        summary.reason(),
        summary.undoes());
  }

  /** What has become of one that was queued. */
  void end(ImportSummary summary, ImportTask task) {
    sql.update(
        """
        update measurement_import set recorded_at = ?, applied = ?, revision = ?,
          framework_version = ?, received = ?, created = ?, updated = ?, unchanged = ?,
          withdrawn = ?, rejected = ?, warned = ?, skipped = ?, totals = cast(? as jsonb), dialect = cast(? as jsonb),
          state = ?
        where id = ?
        """,
        summary.recordedAt(),
        summary.applied(),
        summary.revision(),
        summary.frameworkVersion(),
        summary.received(),
        summary.counts().created(),
        summary.counts().updated(),
        summary.counts().unchanged(),
        summary.counts().withdrawn(),
        summary.rejected(),
        summary.warned(),
        summary.skipped(),
        written(summary.totals()),
        written(summary.dialect()),
        summary.state().name(),
        summary.id());
    keep(task);
  }

  /** That one from the queue will not be done. */
  void giveUp(UUID id, ImportState state, Failure failure) {
    sql.update(
        """
        update measurement_import
        set state = ?, failure_code = ?, failure_fr = ?, failure_en = ? where id = ?
        """,
        state.name(),
        failure == null ? null : failure.code(),
        failure == null ? null : failure.detail().fr(),
        failure == null ? null : failure.detail().en(),
        id);
  }

  private void keep(ImportTask task) {
    if (task.rejections().entries() > 0) {
      sql.copyIn(REJECT, task.rejections()::copyTo);
      rejectedLines.add(task);
    }
    doubts.add(task.warnings());
  }

  /**
   * @param partner the only partner whose imports may be seen; null for all
   * @throws NotFound if there is none, or another partner's
   */
  StoredImport require(UUID convention, UUID id, String partner) {
    return sql.first(
            "select " + COLUMNS + AS_IT_STANDS + " and i.id = ?",
            this::stored,
            convention,
            partner,
            id)
        .orElseThrow(
            () ->
                new NotFound(
                    "import-not-found",
                    Text.of(
                        "Il n'y a pas d'import « %s » dans cette convention.",
                        "There is no import \"%s\" in this convention.", id)));
  }

  Page<StoredImport> page(UUID convention, String partner, PageRequest request) {
    return LISTING.page(
        request,
        convention + "|" + partner,
        slice -> read(convention, partner, slice),
        () ->
            sql.first(
                    "select count(*) as total from measurement_import i" + OF_PARTNER,
                    row -> row.getLong("total"),
                    convention,
                    partner)
                .orElseThrow());
  }

  List<Rejection> firstRejections(UUID importId) {
    return sql.list(
        "select * from import_rejection where import_id = ? order by number limit ?",
        row -> rejection(row).rejection(),
        importId,
        Rejections.IN_THE_REPORT);
  }

  Page<Rejection> rejections(UUID importId, PageRequest request) {
    return REJECTIONS
        .page(
            request,
            importId,
            slice -> readRejections(importId, slice),
            () ->
                sql.first(
                        "select count(*) as total from import_rejection where import_id = ?",
                        row -> row.getLong("total"),
                        importId)
                    .orElseThrow())
        .map(NumberedRejection::rejection);
  }

  void forEachRejection(UUID importId, Consumer<Rejection> each) {
    sql.forEach(
        "select * from import_rejection where import_id = ? order by number",
        row -> each.accept(rejection(row).rejection()),
        importId);
  }

  private List<StoredImport> read(UUID convention, String partner, Slice slice) {
    List<Object> parameters = new ArrayList<>();
    parameters.add(convention);
    parameters.add(partner);
    parameters.addAll(slice.parameters());
    parameters.add(slice.rows());
    return sql.list(
        "select %s%s and %s order by %s limit ?"
            .formatted(COLUMNS, AS_IT_STANDS, slice.condition(), slice.order()),
        this::stored,
        parameters.toArray());
  }

  private List<NumberedRejection> readRejections(UUID importId, Slice slice) {
    List<Object> parameters = new ArrayList<>();
    parameters.add(importId);
    parameters.addAll(slice.parameters());
    parameters.add(slice.rows());
    return sql.list(
        "select r.* from import_rejection r where r.import_id = ? and %s order by %s limit ?"
            .formatted(slice.condition(), slice.order()),
        StoredImports::rejection,
        parameters.toArray());
  }

  private StoredImport stored(ResultSet row) throws SQLException {
    int attempts = row.getInt("attempts");
    StoredImport.Progress progress =
        row.wasNull()
            ? null
            : new StoredImport.Progress(
                attempts, row.getLong("rows_read"), row.getBoolean("cancel_requested"));
    ImportSummary summary = summary(row);
    return new StoredImport(
        summary,
        true,
        row.getObject("undone_by", UUID.class),
        summary.counts().written() - row.getLong("given_back"),
        progress);
  }

  private ImportSummary summary(ResultSet row) throws SQLException {
    long revision = row.getLong("revision");
    return new ImportSummary(
        row.getObject("id", UUID.class),
        row.getObject("convention_id", UUID.class),
        ImportState.valueOf(row.getString("state")),
        row.getBoolean("dry_run"),
        Atomicity.valueOf(row.getString("atomicity")),
        Strategy.valueOf(row.getString("strategy")),
        row.getString("partner"),
        Sql.instant(row, "recorded_at"),
        row.getString("recorded_by"),
        row.getString("reason"),
        revision == 0 ? null : revision,
        row.getLong("framework_version"),
        row.getLong("received"),
        new Counts(
            row.getLong("created"),
            row.getLong("updated"),
            row.getLong("unchanged"),
            row.getLong("withdrawn")),
        row.getLong("rejected"),
        row.getLong("warned"),
        row.getLong("skipped"),
        parsed(row.getString("totals"), new TypeReference<List<ControlTotal>>() {}),
        parsed(row.getString("dialect"), new TypeReference<Dialect>() {}),
        row.getObject("undoes", UUID.class),
        failure(row));
  }

  private static Failure failure(ResultSet row) throws SQLException {
    String code = row.getString("failure_code");
    return code == null
        ? null
        : new Failure(code, new Text(row.getString("failure_fr"), row.getString("failure_en")));
  }

  private static NumberedRejection rejection(ResultSet row) throws SQLException {
    return new NumberedRejection(
        row.getObject("import_id", UUID.class), row.getLong("number"), read(row));
  }

  /** A rejection from the columns that it has in any query. */
  static Rejection read(ResultSet row) throws SQLException {
    long line = row.getLong("line");
    String arguments = row.getString("arguments");
    return new Rejection(
        line == 0 ? null : line,
        row.getString("pointer"),
        row.getString("column_name"),
        Rule.valueOf(row.getString("kind")),
        row.getString("value"),
        arguments.isEmpty() ? List.of() : List.of(arguments.split(SEPARATOR, -1)));
  }

  private String written(Object value) {
    try {
      return value == null ? null : json.writeValueAsString(value);
    } catch (JsonProcessingException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  private <T> T parsed(String text, TypeReference<T> type) {
    try {
      return text == null ? null : json.readValue(text, type);
    } catch (JsonProcessingException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
