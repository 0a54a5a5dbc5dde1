package fr.ctg.conventions.amendment;

import java.util.List;

/** What has become of an amendment, and what may still become of it. */
enum AmendmentState {
  DRAFT(AmendmentMove.SIGN, AmendmentMove.CANCEL),
  SIGNED,
  CANCELLED;

  private final List<AmendmentMove> allowedMoves;

  AmendmentState(AmendmentMove... allowedMoves) {
    this.allowedMoves = List.of(allowedMoves);
  }

  List<AmendmentMove> allowedMoves() {
    return allowedMoves;
  }
}
