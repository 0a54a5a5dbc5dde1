package fr.ctg.evaluations.importing;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;

/**
 * A request's body in a temporary file: a slow sender holds no database connection, and a large
 * body takes no memory. On the way it is seen whether it is UTF-8.
 */
final class SpooledBody implements AutoCloseable {

  private static final int BUFFER = 1 << 16;
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private final Path file;
  private final Charset charset;
  private final int mark;
  private final long lines;

  /**
   * @param mark how many bytes the byte order mark has
   */
  private SpooledBody(Path file, Charset charset, int mark, long lines) {
    this.file = file;
    this.charset = charset;
    this.mark = mark;
    this.lines = lines;
  }

  static SpooledBody of(InputStream body) {
    try {
      Path file = Files.createTempFile("import-", ".body");
      try {
        return written(body, file);
      } catch (IOException | RuntimeException failed) {
        Files.delete(file);
        throw failed;
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Where the bytes are as they came. */
  Path file() {
    return file;
  }

  /** UTF-16 where a byte order mark says so; else UTF-8, or Windows-1252 if it cannot be that. */
  Charset charset() {
    return charset;
  }

  /** The bytes, without a byte order mark. */
  InputStream bytes() throws IOException {
    InputStream in = Files.newInputStream(file);
    in.skipNBytes(mark);
    return in;
  }

  /** To the letter as it was sent. */
  InputStream sent() throws IOException {
    return Files.newInputStream(file);
  }

  /** How many line ends there are. */
  long lines() {
    return lines;
  }

  Reader text() throws IOException {
    return new InputStreamReader(bytes(), charset);
  }

  @Override
  public void close() throws IOException {
    Files.delete(file);
  }

  private static SpooledBody written(InputStream body, Path file) throws IOException {
    Utf8 utf8 = new Utf8();
    byte[] buffer = new byte[BUFFER];
    String start = "";
    long total = 0;
    LineEnds ends = new LineEnds();
    try (OutputStream out = Files.newOutputStream(file)) {
      for (int read = body.readNBytes(buffer, 0, BUFFER);
          read > 0;
          read = body.readNBytes(buffer, 0, BUFFER)) {
        if (total == 0) {
          start = HexFormat.of().formatHex(buffer, 0, Math.min(read, 3));
        }
        total += read;
        out.write(buffer, 0, read);
        utf8.see(buffer, read);
        ends.see(buffer, read);
      }
    }
    long lines = ends.count;
    // Excel's "Unicode text" is UTF-16; nobody's UTF-8 or Windows-1252 starts with these bytes.
    if (start.startsWith("fffe")) {
      return new SpooledBody(file, StandardCharsets.UTF_16LE, 2, lines);
    }
    if (start.startsWith("feff")) {
      return new SpooledBody(file, StandardCharsets.UTF_16BE, 2, lines);
    }
    if (!utf8.holds()) {
      return new SpooledBody(file, WINDOWS_1252, 0, lines);
    }
    return new SpooledBody(file, StandardCharsets.UTF_8, start.equals("efbbbf") ? 3 : 0, lines);
  }

  /** Counts line ends in bytes that come piece by piece: of Unix, of Windows and of old Macs. */
  private static final class LineEnds {

    private long count;
    private byte before;

    private void see(byte[] buffer, int length) {
      for (int i = 0; i < length; i++) {
        byte b = buffer[i];
        // The other half of a character of UTF-16 stands between the two of Windows.
        if (b != 0) {
          if (b == '\r' || b == '\n' && before != '\r') {
            count++;
          }
          before = b;
        }
      }
    }
  }

  /** Whether bytes that come piece by piece are UTF-8. */
  private static final class Utf8 {

    private final CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER + 8);
    private final CharBuffer scrap = CharBuffer.allocate(BUFFER + 8);
    private boolean holds = true;

    private void see(byte[] buffer, int length) {
      if (!holds) {
        return;
      }
      bytes.put(buffer, 0, length).flip();
      scrap.clear();
      holds = !decoder.decode(bytes, scrap, false).isError();
      bytes.compact();
    }

    private boolean holds() {
      bytes.flip();
      scrap.clear();
      return holds && !decoder.decode(bytes, scrap, true).isError();
    }
  }
}
