package fr.ctg.conventions.diagnosis;

import java.util.List;

/** Whether a diagnosis is shared by those who made it, and what may be done with it. */
public enum DiagnosisStatus {
  DRAFT(DiagnosisMove.VALIDATE),
  VALIDATED(DiagnosisMove.REOPEN);

  private final DiagnosisMove allowedMove;

  DiagnosisStatus(DiagnosisMove allowedMove) {
    this.allowedMove = allowedMove;
  }

  List<DiagnosisMove> allowedMoves() {
    return List.of(allowedMove);
  }
}
