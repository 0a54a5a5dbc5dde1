package fr.ctg.evaluations.importing;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;

/** How the cells of a workbook show their numbers, by the style that a cell has. */
final class XlsxFormats {

  private static final XlsxFormat GENERAL = new XlsxFormat(0, null);

  private final StylesTable styles;
  private final Map<Long, XlsxFormat> formats = new HashMap<>();

  XlsxFormats(StylesTable styles) {
    this.styles = styles;
  }

  XlsxFormat of(long style) {
    return style >= styles.getNumCellStyles()
        ? GENERAL
        : formats.computeIfAbsent(style, this::format);
  }

  private XlsxFormat format(long index) {
    XSSFCellStyle style = styles.getStyleAt((int) index);
    return new XlsxFormat(style.getDataFormat(), style.getDataFormatString());
  }
}
