package fr.ctg.evaluations.importing;

/** What people mean by the text of a cell. */
final class CellText {

  private CellText() {}

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
