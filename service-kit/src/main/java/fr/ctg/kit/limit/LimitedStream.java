package fr.ctg.kit.limit;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.core.Response;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * A body that is refused as soon as it turns out to be too large, whatever it had announced, or to
 * break off.
 */
final class LimitedStream extends FilterInputStream {

  private long left;

  LimitedStream(InputStream body, long limit) {
    super(body);
    this.left = limit;
  }

  @Override
  public int read() {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] into, int offset, int length) {
    try {
      int read = in.read(into, offset, length);
      count(Math.max(0, read));
      return read;
    } catch (IOException brokenOff) {
      throw new BadRequestException(brokenOff);
    }
  }

  @Override
  public long skip(long bytes) {
    return Math.max(0, read(new byte[(int) Math.min(bytes, 8192)]));
  }

  @Override
  public int read(byte[] into) {
    return read(into, 0, into.length);
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
