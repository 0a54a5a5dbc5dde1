package fr.ctg.evaluations.funding;

import fr.ctg.evaluations.framework.Revision;
import fr.ctg.evaluations.framework.RevisionKind;
import fr.ctg.evaluations.framework.Revisions;
import fr.ctg.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Every state of what is followed that this service has received. */
@ApplicationScoped
class StoredFollowUps {

  /** How to ask whether there is something newer. */
  record Copy(String etag, Instant checkedAt) {}

  private static final String AT =
      """
      select document, received_at from follow_up_state
      where convention_id = ? and revision <= ? order by revision desc limit 1
      """;

  private final Sql sql;
  private final Revisions revisions;

  StoredFollowUps(Sql sql, Revisions revisions) {
    this.sql = sql;
    this.revisions = revisions;
  }

  Optional<Copy> copy(UUID convention) {
    return sql.first(
        "select etag, checked_at from follow_up_copy where convention_id = ?",
        row -> new Copy(row.getString("etag"), Sql.instant(row, "checked_at")),
        convention);
  }

  /** The newest state that had been received at a revision. */
  Optional<KnownFollowUp> at(UUID convention, long revision) {
    return sql.first(AT, StoredFollowUps::known, convention, revision);
  }

  /** What is new takes a revision of its own; what is known already does not. */
  @Transactional
  void receive(UUID convention, FollowUpSource.Found found, Instant checkedAt) {
    revisions.lock(convention);
    sql.update(
        """
        insert into follow_up_copy (convention_id, etag, checked_at) values (?, ?, ?)
        on conflict (convention_id) do update
        set etag = excluded.etag,
          checked_at = greatest(follow_up_copy.checked_at, excluded.checked_at)
        """,
        convention,
        found.etag(),
        checkedAt);
    boolean known =
        sql.first(AT, row -> row.getString("document"), convention, Long.MAX_VALUE)
            .filter(found.document()::equals)
            .isPresent();
    if (!known) {
      Revision revision =
          revisions.next(convention, RevisionKind.FUNDING, "follow-up", "convention-service");
      sql.update(
          """
          insert into follow_up_state (convention_id, revision, received_at, document)
          values (?, ?, ?, ?)
          """,
          convention,
          revision.number(),
          revision.recordedAt(),
          found.document());
    }
  }

  @Transactional
  void confirm(UUID convention, Instant checkedAt) {
    sql.update(
        """
        update follow_up_copy set checked_at = greatest(checked_at, ?) where convention_id = ?
        """,
        checkedAt,
        convention);
  }

  private static KnownFollowUp known(ResultSet row) throws SQLException {
    return new KnownFollowUp(
        FollowUp.read(row.getString("document")), Sql.instant(row, "received_at"));
  }
}
