package fr.ctg.kit.problem;

import fr.ctg.kit.text.Text;
import java.util.List;

/** The thing exists but its present state does not allow this (409). */
public final class StateConflict extends Refusal {

  private static final long serialVersionUID = 1L;

  private final transient List<String> allowedMoves;

  /** A conflict that no move of the resource itself would settle, such as a code already taken. */
  public StateConflict(String code, Text detail) {
    super(code, detail, List.of());
    this.allowedMoves = null;
  }

  /**
   * @param allowedMoves the moves that the present state does allow, possibly none
   */
  public StateConflict(String code, Text detail, List<String> allowedMoves) {
    this(code, detail, allowedMoves, List.of());
  }

  private StateConflict(String code, Text detail, List<String> allowedMoves, List<Fault> faults) {
    super(code, detail, faults);
    this.allowedMoves = List.copyOf(allowedMoves);
  }

  /** A move for which conditions are missing, all of which are listed. */
  public static StateConflict missing(
      String code, Text detail, List<String> moves, Faults missing) {
    return new StateConflict(code, detail, moves, missing.all());
  }

  /** The moves that are allowed now; null where the refusal is not about a move. */
  public List<String> allowedMoves() {
    return allowedMoves;
  }
}
