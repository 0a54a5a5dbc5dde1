package fr.ctg.kit.problem;

import fr.ctg.kit.text.Text;
import java.util.List;

/** The request cannot be read as what the operation takes: its shape is wrong (400). */
public final class Malformed extends Refusal {

  private static final long serialVersionUID = 1L;

  public Malformed(List<Fault> faults) {
    this(
        "malformed-request",
        Text.of(
            "La requête ne peut pas être lue ; chaque erreur est détaillée dans « errors ».",
            "The request cannot be read; each error is detailed in \"errors\"."),
        faults);
  }

  public Malformed(Fault fault) {
    this(List.of(fault));
  }

  public Malformed(String code, Text detail, List<Fault> faults) {
    super(code, detail, faults);
  }
}
