package fr.ctg.kit.problem;

import fr.ctg.kit.text.Text;
import java.util.List;

/** The first request with this idempotency key has not ended yet (409, worth trying again). */
public final class StillRunning extends Refusal {

  private static final long serialVersionUID = 1L;

  public StillRunning() {
    super(
        "idempotency-key-in-use",
        Text.of(
            "La première requête avec cette Idempotency-Key est encore en cours ; réessayez dans un"
                + " instant.",
            "The first request with this Idempotency-Key is still running; try again in a moment."),
        List.of());
  }
}
