package fr.ctg.conventions.action;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ActionStatusTest {

  @ParameterizedTest
  @CsvSource({
    "PLANNED,PAUSED ABANDONED",
    "IN_PROGRESS,PAUSED ABANDONED",
    "PAUSED,IN_PROGRESS ABANDONED",
    "COMPLETED,''",
    "ABANDONED,''"
  })
  void a_decision_pauses_takes_up_again_and_gives_up(ActionStatus from, String to) {
    List<String> reachable = from.reachableByDecision().stream().map(Enum::name).toList();
    assertEquals(to, String.join(" ", reachable));
  }

  @ParameterizedTest
  @EnumSource
  void a_decision_may_leave_the_status_as_it_is(ActionStatus status) {
    assertTrue(status.mayBecomeByDecision(status));
  }

  @Test
  void the_coordinator_only_starts_and_completes() {
    assertEquals(List.of(ActionMove.START), ActionStatus.PLANNED.moves());
    assertEquals(List.of(ActionMove.COMPLETE), ActionStatus.IN_PROGRESS.moves());
    assertEquals(List.of(), ActionStatus.PAUSED.moves());
  }
}
