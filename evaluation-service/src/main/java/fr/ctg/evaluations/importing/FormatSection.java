package fr.ctg.evaluations.importing;

import java.math.BigDecimal;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One of the sections of a number format, without the texts that it adds. */
final class FormatSection {

  private static final Pattern CONDITION =
      Pattern.compile("\\[\\s*(<=|>=|<>|<|>|=)\\s*(-?\\d{1,15}(?:\\.\\d{1,15})?)\\s*]");
  private static final Pattern BRACKETS = Pattern.compile("\\[[^\\]]*]");
  private static final Pattern ZEROS = Pattern.compile("0+");
  private static final Pattern DIGITS = Pattern.compile("[0#?]|general");

  private final int percentSigns;
  private final boolean digits;
  private final int zeros;
  private final IntPredicate comparison;
  private final BigDecimal bound;

  /**
   * @param code without quoted text, in lower case
   */
  FormatSection(String code) {
    String shown = BRACKETS.matcher(code).replaceAll("");
    this.percentSigns = (int) shown.chars().filter(c -> c == '%').count();
    this.digits = DIGITS.matcher(shown).find();
    this.zeros = ZEROS.matcher(shown).matches() ? shown.length() : 0;
    Matcher condition = CONDITION.matcher(code);
    boolean found = condition.find();
    this.comparison = found ? comparison(condition.group(1)) : null;
    this.bound = found ? new BigDecimal(condition.group(2)) : null;
  }

  /** How many times the number is shown a hundred times as large. */
  int percentSigns() {
    return percentSigns;
  }

  /** How many digits a whole number has at least, as a postal code; 0 where it is not said. */
  int zeros() {
    return zeros;
  }

  boolean hasDigits() {
    return digits;
  }

  boolean hasCondition() {
    return bound != null;
  }

  /** Whether a number meets the condition; any number does where there is none. */
  boolean applies(BigDecimal number) {
    return bound == null || comparison.test(number.compareTo(bound));
  }

  private static IntPredicate comparison(String sign) {
    return switch (sign) {
      case "<" -> order -> order < 0;
      case "<=" -> order -> order <= 0;
      case ">" -> order -> order > 0;
      case ">=" -> order -> order >= 0;
      case "<>" -> order -> order != 0;
      default -> order -> order == 0;
    };
  }
}
