package fr.ctg.conventions.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TimelineTest {

  private final Baseline first = baseline("2018-01-22", 200);
  private final Baseline second = baseline("2020-04-01", 210);
  private final List<Baseline> entries = List.of(second, first);

  @Test
  void nothing_is_in_force_before_the_first_entry() {
    assertTrue(Timeline.inForce(entries, LocalDate.of(2018, 1, 21)).isEmpty());
  }

  @Test
  void an_entry_is_in_force_from_its_day_until_the_day_before_the_next_one() {
    assertEquals(Optional.of(first), Timeline.inForce(entries, LocalDate.of(2018, 1, 22)));
    assertEquals(Optional.of(first), Timeline.inForce(entries, LocalDate.of(2020, 3, 31)));
    assertEquals(Optional.of(second), Timeline.inForce(entries, LocalDate.of(2020, 4, 1)));
  }

  @Test
  void entries_are_sorted_by_their_day() {
    assertEquals(List.of(first, second), Timeline.sorted(entries));
  }

  private static Baseline baseline(String appliesFrom, int value) {
    return new Baseline(
        LocalDate.parse(appliesFrom),
        LocalDate.of(2017, 12, 31),
        BigDecimal.valueOf(value),
        null,
        null,
        null);
  }
}
