package fr.ctg.conventions.convention;

import java.util.List;

/** Where a convention is in its life, and where it may go from there. */
public enum ConventionState {
  DRAFT(Move.SIGN),
  SIGNED(Move.ACTIVATE, Move.TERMINATE),
  ACTIVE(Move.END, Move.TERMINATE),
  ENDED(Move.EVALUATE),
  EVALUATED,
  TERMINATED;

  private final List<Move> allowedMoves;

  ConventionState(Move... allowedMoves) {
    this.allowedMoves = List.of(allowedMoves);
  }

  public List<Move> allowedMoves() {
    return allowedMoves;
  }

  boolean allows(Move move) {
    return allowedMoves.contains(move);
  }
}
