package fr.ctg.evaluations.importing;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTNumFmt;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTStylesheet;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTXf;

/** How the cells of a workbook show their numbers, by the style that a cell has. */
final class XlsxFormats {

  private static final int GENERAL = 0;

  private final int[] ids;
  private final Map<Integer, String> codes = new HashMap<>();
  private final Map<Integer, XlsxFormat> formats = new HashMap<>();

  XlsxFormats(CTStylesheet styles) {
    CTXf[] cells = styles.isSetCellXfs() ? styles.getCellXfs().getXfArray() : new CTXf[0];
    this.ids = Stream.of(cells).mapToInt(cell -> (int) cell.getNumFmtId()).toArray();
    if (styles.isSetNumFmts()) {
      for (CTNumFmt format : styles.getNumFmts().getNumFmtArray()) {
        codes.put((int) format.getNumFmtId(), format.getFormatCode());
      }
    }
  }

  XlsxFormat of(long style) {
    return formats.computeIfAbsent(
        style < ids.length ? ids[(int) style] : GENERAL,
        id -> new XlsxFormat(id, codes.getOrDefault(id, BuiltinFormats.getBuiltinFormat(id))));
  }
}
