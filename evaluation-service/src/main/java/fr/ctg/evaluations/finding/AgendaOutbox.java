package fr.ctg.evaluations.finding;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.ctg.kit.identity.Ids;
import fr.ctg.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What convention-service is still to be told of findings, written in their transaction: nothing is
 * told that was not found, and nothing that was found is forgotten. What is told of one finding is
 * told in order.
 */
@ApplicationScoped
class AgendaOutbox {

  private static final int AT_ONCE = 20;
  // Longer than sending that many can take: after a crash, another process takes over then.
  private static final Duration LEASE = Duration.ofMinutes(2);
  private static final Duration KEPT = Duration.ofDays(30);

  private static final String CLAIM =
      """
      with due as materialized (
        select m.id from agenda_message m
        where m.delivered_at is null and m.refused_because is null and m.due_at <= ?
          and not exists (
            select 1 from agenda_message before
            where before.finding_id = m.finding_id and before.id < m.id
              and before.delivered_at is null and before.refused_because is null)
        order by m.due_at, m.id limit ? for update skip locked)
      update agenda_message a set due_at = ?, attempts = attempts + 1
      from due where a.id = due.id
      returning a.id, a.finding_id, a.convention_id, a.idempotency_key, a.body, a.attempts
      """;

  private final Sql sql;
  private final ObjectMapper json;
  private final Clock clock;

  AgendaOutbox(Sql sql, ObjectMapper json, Clock clock) {
    this.sql = sql;
    this.json = json;
    this.clock = clock;
  }

  /**
   * @param isNew whether nothing was told of it before; its key is then the finding's identifier
   * @param reference that of the convention
   */
  @Transactional(TxType.MANDATORY)
  void add(Finding finding, boolean isNew, String reference) {
    sql.update(
        """
        insert into agenda_message (id, finding_id, convention_id, idempotency_key, body, due_at)
        values (?, ?, ?, ?, ?, ?)
        """,
        Ids.next(),
        finding.id(),
        finding.convention(),
        isNew ? finding.id().toString() : finding.id() + "-" + finding.state().revision(),
        written(AgendaMessage.Body.of(finding, reference)),
        clock.instant());
  }

  /** Some of what is due; for a while it is nobody else's to send. */
  List<AgendaMessage> claim() {
    Instant now = clock.instant();
    return sql.list(CLAIM, AgendaOutbox::message, now, AT_ONCE, now.plus(LEASE));
  }

  void delivered(AgendaMessage message) {
    sql.update(
        "update agenda_message set delivered_at = ? where id = ?", clock.instant(), message.id());
  }

  void postpone(AgendaMessage message, Instant until) {
    sql.update("update agenda_message set due_at = ? where id = ?", until, message.id());
  }

  /** It will never be taken; another time it would be refused in the same way. */
  void refused(AgendaMessage message, String because) {
    sql.update("update agenda_message set refused_because = ? where id = ?", because, message.id());
  }

  /** The receiver is back: what was put off longer than anybody's lease is due now. */
  void hasten() {
    Instant now = clock.instant();
    sql.update(
        """
        update agenda_message set due_at = ?
        where delivered_at is null and refused_because is null and due_at > ?
        """,
        now,
        now.plus(LEASE));
  }

  long undelivered() {
    return sql.first(
            """
            select count(*) from agenda_message
            where delivered_at is null and refused_because is null
            """,
            row -> row.getLong(1))
        .orElseThrow();
  }

  void dropOld() {
    sql.update("delete from agenda_message where delivered_at < ?", clock.instant().minus(KEPT));
  }

  private String written(AgendaMessage.Body body) {
    try {
      return json.writeValueAsString(body);
    } catch (JsonProcessingException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  private static AgendaMessage message(ResultSet row) throws SQLException {
    return new AgendaMessage(
        row.getObject("id", UUID.class),
        row.getObject("finding_id", UUID.class),
        row.getObject("convention_id", UUID.class),
        row.getString("idempotency_key"),
        row.getString("body"),
        row.getInt("attempts"));
  }
}
