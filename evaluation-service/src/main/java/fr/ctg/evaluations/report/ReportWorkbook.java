package fr.ctg.evaluations.report;

import fr.ctg.kit.csv.CsvRows;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A report as a workbook: a sheet for each of its tables, figures as figures. */
record ReportWorkbook(Report report, Locale language) {

  static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private static final String HEADER_FILL = "1F4E78";
  private static final String HEADER_FONT = "FFFFFF";
  private static final int WIDEST = 60;
  private static final int NARROWEST = 10;

  void writeTo(OutputStream out) throws IOException {
    try (Workbook workbook = new Workbook(out, "CTG", "1.0")) {
      for (Table<?> table : new Tables(report, language).all()) {
        write(table, workbook.newWorksheet(table.name().title().in(language)));
      }
    }
  }

  private <R> void write(Table<R> table, Worksheet sheet) {
    List<Column<R>> columns = table.data();
    sheet.freezePane(0, 1);
    for (int i = 0; i < columns.size(); i++) {
      String label = columns.get(i).label().in(language);
      sheet.value(0, i, label);
      sheet.style(0, i).bold().wrapText(true).fillColor(HEADER_FILL).fontColor(HEADER_FONT).set();
      int widest = label.length();
      for (int row = 0; row < table.rows().size(); row++) {
        Object value = columns.get(i).value().apply(table.rows().get(row));
        widest = Math.max(widest, write(sheet, row + 1, i, value));
      }
      sheet.width(i, Math.min(WIDEST, Math.max(NARROWEST, widest + 2)));
    }
  }

  /** How many characters it takes. */
  private int write(Worksheet sheet, int row, int column, Object value) {
    if (value == null) {
      return 0;
    }
    if (value instanceof BigDecimal number) {
      sheet.value(row, column, number);
      sheet.style(row, column).format(format(number.scale())).set();
      return number.toPlainString().length();
    }
    if (value instanceof Number number) {
      sheet.value(row, column, number);
      return number.toString().length();
    }
    String text = CsvRows.harmless(Words.of(value, language));
    sheet.value(row, column, text);
    sheet.style(row, column).wrapText(text.length() > WIDEST).verticalAlignment("top").set();
    return text.length();
  }

  private static String format(int decimals) {
    return decimals <= 0 ? "#,##0" : "#,##0." + "0".repeat(decimals);
  }
}
