package fr.ctg.conventions.decision;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.ctg.kit.problem.Faults;
import fr.ctg.kit.text.Text;
import java.util.List;

/** What a decision says once, for all that it changes. */
final class DatedByDecision {

  private DatedByDecision() {}

  /** A target or a baseline says neither its day nor its decision: both are the decision's. */
  static void check(ObjectNode stated, Faults faults) {
    for (String name : List.of("appliesFrom", "decision")) {
      faults.require(
          !stated.has(name),
          name,
          "said-by-the-decision",
          Text.of(
              "C'est la décision qui le dit, par « effectiveOn » et « code » ; retirez ce champ.",
              "The decision says it, by \"effectiveOn\" and \"code\"; leave this field out."));
    }
  }
}
