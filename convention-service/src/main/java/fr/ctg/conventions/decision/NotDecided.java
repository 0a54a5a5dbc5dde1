package fr.ctg.conventions.decision;

import com.fasterxml.jackson.databind.JsonNode;
import fr.ctg.kit.problem.Faults;
import fr.ctg.kit.text.Text;

/** What the changes of a decision do not state. */
final class NotDecided {

  private NotDecided() {}

  /**
   * @param names of what the decision says once for all, or of what is followed and not decided
   */
  static void check(JsonNode stated, Faults faults, String... names) {
    for (String name : names) {
      faults.require(
          !stated.has(name),
          name,
          "not-decided",
          Text.of(
              "Une décision ne l'indique pas ici : c'est elle qui date ce qu'elle change, et ce qui est"
                  + " suivi (avancement, versements) n'est pas décidé ; retirez ce champ.",
              "A decision does not state this here: it dates what it changes by itself, and what is"
                  + " followed (progress, payments) is not decided; leave this field out."));
    }
  }
}
