package fr.ctg.conventions.decision;

import java.util.List;

/** What has become of a decision, and what may still become of it. */
enum DecisionStatus {
  PROPOSED(DecisionMove.ADOPT, DecisionMove.REJECT, DecisionMove.POSTPONE, DecisionMove.CANCEL),
  POSTPONED(DecisionMove.ADOPT, DecisionMove.REJECT, DecisionMove.CANCEL),
  ADOPTED,
  REJECTED,
  CANCELLED;

  private final List<DecisionMove> allowedMoves;

  DecisionStatus(DecisionMove... allowedMoves) {
    this.allowedMoves = List.of(allowedMoves);
  }

  List<DecisionMove> allowedMoves() {
    return allowedMoves;
  }

  /** Whether what it says may still be changed. */
  boolean isOpen() {
    return this == PROPOSED || this == POSTPONED;
  }
}
