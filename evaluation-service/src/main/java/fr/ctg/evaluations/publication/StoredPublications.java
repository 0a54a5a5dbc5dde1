package fr.ctg.evaluations.publication;

import fr.ctg.evaluations.question.Evidence;
import fr.ctg.evaluations.report.ReportKind;
import fr.ctg.evaluations.report.WrittenReport;
import fr.ctg.kit.paging.Page;
import fr.ctg.kit.paging.PageRequest;
import fr.ctg.kit.paging.RowListing;
import fr.ctg.kit.paging.RowListing.Slice;
import fr.ctg.kit.period.Period;
import fr.ctg.kit.problem.NotFound;
import fr.ctg.kit.sql.Sql;
import fr.ctg.kit.text.Text;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The publications of every convention. Rows are added and read; the database refuses the rest. */
@ApplicationScoped
class StoredPublications implements Evidence {

  private static final RowListing<Publication> LISTING =
      new RowListing<>("p.id", Publication::id)
          .sortedBy("-publishedAt", "p.published_at", Publication::publishedAt, Instant::parse)
          .sortedBy("asOf", "p.as_of", Publication::asOf, LocalDate::parse);

  private static final String COLUMNS =
      """
      select p.id, p.convention_id, p.kind, p.title, p.period_start, p.period_end, p.as_of,
        p.known_at, p.framework_version, p.data_revision, p.framework_confirmed,
        octet_length(p.json) as json_bytes, p.json_sha256,
        octet_length(p.page) as page_bytes, p.page_sha256, p.published_at, p.published_by
      """;

  private static final String OF_CONVENTION = " from publication p where p.convention_id = ?";

  private static final String OF_KIND = " and p.kind = coalesce(cast(? as text), p.kind)";

  private final Sql sql;

  StoredPublications(Sql sql) {
    this.sql = sql;
  }

  @Override
  public Kind kind() {
    return Kind.PUBLICATION;
  }

  @Override
  public Set<UUID> among(Set<UUID> ids, UUID convention) {
    return Set.copyOf(
        sql.list(
            "select id from publication where convention_id = ? and id = any(?)",
            row -> row.getObject("id", UUID.class),
            convention,
            ids.toArray(UUID[]::new)));
  }

  void add(Publication one, WrittenReport content) {
    sql.update(
        """
        insert into publication
          (id, convention_id, kind, title, period_start, period_end, as_of, known_at,
           framework_version, data_revision, framework_confirmed, json, json_sha256, page,
           page_sha256, published_at, published_by)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        one.id(),
        one.convention(),
        one.kind().name(),
        one.title(),
        one.period().start(),
        one.period().end(),
        one.asOf(),
        one.knownAt(),
        one.frameworkVersion(),
        one.dataRevision(),
        one.frameworkConfirmed(),
        content.json(),
        one.json().sha256(),
        content.page(),
        one.page().sha256(),
        one.publishedAt(),
        one.publishedBy());
  }

  Publication require(UUID convention, UUID id) {
    return sql.first(
            COLUMNS + OF_CONVENTION + " and p.id = ?",
            StoredPublications::publication,
            convention,
            id)
        .orElseThrow(() -> notFound(id));
  }

  WrittenReport content(UUID convention, UUID id) {
    return sql.first(
            "select p.json, p.page" + OF_CONVENTION + " and p.id = ?",
            row -> new WrittenReport(row.getBytes("json"), row.getBytes("page")),
            convention,
            id)
        .orElseThrow(() -> notFound(id));
  }

  /**
   * @param kind only those; null for all
   */
  Page<Publication> page(UUID convention, ReportKind kind, PageRequest request) {
    String name = kind == null ? null : kind.name();
    return LISTING.page(
        request,
        convention + "|" + kind,
        slice -> read(convention, name, slice),
        () ->
            sql.first(
                    "select count(*) as total" + OF_CONVENTION + OF_KIND,
                    row -> row.getLong("total"),
                    convention,
                    name)
                .orElseThrow());
  }

  private List<Publication> read(UUID convention, String kind, Slice slice) {
    List<Object> parameters = new ArrayList<>();
    parameters.add(convention);
    parameters.add(kind);
    parameters.addAll(slice.parameters());
    parameters.add(slice.rows());
    return sql.list(
        "%s and %s order by %s limit ?"
            .formatted(COLUMNS + OF_CONVENTION + OF_KIND, slice.condition(), slice.order()),
        StoredPublications::publication,
        parameters.toArray());
  }

  private static NotFound notFound(UUID id) {
    return new NotFound(
        "publication-not-found",
        Text.of(
            "Il n'y a pas de publication « %s » dans cette convention.",
            "There is no publication \"%s\" in this convention.", id));
  }

  private static Publication publication(ResultSet row) throws SQLException {
    return new Publication(
        row.getObject("id", UUID.class),
        row.getObject("convention_id", UUID.class),
        ReportKind.valueOf(row.getString("kind")),
        row.getString("title"),
        new Period(
            row.getObject("period_start", LocalDate.class),
            row.getObject("period_end", LocalDate.class)),
        row.getObject("as_of", LocalDate.class),
        Sql.instant(row, "known_at"),
        row.getLong("framework_version"),
        row.getLong("data_revision"),
        row.getBoolean("framework_confirmed"),
        new Publication.Form(row.getLong("json_bytes"), row.getString("json_sha256")),
        new Publication.Form(row.getLong("page_bytes"), row.getString("page_sha256")),
        Sql.instant(row, "published_at"),
        row.getString("published_by"));
  }
}
