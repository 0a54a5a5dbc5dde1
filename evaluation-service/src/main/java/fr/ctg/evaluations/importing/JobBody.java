package fr.ctg.evaluations.importing;

import fr.ctg.kit.sql.Sql;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Enumeration;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;

/** The file of a job, read back a piece at a time. */
final class JobBody implements Enumeration<InputStream> {

  static final int PIECE = 1 << 20;

  private static final String READ =
      "select bytes from import_job_body where import_id = ? and part = ?";

  private final Sql sql;
  private final UUID id;
  private int part;
  private Optional<byte[]> next;

  JobBody(Sql sql, UUID id) {
    this.sql = sql;
    this.id = id;
    this.next = read();
  }

  InputStream stream() {
    return new SequenceInputStream(this);
  }

  @Override
  public boolean hasMoreElements() {
    return next.isPresent();
  }

  @Override
  public InputStream nextElement() {
    byte[] bytes = next.orElseThrow(NoSuchElementException::new);
    part++;
    next = read();
    return new ByteArrayInputStream(bytes);
  }

  private Optional<byte[]> read() {
    return sql.first(READ, row -> row.getBytes("bytes"), id, part);
  }
}
