package fr.ctg.evaluations.collection;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;

/**
 * How much of what is owed came, and how much of it on time.
 *
 * @param late how many are past their due day and did not come
 */
public record Completeness(long expected, long received, long onTime, long late) {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int DECIMALS = 2;

  public static Completeness of(Collection<ReportState> states) {
    return new Completeness(
        states.size(),
        states.stream().filter(ReportState::isReceived).count(),
        states.stream().filter(ReportState.RECEIVED::equals).count(),
        states.stream().filter(ReportState.LATE::equals).count());
  }

  /** Received of expected, in percent; null when nothing is expected. */
  public BigDecimal completeness() {
    return percentage(received);
  }

  /** Received on time of expected, in percent; null when nothing is expected. */
  public BigDecimal timeliness() {
    return percentage(onTime);
  }

  private BigDecimal percentage(long part) {
    return expected == 0
        ? null
        : BigDecimal.valueOf(part)
            .multiply(HUNDRED)
            .divide(BigDecimal.valueOf(expected), DECIMALS, RoundingMode.HALF_UP);
  }
}
