package fr.ctg.evaluations.importing;

/** What people mean by the text of a cell. */
final class CellText {

  private CellText() {}

  /**
   * Without blanks at both ends, also those that keep words together: French spreadsheets write
   * them beside numbers.
   */
  static String bare(String cell) {
    int start = 0;
    int end = cell.length();
    while (start < end && isBlank(cell.charAt(start))) {
      start++;
    }
    while (start < end && isBlank(cell.charAt(end - 1))) {
      end--;
    }
    return cell.substring(start, end);
  }

  static boolean isBlank(String cell) {
    for (int i = 0; i < cell.length(); i++) {
      if (!isBlank(cell.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** Without the apostrophe that an export puts before what a spreadsheet would run. */
  static String meant(String cell) {
    if (cell.length() < 2 || cell.charAt(0) != '\'') {
      return cell;
    }
    return switch (cell.charAt(1)) {
      case '=', '+', '-', '@', '\t', '\r', '\n' -> cell.substring(1);
      default -> cell;
    };
  }
}
