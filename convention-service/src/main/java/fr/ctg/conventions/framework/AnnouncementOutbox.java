package fr.ctg.conventions.framework;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.ctg.conventions.convention.Convention;
import fr.ctg.kit.identity.Ids;
import fr.ctg.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/**
 * What is still to be told to evaluation-service. Written in the transaction of what it tells, so
 * that nothing is told that did not happen, and nothing that happened is forgotten.
 */
@ApplicationScoped
class AnnouncementOutbox {

  private static final int AT_ONCE = 10;
  // Longer than sending that many can take: after a crash, another process takes over then.
  private static final Duration LEASE = Duration.ofMinutes(1);
  private static final Duration KEPT = Duration.ofDays(30);

  private static final String CLAIM =
      """
      with due as materialized (
        select id from announcement where delivered_at is null and due_at <= ?
        order by due_at, version limit ? for update skip locked)
      update announcement a set due_at = ?, attempts = attempts + 1 from due where a.id = due.id
      returning a.id, a.convention_id, a.version, a.body, a.attempts
      """;

  private final Sql sql;
  private final ObjectMapper json;

  AnnouncementOutbox(Sql sql, ObjectMapper json) {
    this.sql = sql;
    this.json = json;
  }

  @Transactional(TxType.MANDATORY)
  void add(Convention convention, FrameworkVersion version) {
    sql.update(
        """
        insert into announcement (id, convention_id, version, recorded_at, body, attempts, due_at)
        values (?, ?, ?, ?, ?, 0, ?)
        """,
        Ids.next(),
        convention.id(),
        version.number(),
        version.recordedAt(),
        written(Announcement.Body.of(convention.id(), convention.reference(), version)),
        version.recordedAt());
  }

  /** Some of what is due, the oldest versions first; for a while it is nobody else's to send. */
  List<Announcement> claim(Instant now) {
    return sql.list(CLAIM, AnnouncementOutbox::announcement, now, AT_ONCE, now.plus(LEASE)).stream()
        .sorted(Comparator.comparingInt(Announcement::version))
        .toList();
  }

  void delivered(Announcement announcement, Instant now) {
    sql.update("update announcement set delivered_at = ? where id = ?", now, announcement.id());
  }

  void postpone(Announcement announcement, Instant until) {
    sql.update("update announcement set due_at = ? where id = ?", until, announcement.id());
  }

  /** The receiver is back: what was put off longer than anybody's lease is due now. */
  void hasten(Instant now) {
    sql.update(
        "update announcement set due_at = ? where delivered_at is null and due_at > ?",
        now,
        now.plus(LEASE));
  }

  long undelivered() {
    return sql.first(
            "select count(*) from announcement where delivered_at is null", row -> row.getLong(1))
        .orElseThrow();
  }

  void dropOld(Instant now) {
    sql.update("delete from announcement where delivered_at < ?", now.minus(KEPT));
  }

  private String written(Announcement.Body body) {
    try {
      return json.writeValueAsString(body);
    } catch (JsonProcessingException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  private static Announcement announcement(ResultSet row) throws SQLException {
    return new Announcement(
        row.getObject("id", UUID.class),
        row.getObject("convention_id", UUID.class),
        row.getInt("version"),
        row.getString("body"),
        row.getInt("attempts"));
  }
}
