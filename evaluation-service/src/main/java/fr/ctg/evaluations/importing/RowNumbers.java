package fr.ctg.evaluations.importing;

/** Leads from the number of a row back to where people find it in what they sent. */
interface RowNumbers {

  /** A row is a line of a file. */
  RowNumbers LINES = row -> row;

  /** The line in the file, from 1; null in JSON. */
  Long line(long row);

  /** The JSON pointer of the row, or of a field of it; null in a file of lines. */
  default String pointer(long row, String field) {
    return null;
  }

  /** The column that the whole row stands for; null where a row is a whole line. */
  default String column(long row) {
    return null;
  }

  /** Where the row is, in words that need no translation. */
  default String place(long row) {
    return "l. " + line(row);
  }

  /** The row is the whole document. */
  static RowNumbers alone() {
    return new RowNumbers() {
      @Override
      public Long line(long row) {
        return null;
      }

      @Override
      public String pointer(long row, String field) {
        return field == null ? "" : "/" + field;
      }

      @Override
      public String place(long row) {
        return "";
      }
    };
  }

  /** A row is an object in an array of the document. */
  static RowNumbers inArray(String name) {
    return new RowNumbers() {
      @Override
      public Long line(long row) {
        return null;
      }

      @Override
      public String pointer(long row, String field) {
        return place(row) + (field == null ? "" : "/" + field);
      }

      @Override
      public String place(long row) {
        return "/" + name + "/" + (row - 1);
      }
    };
  }
}
