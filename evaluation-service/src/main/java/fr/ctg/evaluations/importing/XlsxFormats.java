package fr.ctg.evaluations.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTNumFmt;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTXf;

/** How the cells of a workbook show their numbers, by the style that a cell has. */
final class XlsxFormats {

  private static final int MOST = 100_000;
  private static final int GENERAL = 0;

  private final Map<Integer, String> codes = new HashMap<>();
  private final List<Integer> ofCells = new ArrayList<>();
  private final Map<Integer, XlsxFormat> formats = new HashMap<>();

  void read(XlsxElements styles) {
    boolean inCells = false;
    while (styles.next()) {
      if (styles.is("numFmt")) {
        CTNumFmt format = styles.read(CTNumFmt.Factory);
        // Those of cells come first; conditional ones may use their numbers again.
        codes.putIfAbsent((int) format.getNumFmtId(), format.getFormatCode());
      } else if (!styles.is("xf")) {
        inCells = styles.is("cellXfs");
      } else if (inCells) {
        ofCells.add((int) styles.read(CTXf.Factory).getNumFmtId());
      }
      if (codes.size() + ofCells.size() > MOST) {
        throw XlsxRefusals.tooMuchText();
      }
    }
  }

  XlsxFormat of(long style) {
    return formats.computeIfAbsent(
        style < ofCells.size() ? ofCells.get((int) style) : GENERAL,
        id -> new XlsxFormat(id, codes.getOrDefault(id, BuiltinFormats.getBuiltinFormat(id))));
  }
}
