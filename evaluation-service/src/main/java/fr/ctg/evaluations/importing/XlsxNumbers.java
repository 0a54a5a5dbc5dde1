package fr.ctg.evaluations.importing;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.apache.poi.ss.usermodel.DateUtil;

/** Numbers as a workbook keeps them, and as people see them. */
final class XlsxNumbers {

  // A spreadsheet computes in binary and shows fifteen digits: 0.1 + 0.2 is 0.3 there.
  private static final MathContext SHOWN = new MathContext(15, RoundingMode.HALF_UP);
  private static final int LONGEST = 40;
  private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_465);

  private XlsxNumbers() {}

  /** Without an exponent; whole numbers keep every digit. */
  static String shown(String raw) {
    if (isWhole(raw)) {
      return raw;
    }
    BigDecimal number = number(raw);
    return number == null ? raw : plain(number);
  }

  /** A whole number filled up with zeros; any other as it is. */
  static String code(String number, int digits) {
    return isWhole(number) && number.length() < digits
        ? "0".repeat(digits - number.length()) + number
        : number;
  }

  /**
   * What is kept as 0.325 and shown as 32.5 %.
   *
   * @param signs how many of them; none for a number that is shown as it is
   */
  static String percentage(BigDecimal number, int signs) {
    String shown = plain(number.movePointRight(2 * signs));
    return signs == 0 ? shown : shown + " " + "%".repeat(signs);
  }

  /** As it is shown; null for what no spreadsheet computes. */
  static BigDecimal number(String raw) {
    // Reading a number takes the square of its length.
    if (raw.length() > LONGEST) {
      return null;
    }
    try {
      BigDecimal number = new BigDecimal(raw);
      boolean immense = Math.abs((long) number.scale()) > LONGEST;
      return immense ? null : number.round(SHOWN).stripTrailingZeros();
    } catch (NumberFormatException noNumber) {
      return null;
    }
  }

  private static String plain(BigDecimal number) {
    return (number.scale() < 0 ? number.setScale(0) : number).toPlainString();
  }

  /**
   * The day that a number stands for in a cell that is formatted as a date; the number itself where
   * that is none.
   *
   * @param since1904 whether the workbook counts its days from 1904
   */
  static String day(String raw, boolean since1904) {
    BigDecimal number = number(raw);
    if (number == null || number.signum() < 0 || number.compareTo(LAST_DAY) > 0) {
      return shown(raw);
    }
    return DateUtil.getLocalDateTime(number.intValue(), since1904).toLocalDate().toString();
  }

  /** A small whole number; -1 for anything else. */
  static int whole(String text) {
    if (text == null || text.length() > 9 || !isWhole(text)) {
      return -1;
    }
    return Integer.parseInt(text);
  }

  private static boolean isWhole(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return !text.isEmpty();
  }
}
