package fr.ctg.evaluations.framework;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What was agreed is told as it was said then, and as it was written. */
class SaidThenTest {

  private static final LocalDate BEFORE = LocalDate.parse("2019-12-31");
  private static final LocalDate AFTER = LocalDate.parse("2020-07-01");

  @Test
  void what_an_amendment_leaves_alone_keeps_its_zeros() {
    Framework framework =
        FrameworkDocument.read(
            """
            {"convention": {"id": "00000000-0000-0000-0000-000000000001", "reference": "CTG",
              "state": "ACTIVE", "effectiveFrom": "2018-01-22", "effectiveTo": "2022-12-31",
              "onTrackFrom": "0.90", "versions": [
                {"number": 1, "appliesFrom": "2018-01-22",
                 "content": {"effectiveTo": "2021-12-31", "perimeter": []}},
                {"number": 2, "appliesFrom": "2020-07-01"}]},
             "version": 2, "axes": []}
            """);

    assertEquals("0.90", framework.on(BEFORE).convention().onTrackFrom().toString());
    assertEquals("2021-12-31", framework.on(BEFORE).convention().effectiveTo().toString());
    assertEquals("2022-12-31", framework.on(AFTER).convention().effectiveTo().toString());
  }
}
