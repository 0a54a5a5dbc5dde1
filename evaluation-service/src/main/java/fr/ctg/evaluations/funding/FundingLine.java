package fr.ctg.evaluations.funding;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * What one funder puts into one action in one year, in euros. An amount that is null is unknown,
 * which is not zero.
 *
 * @param action its number
 * @param funder the code of the partner that pays
 * @param nature such as {@code OPERATING} or {@code IN_KIND}
 */
public record FundingLine(
    String code,
    String action,
    String funder,
    int year,
    String nature,
    String scheme,
    BigDecimal requested,
    BigDecimal granted,
    BigDecimal paid,
    boolean illustrative) {

  public FundingLine {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(action, "action");
    Objects.requireNonNull(funder, "funder");
  }
}
