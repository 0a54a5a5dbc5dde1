package fr.ctg.evaluations.importing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.ctg.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The imports that wait for their turn, for every instance of the service together. Who does one
 * holds its row locked until the effect is committed with the removal: should its worker die, the
 * database frees the row, and the next worker starts again from the file.
 */
@ApplicationScoped
class ImportQueue {

  private static final String ADD =
      """
      insert into import_job (import_id, convention_id, work, queued_at)
      values (?, ?, cast(? as jsonb), ?)
      """;
  private static final String ADD_PROGRESS =
      """
      insert into import_progress (import_id, attempts, rows_read, cancel_requested)
      values (?, 0, 0, false)
      """;
  private static final String ADD_PART =
      "insert into import_job_body (import_id, part, bytes) values (?, ?, ?)";
  // No key update: the progress, which refers to this row, is written by another transaction.
  private static final String HOLD =
      "select import_id from import_job where import_id = ? for no key update skip locked";
  private static final String WAITING =
      """
      select j.import_id, j.convention_id, j.work, p.attempts
      from import_job j join import_progress p on p.import_id = j.import_id
      order by j.queued_at, j.import_id limit ?
      """;
  private static final String START =
      """
      update import_progress set attempts = attempts + 1, started_at = ?, rows_read = 0
      where import_id = ?
      """;
  private static final String TELL =
      "update import_progress set rows_read = ? where import_id = ? returning cancel_requested";
  private static final String CANCEL =
      "update import_progress set cancel_requested = true where import_id = ?";

  private static final String PROGRESS =
      "select attempts, rows_read, cancel_requested from import_progress where import_id = ?";

  private final Sql sql;
  private final ObjectMapper json;
  private final Clock clock;

  ImportQueue(Sql sql, ObjectMapper json, Clock clock) {
    this.sql = sql;
    this.json = json;
    this.clock = clock;
  }

  void add(ImportTask task, SpooledBody body) {
    try {
      String work = json.writeValueAsString(task.order());
      sql.update(ADD, task.id(), task.convention(), work, clock.instant());
      sql.update(ADD_PROGRESS, task.id());
      try (InputStream bytes = body.sent()) {
        int part = 0;
        for (byte[] piece = bytes.readNBytes(JobBody.PIECE);
            piece.length > 0;
            piece = bytes.readNBytes(JobBody.PIECE)) {
          sql.update(ADD_PART, task.id(), part++, piece);
        }
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** The oldest ones, whether somebody does them already or not. */
  List<ImportJob> waiting(int atMost) {
    return sql.list(
        WAITING,
        row ->
            new ImportJob(
                row.getObject("import_id", UUID.class),
                row.getObject("convention_id", UUID.class),
                order(row.getString("work")),
                row.getInt("attempts")),
        atMost);
  }

  /** The file of one, as it was sent. */
  InputStream body(UUID id) {
    return new JobBody(sql, id).stream();
  }

  /**
   * Keeps others from doing this one, until the end of the transaction.
   *
   * @return false if somebody does it already, or it is done
   */
  boolean hold(UUID id) {
    return sql.first(HOLD, row -> true, id).orElse(false);
  }

  void remove(UUID id) {
    sql.update("delete from import_job where import_id = ?", id);
  }

  /** In a transaction of its own, so that it is seen while the work goes on. */
  @Transactional(TxType.REQUIRES_NEW)
  void start(UUID id) {
    sql.update(START, clock.instant(), id);
  }

  /**
   * In a transaction of its own, so that it is seen while the work goes on.
   *
   * @return whether the import has been called off meanwhile
   */
  @Transactional(TxType.REQUIRES_NEW)
  boolean tell(UUID id, long rows) {
    return sql.first(TELL, row -> row.getBoolean("cancel_requested"), rows, id).orElse(false);
  }

  /** How far one has come; empty if it is not in the queue any more. */
  Optional<StoredImport.Progress> progress(UUID id) {
    return sql.first(
        PROGRESS,
        row ->
            new StoredImport.Progress(
                row.getInt("attempts"),
                row.getLong("rows_read"),
                row.getBoolean("cancel_requested")),
        id);
  }

  /**
   * @return false if it is not in the queue any more
   */
  boolean cancel(UUID id) {
    return sql.update(CANCEL, id) > 0;
  }

  private ImportOrder order(String work) {
    try {
      return json.readValue(work, ImportOrder.class);
    } catch (JsonProcessingException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
