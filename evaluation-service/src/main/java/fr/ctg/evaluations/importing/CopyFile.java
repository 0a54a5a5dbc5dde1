package fr.ctg.evaluations.importing;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Rows that wait in a temporary file, however many, until the database takes them by COPY. */
final class CopyFile implements AutoCloseable {

  private final String name;
  private Path file;
  private OutputStream out;

  /**
   * @param name what the file's own name starts with
   */
  CopyFile(String name) {
    this.name = name;
  }

  void add(CopyLine line) {
    try {
      if (out == null) {
        file = Files.createTempFile(name, ".copy");
        out = new BufferedOutputStream(Files.newOutputStream(file));
      }
      line.endTo(out);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  void copyTo(OutputStream copy) throws IOException {
    if (out != null) {
      out.flush();
      Files.copy(file, copy);
    }
  }

  @Override
  public void close() throws IOException {
    if (out != null) {
      out.close();
      Files.delete(file);
    }
  }
}
