package fr.ctg.kit.limit;

import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.core.Response;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A body that is refused as soon as it turns out to be too large, whatever it had announced. */
final class LimitedStream extends FilterInputStream {

  private long left;

  LimitedStream(InputStream body, long limit) {
    super(body);
    this.left = limit;
  }

  @Override
  public int read() throws IOException {
    int read = super.read();
    if (read >= 0) {
      count(1);
    }
    return read;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    int read = super.read(into, offset, length);
    if (read > 0) {
      count(read);
    }
    return read;
  }

  @Override
  public long skip(long bytes) throws IOException {
    long skipped = super.skip(bytes);
    count(skipped);
    return skipped;
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  private void count(long bytes) {
    left -= bytes;
    if (left < 0) {
      throw tooLarge();
    }
  }

  static ClientErrorException tooLarge() {
    return new ClientErrorException(Response.Status.REQUEST_ENTITY_TOO_LARGE);
  }
}
