package fr.ctg.evaluations.importing;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * Which texts of a file are numbers with decimals or below zero, so that they can be written with
 * another decimal mark. Whole numbers stay texts: some are codes that begin with zeros.
 */
final class Decimals {

  private static final String BELOW_ZERO = "-[0-9]+";

  private final Pattern number;
  private final String mark;

  private Decimals(String number, String mark) {
    this.number = Pattern.compile(number);
    this.mark = mark;
  }

  /**
   * @param dialect how the file was read; null if that is not known
   */
  static Decimals of(Dialect dialect) {
    boolean workbook = dialect != null && dialect.format() == Format.XLSX;
    String mark = workbook ? "." : dialect == null ? null : dialect.decimalMark();
    return mark == null
        ? new Decimals(BELOW_ZERO, ".")
        : new Decimals("-?[0-9]+" + Pattern.quote(mark) + "[0-9]+|" + BELOW_ZERO, mark);
  }

  /** The number, or the cell as it is. */
  Object read(Object cell) {
    return cell instanceof String text && number.matcher(text).matches()
        ? new BigDecimal(text.replace(mark, "."))
        : cell;
  }
}
