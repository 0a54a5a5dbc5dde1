package fr.ctg.kit.problem;

import fr.ctg.kit.text.Text;
import java.util.List;

/**
 * The caller's knowledge of the thing is old ({@code If-Match} names another state: 412) or was not
 * stated ({@code If-Match} is missing: 428).
 */
public final class Outdated extends Refusal {

  private static final long serialVersionUID = 1L;

  private final boolean stated;

  private Outdated(String code, Text detail, Fault fault, boolean stated) {
    super(code, detail, List.of(fault));
    this.stated = stated;
  }

  public static Outdated missing() {
    Text detail =
        Text.of(
            "Indiquez dans If-Match l'ETag de l'état que vous avez lu.",
            "State in If-Match the ETag of the state that you have read.");
    return new Outdated(
        "precondition-required", detail, Fault.header("If-Match", "required", detail), false);
  }

  public static Outdated changed() {
    Text detail =
        Text.of(
            "La ressource a changé depuis votre lecture ; relisez-la, puis recommencez avec son"
                + " nouvel ETag.",
            "The resource has changed since you read it; read it again, then retry with its new"
                + " ETag.");
    return new Outdated(
        "precondition-failed", detail, Fault.header("If-Match", "outdated", detail), true);
  }

  /** Whether the caller had stated which state it knew. */
  public boolean stated() {
    return stated;
  }
}
