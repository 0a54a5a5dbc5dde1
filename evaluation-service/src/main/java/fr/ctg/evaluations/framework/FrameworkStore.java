package fr.ctg.evaluations.framework;

import fr.ctg.kit.identity.Key;
import fr.ctg.kit.memory.LastUsed;
import fr.ctg.kit.sql.Pipeline;
import fr.ctg.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongConsumer;

/** Every version of every framework that this service has received. */
@ApplicationScoped
class FrameworkStore {

  /**
   * The newest version that is kept of a convention.
   *
   * @param etag of the newest version; null where it has to be asked for in full
   * @param checkedAt when convention-service last said that this is the newest; null for never
   */
  record Copy(UUID convention, long version, String etag, Instant checkedAt) {}

  private record VersionOf(UUID convention, long version) {}

  private static final int PARSED_AT_MOST = 64;

  private static final String VERSION =
      "select max(version) as version from framework_version where convention_id = ?";

  private static final String COPY =
      """
      select c.convention_id, c.etag, c.checked_at,
        (select max(v.version) from framework_version v where v.convention_id = c.convention_id)
          as version
      from framework_copy c where %s = ?
      """;

  private final Sql sql;
  private final Revisions revisions;

  // Versions never change, so what has been parsed once stays true; the oldest used goes first.
  private final LastUsed<VersionOf, Framework> parsed = new LastUsed<>(PARSED_AT_MOST);

  FrameworkStore(Sql sql, Revisions revisions) {
    this.sql = sql;
    this.revisions = revisions;
  }

  Optional<Copy> copy(Key convention) {
    return convention.id() != null
        ? sql.first(COPY.formatted("c.convention_id"), FrameworkStore::copy, convention.id())
        : sql.first(COPY.formatted("c.reference"), FrameworkStore::copy, convention.code());
  }

  /** Asks, with what else a transaction asks, which version is the newest. */
  void askVersion(UUID convention, Pipeline pipeline, LongConsumer version) {
    pipeline.forEach(VERSION, row -> version.accept(row.getLong("version")), convention);
  }

  /** Every convention of which something has been received. */
  List<UUID> conventions() {
    return sql.list(
        "select convention_id from framework_copy order by convention_id",
        row -> row.getObject("convention_id", UUID.class));
  }

  /** The version's receipt is a write of its own, with a revision of its own. */
  @Transactional
  void receive(FrameworkSource.Found found, Instant checkedAt) {
    Framework framework = found.framework();
    UUID convention = framework.convention().id();
    revisions.lock(convention);
    sql.update(
        """
        insert into framework_copy (convention_id, reference, etag, checked_at) values (?, ?, ?, ?)
        on conflict (convention_id) do update
        set reference = excluded.reference, etag = excluded.etag,
          checked_at = coalesce(excluded.checked_at, framework_copy.checked_at)
        """,
        convention,
        framework.convention().reference(),
        found.etag(),
        checkedAt);
    boolean known =
        sql.first(
                "select 1 from framework_version where convention_id = ? and version = ?",
                row -> true,
                convention,
                framework.version())
            .isPresent();
    if (!known) {
      Revision revision =
          revisions.next(
              convention,
              RevisionKind.FRAMEWORK,
              Long.toString(framework.version()),
              "convention-service");
      sql.update(
          """
          insert into framework_version (convention_id, version, revision, received_at, document)
          values (?, ?, ?, ?, ?)
          """,
          convention,
          framework.version(),
          revision.number(),
          revision.recordedAt(),
          found.document());
    }
  }

  @Transactional
  void confirm(UUID convention, Instant checkedAt) {
    sql.update(
        """
        update framework_copy set checked_at = greatest(checked_at, ?) where convention_id = ?
        """,
        checkedAt,
        convention);
  }

  Framework read(UUID convention, long version) {
    return parsed.get(new VersionOf(convention, version), this::parse);
  }

  /** The newest version that had been received at a revision. */
  Optional<Long> versionAt(UUID convention, long revision) {
    return sql.first(
        """
        select version from framework_version where convention_id = ? and revision <= ?
        order by version desc limit 1
        """,
        row -> row.getLong("version"),
        convention,
        revision);
  }

  private Framework parse(VersionOf which) {
    String document =
        sql.first(
                "select document from framework_version where convention_id = ? and version = ?",
                row -> row.getString("document"),
                which.convention(),
                which.version())
            .orElseThrow();
    return FrameworkDocument.read(document);
  }

  private static Copy copy(ResultSet row) throws SQLException {
    return new Copy(
        row.getObject("convention_id", UUID.class),
        row.getLong("version"),
        row.getString("etag"),
        Sql.instant(row, "checked_at"));
  }
}
