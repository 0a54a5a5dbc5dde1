package fr.ctg.evaluations.importing;

import fr.ctg.evaluations.mapping.Stated;

/** Where a line says something: in one of its columns, or the same for all of them. */
record MappedCell(int column, String constant) {

  private static final MappedCell NOWHERE = new MappedCell(-1, null);

  static MappedCell of(Stated stated, HeaderLine header) {
    if (stated == null) {
      return NOWHERE;
    }
    return stated.column() == null ? constant(stated.constant()) : column(stated.column(), header);
  }

  static MappedCell column(String called, HeaderLine header) {
    return new MappedCell(header.require(called), null);
  }

  static MappedCell constant(String constant) {
    return new MappedCell(-1, constant);
  }

  boolean isColumn() {
    return column >= 0;
  }

  /** The text; null where nothing is said. */
  String text(TableLines line) {
    if (column < 0) {
      return constant;
    }
    String cell = column < line.size() ? CellText.bare(CellText.meant(line.cell(column))) : "";
    return cell.isEmpty() ? null : cell;
  }

  /** This, unless a column of figures has its own. */
  MappedCell unless(String own) {
    return own == null ? this : constant(own);
  }
}
