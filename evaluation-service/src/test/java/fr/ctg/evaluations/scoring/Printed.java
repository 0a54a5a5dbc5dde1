package fr.ctg.evaluations.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;

/** Compares what would be printed, the way the domain's examples are written. */
final class Printed {

  private Printed() {}

  static void assertPercentage(String printed, Quotient achievement) {
    assertPrinted(printed, Rounding.percentage(achievement));
  }

  static void assertPace(String printed, Quotient pace) {
    assertPrinted(printed, Rounding.pace(pace));
  }

  static void assertShare(String printed, Quotient share) {
    assertPrinted(printed, Rounding.sharePercentage(share));
  }

  static void assertCoverage(String printed, Quotient coverage) {
    assertPrinted(printed, Rounding.coverage(coverage));
  }

  static void assertValue(String printed, Quotient value) {
    assertPrinted(printed, Rounding.value(value, 2));
  }

  static void assertValue(String printed, Figure figure) {
    assertNull(figure.reason());
    assertValue(printed, figure.value());
  }

  static void assertNone(Reason reason, Figure figure) {
    assertNull(figure.value());
    assertEquals(reason, figure.reason());
  }

  static void assertUnscored(Reason reason, IndicatorScore score) {
    assertNull(score.raw());
    assertNull(score.bounded());
    assertNull(score.pace());
    assertEquals(Status.NO_DATA, score.status());
    assertEquals(reason, score.reason());
  }

  private static void assertPrinted(String printed, BigDecimal rounded) {
    assertEquals(printed, rounded == null ? null : rounded.toPlainString());
  }
}
