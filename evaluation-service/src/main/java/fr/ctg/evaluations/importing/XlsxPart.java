package fr.ctg.evaluations.importing;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipEntry;

/**
 * One XML part of a workbook while it is unpacked. However it was made, it cannot take more than a
 * known amount of time and memory: neither by its size, nor by how far it inflates, nor by one
 * endless name, text or comment, which a parser would hold as a whole.
 */
final class XlsxPart extends FilterInputStream {

  /** Far beyond what the text of one cell takes. */
  private static final int LONGEST_BETWEEN_TAGS = 1 << 20;

  private static final long HARMLESS = 10L << 20;
  private static final int MOST_INFLATION = 200;

  /** Far beyond what is written in one row, and little enough to be held. */
  private static final int LARGEST_PIECE = 4 << 20;

  private final long packed;
  private final long said;
  private long endOfPiece = Long.MAX_VALUE;
  private long unpacked;
  private int sinceTag;
  private boolean tagStarts;

  /**
   * @param entry what the file says of it, which is held to that
   */
  XlsxPart(InputStream in, ZipEntry entry) {
    super(in);
    this.packed = entry.getCompressedSize();
    this.said = entry.getSize();
  }

  /** What is read from now on is held as a whole. */
  void startPiece() {
    endOfPiece = unpacked + LARGEST_PIECE;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    int read = in.read(into, offset, length);
    if (read > 0) {
      unpacked += read;
      if (unpacked > said) {
        throw XlsxRefusals.unreadable();
      }
      if (unpacked > HARMLESS && unpacked / MOST_INFLATION > packed) {
        throw XlsxRefusals.tooMuchInflation();
      }
      if (unpacked > endOfPiece) {
        throw XlsxRefusals.tooLargePiece(LARGEST_PIECE);
      }
      look(into, offset, read);
    }
    return read;
  }

  @Override
  public long skip(long bytes) throws IOException {
    return Math.max(0, read(new byte[(int) Math.min(bytes, 8192)], 0, (int) Math.min(bytes, 8192)));
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  // Spreadsheets write neither comments nor CDATA nor document types; only what starts with "<!"
  // could hide a "<".
  private void look(byte[] bytes, int offset, int length) {
    for (int i = offset; i < offset + length; i++) {
      byte b = bytes[i];
      if (tagStarts && b == '!') {
        throw XlsxRefusals.unreadable();
      }
      tagStarts = b == '<';
      sinceTag = tagStarts ? 0 : sinceTag + 1;
      if (sinceTag > LONGEST_BETWEEN_TAGS) {
        throw XlsxRefusals.unreadable();
      }
    }
  }
}
