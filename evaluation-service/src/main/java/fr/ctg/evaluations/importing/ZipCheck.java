package fr.ctg.evaluations.importing;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;

/** What the bytes of a file say before anybody opens it as a zip. */
final class ZipCheck {

  private static final int OLD_OFFICE = 0xD0CF11E0;
  private static final int ZIP = 0x504B0304;
  private static final int END_OF_DIRECTORY = 22;
  private static final int LONGEST_COMMENT = 0xFFFF;

  private ZipCheck() {}

  /**
   * How many bytes the directory of a zip is said to have, as all of it is loaded when it is
   * opened; more than the file has where it says so elsewhere.
   *
   * @throws Malformed if it is no zip
   */
  static long directory(Path path) throws IOException {
    try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "r")) {
      int magic = file.length() < 4 ? 0 : file.readInt();
      if (magic == OLD_OFFICE) {
        throw XlsxRefusals.oldOrEncrypted();
      }
      if (magic != ZIP) {
        throw XlsxRefusals.notXlsx();
      }
      byte[] end = new byte[(int) Math.min(file.length(), END_OF_DIRECTORY + LONGEST_COMMENT)];
      file.seek(file.length() - end.length);
      file.readFully(end);
      return Math.min(directory(end), file.length());
    }
  }

  private static long directory(byte[] end) {
    for (int i = end.length - END_OF_DIRECTORY; i >= 0; i--) {
      if (end[i] == 'P' && end[i + 1] == 'K' && end[i + 2] == 5 && end[i + 3] == 6) {
        return (end[i + 12] & 0xffL)
            | (end[i + 13] & 0xffL) << 8
            | (end[i + 14] & 0xffL) << 16
            | (end[i + 15] & 0xffL) << 24;
      }
    }
    throw XlsxRefusals.unreadable();
  }
}
