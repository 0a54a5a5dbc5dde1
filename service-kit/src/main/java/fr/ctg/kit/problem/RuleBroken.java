package fr.ctg.kit.problem;

import fr.ctg.kit.text.Text;
import java.util.List;

/** The request is well formed and breaks rules of the domain (422). */
public final class RuleBroken extends Refusal {

  private static final long serialVersionUID = 1L;

  public RuleBroken(List<Fault> faults) {
    super(
        "rule-broken",
        Text.of(
            "La requête enfreint une ou plusieurs règles ; chacune est détaillée dans « errors ».",
            "The request breaks one or more rules; each is detailed in \"errors\"."),
        faults);
  }

  public RuleBroken(Fault fault) {
    this(List.of(fault));
  }

  public RuleBroken(String code, Text detail, List<Fault> faults) {
    super(code, detail, faults);
  }
}
