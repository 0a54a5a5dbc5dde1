package fr.ctg.kit.problem;

import fr.ctg.kit.text.Text;
import java.util.List;

/** The signature that is this request's only credential is missing or does not hold (401). */
public final class Unsigned extends Refusal {

  private static final long serialVersionUID = 1L;

  /** The scheme that a 401 has to name (RFC 9110, 15.5.2). */
  static final String SCHEME = "StandardWebhooks";

  public Unsigned() {
    super(
        "signature-refused",
        Text.of(
            "La signature de ce message manque, ne correspond pas ou date de plus de 5 minutes ;"
                + " vérifiez le secret partagé et l'horloge.",
            "The signature of this message is missing, does not fit or is more than 5 minutes old;"
                + " check the shared secret and the clock."),
        List.of());
  }
}
