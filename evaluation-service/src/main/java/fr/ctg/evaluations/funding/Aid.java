package fr.ctg.evaluations.funding;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * What a partner paid in a year outside the actions, in euros.
 *
 * @param channel {@code BENEFICIARIES} or {@code STRUCTURES}
 */
public record Aid(int year, String payer, String channel, BigDecimal amount, boolean illustrative) {

  public Aid {
    Objects.requireNonNull(payer, "payer");
    Objects.requireNonNull(amount, "amount");
  }
}
