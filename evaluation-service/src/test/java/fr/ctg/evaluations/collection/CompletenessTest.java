package fr.ctg.evaluations.collection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CompletenessTest {

  private static List<ReportState> states(int onTime, int tooLate, int late, int notYetDue) {
    return Stream.of(
            Collections.nCopies(onTime, ReportState.RECEIVED),
            Collections.nCopies(tooLate, ReportState.RECEIVED_LATE),
            Collections.nCopies(late, ReportState.LATE),
            Collections.nCopies(notYetDue, ReportState.EXPECTED))
        .flatMap(List::stream)
        .toList();
  }

  @Test
  void twenty_expected_17_received_14_on_time_is_85_and_70() {
    Completeness figures = Completeness.of(states(14, 3, 2, 1));

    assertEquals(20, figures.expected());
    assertEquals(17, figures.received());
    assertEquals(14, figures.onTime());
    assertEquals(2, figures.late());
    assertEquals("85.00", figures.completeness().toPlainString());
    assertEquals("70.00", figures.timeliness().toPlainString());
  }

  @Test
  void half_a_hundredth_is_rounded_up() {
    // 1 of 800 is 0.125 %.
    Completeness figures = Completeness.of(states(1, 0, 799, 0));

    assertEquals("0.13", figures.completeness().toPlainString());
  }

  @Test
  void of_nothing_expected_there_is_no_percentage() {
    Completeness figures = Completeness.of(List.of());

    assertNull(figures.completeness());
    assertNull(figures.timeliness());
  }
}
