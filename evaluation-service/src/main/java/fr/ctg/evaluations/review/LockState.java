package fr.ctg.evaluations.review;

import java.util.List;

/** What has become of a lock. */
enum LockState {
  /** It holds: no figure of its days is created or changed. */
  LOCKED(LockMove.REOPEN),
  /** It held once. */
  REOPENED;

  private final List<LockMove> allowedMoves;

  LockState(LockMove... allowedMoves) {
    this.allowedMoves = List.of(allowedMoves);
  }

  List<LockMove> allowedMoves() {
    return allowedMoves;
  }
}
