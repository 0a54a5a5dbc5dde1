package fr.ctg.evaluations.importing;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads numbers as people write them: with a decimal comma or point, and with spaces between
 * thousands. One file has one decimal mark, that of its first number that has one; what can be read
 * in two ways is not read.
 */
final class NumberReader {

  /** Not a number, or not surely which one. */
  static final class Unreadable extends Exception {

    private static final long serialVersionUID = 1L;

    private final Rule rule;

    Unreadable(Rule rule) {
      super(rule.code(), null, false, false);
      this.rule = rule;
    }

    Rule rule() {
      return rule;
    }
  }

  private static final Pattern NUMBER =
      Pattern.compile("[+-]?\\d{1,20}(?:(?<mark>[.,])(?<decimals>\\d{1,20}))?");
  private static final Pattern SPACED =
      Pattern.compile("[+-]?\\d{1,3}(?:[ \\u00a0\\u202f\\u2009]\\d{3})+(?:[.,]\\d+)?");
  private static final Pattern THOUSANDS =
      Pattern.compile("[+-]?[1-9]\\d{0,2}(?:,\\d{3})+(?:\\.\\d+)?");
  private static final Pattern SPACES = Pattern.compile("[ \\u00a0\\u202f\\u2009]");

  private final boolean commaSeparates;
  private final boolean pointOnly;
  private final boolean oneMark;
  private char mark;

  private NumberReader(boolean commaSeparates, boolean pointOnly, boolean oneMark) {
    this.commaSeparates = commaSeparates;
    this.pointOnly = pointOnly;
    this.oneMark = oneMark;
  }

  static NumberReader ofJson() {
    return new NumberReader(false, true, true);
  }

  /** Whether people typed the cells, so that they may hold "NC" or "12 %" too. */
  boolean isOfTable() {
    return !pointOnly;
  }

  static NumberReader ofCsv(char separator) {
    return new NumberReader(separator == ',', false, true);
  }

  /** A workbook writes its numbers with a point, beside people's text with a comma. */
  static NumberReader ofSheet() {
    return new NumberReader(false, false, false);
  }

  /**
   * The number with a decimal point and nothing else around it.
   *
   * @throws Unreadable if it is none, or may be two
   */
  String read(String text) throws Unreadable {
    if (isWhole(text)) {
      return text;
    }
    String bare = text.replace('\u2212', '-');
    if (!pointOnly && SPACED.matcher(bare).matches()) {
      bare = SPACES.matcher(bare).replaceAll("");
    }
    if (commaSeparates && THOUSANDS.matcher(bare).matches()) {
      throw new Unreadable(Rule.AMBIGUOUS_NUMBER);
    }
    Matcher number = NUMBER.matcher(bare);
    if (!number.matches()) {
      boolean grouped = THOUSANDS.matcher(bare).matches();
      throw new Unreadable(grouped ? Rule.AMBIGUOUS_NUMBER : notANumber());
    }
    if (number.group("mark") != null) {
      see(number.group("mark").charAt(0));
    }
    return bare.charAt(0) == '+' ? bare.substring(1).replace(',', '.') : bare.replace(',', '.');
  }

  /** The decimal mark that was seen; null if none was. */
  String mark() {
    return mark == 0 ? null : String.valueOf(mark);
  }

  private Rule notANumber() {
    return pointOnly ? Rule.NOT_A_JSON_NUMBER : Rule.NOT_A_NUMBER;
  }

  private void see(char seen) throws Unreadable {
    if (!oneMark) {
      return;
    }
    if (pointOnly && seen == ',') {
      throw new Unreadable(notANumber());
    }
    if (mark != 0 && mark != seen) {
      throw new Unreadable(Rule.MIXED_DECIMAL_MARKS);
    }
    mark = seen;
  }

  private static boolean isWhole(String text) {
    int length = text.length();
    if (length > 20) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9') {
        return false;
      }
    }
    return length > 0;
  }
}
