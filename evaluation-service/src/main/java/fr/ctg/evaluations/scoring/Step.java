package fr.ctg.evaluations.scoring;

import fr.ctg.kit.text.Text;
import java.math.BigDecimal;
import java.util.Objects;

/**
 * One line of an explanation: how one number was come by.
 *
 * @param formula in the words of the domain: {@code 100 x (actual - baseline) / (target -
 *     baseline)}
 * @param calculation the same with its numbers, and where they come from
 * @param exact the unrounded result; null when there is none or when it is no number
 * @param rounded as it is printed
 * @param reason why there is no result; null when there is one
 */
public record Step(
    Subject subject,
    Text formula,
    Text calculation,
    Quotient exact,
    BigDecimal rounded,
    Reason reason) {

  public Step {
    Objects.requireNonNull(subject, "subject");
    Objects.requireNonNull(formula, "formula");
    Objects.requireNonNull(calculation, "calculation");
  }

  /** What a step gives, in the order of the calculation. */
  public enum Subject {
    ACTUAL,
    BASELINE,
    TARGET,
    EXPECTED,
    SHARE,
    RAW,
    BOUNDED,
    ANNUAL_TARGET,
    ANNUAL_RAW,
    ANNUAL_BOUNDED,
    PACE,
    STATUS,
    GAP_TO_TARGET,
    GAP_TO_EXPECTED,
    PREVIOUS,
    DIFFERENCE,
    RELATIVE,
    PROJECTED,
    PROJECTED_RAW
  }
}
