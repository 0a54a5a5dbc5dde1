package fr.ctg.evaluations.importing;

import fr.ctg.evaluations.measurement.PersonalData;
import java.io.IOException;
import java.nio.file.Path;

/** One sheet of a workbook. */
final class XlsxTable implements Table {

  private final Path file;
  private final String sheet;
  private final NumberReader numbers = NumberReader.ofSheet();

  /**
   * @param wanted the name of the sheet; null for the first one
   * @throws Malformed if it is no workbook or has no such sheet, or its name speaks of a person
   */
  XlsxTable(Path file, String wanted) throws IOException {
    this.file = file;
    try (XlsxFile workbook = new XlsxFile(file)) {
      this.sheet = workbook.sheetNamed(wanted);
    }
    if (PersonalData.seenIn(sheet, false).isPresent()) {
      throw PersonalColumns.ofSheet();
    }
  }

  @Override
  public TableLines open() throws IOException {
    return new XlsxLines(new XlsxFile(file), sheet);
  }

  @Override
  public boolean holdsMoreThan(long wanted) throws IOException {
    try (TableLines lines = open()) {
      long left = wanted + 1;
      while (left >= 0 && lines.next()) {
        left--;
      }
      return left < 0;
    }
  }

  @Override
  public Dialect dialect() {
    return Dialect.ofSheet(sheet);
  }

  @Override
  public NumberReader numbers() {
    return numbers;
  }

  @Override
  public boolean hasDays() {
    return true;
  }
}
