package fr.ctg.evaluations.importing;

/** The letters that a spreadsheet writes above its columns: A to XFD. */
final class ColumnLetters {

  /** No spreadsheet has more columns. */
  static final int MOST = 16_384;

  private static final int LETTERS = 26;

  private ColumnLetters() {}

  static String of(int column) {
    StringBuilder letters = new StringBuilder();
    for (int left = column + 1; left > 0; left = (left - 1) / LETTERS) {
      letters.insert(0, (char) ('A' + (left - 1) % LETTERS));
    }
    return letters.toString();
  }

  /**
   * The column, from 0, that a text starts with the letters of ({@code C} or {@code C12}); -1 for
   * none.
   */
  static int columnOf(String reference) {
    int column = 0;
    for (int i = 0; i < reference.length() && isLetter(reference.charAt(i)); i++) {
      column = column * LETTERS + (reference.charAt(i) & 0x1f);
      if (column > MOST) {
        return -1;
      }
    }
    return column - 1;
  }

  /** Whether these are letters of a column and nothing else. */
  static boolean areIn(String text) {
    return !text.isEmpty()
        && text.length() <= 3
        && text.chars().allMatch(c -> isLetter((char) c))
        && columnOf(text) >= 0;
  }

  private static boolean isLetter(char c) {
    return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
  }
}
