package fr.ctg.evaluations.report;

import fr.ctg.kit.text.Text;
import java.math.BigDecimal;
import java.util.function.Function;

/**
 * A column of a table.
 *
 * @param code its name for programs
 * @param label its name for people
 * @param value what it holds of a row: text, a number, a day or a code; null where there is none
 * @param suffix what follows a figure on the page, such as a percent sign
 * @param where it is shown
 */
record Column<R>(String code, Text label, Function<R, ?> value, String suffix, Where where) {

  /** Data has a column for every value; the page puts some of them together. */
  enum Where {
    EVERYWHERE,
    DATA,
    PAGE
  }

  static <R> Column<R> shown(String code, String fr, String en, Function<R, ?> value) {
    return new Column<>(code, new Text(fr, en), value, "", Where.EVERYWHERE);
  }

  static <R> Column<R> percent(String code, String fr, String en, Function<R, BigDecimal> value) {
    return new Column<>(code, new Text(fr, en), value, "\u00a0%", Where.EVERYWHERE);
  }

  static <R> Column<R> euros(String code, String fr, String en, Function<R, BigDecimal> value) {
    return new Column<>(code, new Text(fr, en), value, "\u00a0€", Where.EVERYWHERE);
  }

  static <R> Column<R> data(String code, String fr, String en, Function<R, ?> value) {
    return new Column<>(code, new Text(fr, en), value, "", Where.DATA);
  }

  static <R> Column<R> page(String code, String fr, String en, Function<R, ?> value) {
    return new Column<>(code, new Text(fr, en), value, "", Where.PAGE);
  }

  boolean isData() {
    return where != Where.PAGE;
  }

  boolean isOnPage() {
    return where != Where.DATA;
  }
}
