package fr.ctg.conventions.action;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How far an action has got. */
public enum ActionStatus {
  PLANNED(ActionMove.START),
  IN_PROGRESS(ActionMove.COMPLETE),
  COMPLETED,
  PAUSED,
  ABANDONED;

  /** Where a decision may take an action from each status. */
  private static final Map<ActionStatus, Set<ActionStatus>> BY_DECISION =
      Map.of(
          PLANNED, Set.of(PAUSED, ABANDONED),
          IN_PROGRESS, Set.of(PAUSED, ABANDONED),
          COMPLETED, Set.of(),
          PAUSED, Set.of(IN_PROGRESS, ABANDONED),
          ABANDONED, Set.of());

  private final List<ActionMove> moves;

  ActionStatus(ActionMove... moves) {
    this.moves = List.of(moves);
  }

  /** Whether only a decision makes an action so; the rest is how far it has got. */
  boolean isDecided() {
    return this == PAUSED || this == ABANDONED;
  }

  List<ActionMove> moves() {
    return moves;
  }

  boolean mayBecomeByDecision(ActionStatus next) {
    return next == this || BY_DECISION.get(this).contains(next);
  }

  /** In the order of their life. */
  List<ActionStatus> reachableByDecision() {
    return Arrays.stream(values()).filter(BY_DECISION.get(this)::contains).toList();
  }
}
