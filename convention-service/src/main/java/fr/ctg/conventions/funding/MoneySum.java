package fr.ctg.conventions.funding;

import java.math.BigDecimal;

/**
 * What some lines sum to, exactly; an amount is null where no line has any.
 *
 * @param key of what they have in common; null for all of them
 * @param lines how many lines there are
 * @param grant of the lines that have both amounts, what was granted of what was requested
 * @param execution of the lines that have both amounts, what was paid of what was granted
 */
record MoneySum(
    String key,
    String label,
    int lines,
    Amount requested,
    Amount granted,
    Amount paid,
    Comparison grant,
    Comparison execution) {

  /**
   * One amount of some lines.
   *
   * @param sum of those that are known
   * @param unknown of how many lines it is not
   */
  record Amount(BigDecimal sum, int unknown) {}

  /**
   * Two amounts of the same lines.
   *
   * @param lines how many have both
   */
  record Comparison(BigDecimal part, BigDecimal whole, int lines) {}
}
