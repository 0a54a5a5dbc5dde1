package fr.ctg.evaluations.importing;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** One row in the text format of PostgreSQL's COPY; used again for the next one. */
final class CopyLine {

  private byte[] bytes = new byte[512];
  private int length;

  /** Text that may hold anything; null is SQL's null. */
  CopyLine text(String text) {
    separate();
    if (text == null) {
      put('\\');
      put('N');
      return this;
    }
    if (isPlain(text)) {
      plain(text);
      return this;
    }
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      escaped(b);
    }
    return this;
  }

  /** Text that was made ready for COPY before, such as a territory's columns. */
  CopyLine ready(byte[] ready) {
    separate();
    reserve(ready.length);
    System.arraycopy(ready, 0, bytes, length, ready.length);
    length += ready.length;
    return this;
  }

  CopyLine number(long number) {
    separate();
    plain(Long.toString(number));
    return this;
  }

  void endTo(OutputStream out) throws IOException {
    put('\n');
    out.write(bytes, 0, length);
    length = 0;
  }

  /** What {@link #ready} takes: these columns as they are written. */
  static byte[] ready(String... columns) {
    CopyLine line = new CopyLine();
    for (String column : columns) {
      line.text(column);
    }
    return Arrays.copyOf(line.bytes, line.length);
  }

  private void separate() {
    if (length > 0) {
      put('\t');
    }
  }

  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c > '~' || c == '\\') {
        return false;
      }
    }
    return true;
  }

  @SuppressWarnings("deprecation") // the one way to copy ASCII without an array between
  private void plain(String text) {
    reserve(text.length());
    text.getBytes(0, text.length(), bytes, length);
    length += text.length();
  }

  private void escaped(byte b) {
    switch (b) {
      case '\\' -> put('\\', '\\');
      case '\t' -> put('\\', 't');
      case '\n' -> put('\\', 'n');
      case '\r' -> put('\\', 'r');
      default -> put(b);
    }
  }

  private void put(int first, int second) {
    put(first);
    put(second);
  }

  private void put(int b) {
    reserve(1);
    bytes[length++] = (byte) b;
  }

  private void reserve(int more) {
    if (length + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
    }
  }
}
