package fr.ctg.evaluations.framework;

import fr.ctg.kit.problem.Fault;
import fr.ctg.kit.problem.Forbidden;
import fr.ctg.kit.problem.Malformed;
import fr.ctg.kit.problem.RuleBroken;
import fr.ctg.kit.security.Caller;
import fr.ctg.kit.text.Excerpt;
import fr.ctg.kit.text.Text;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** For which partner something is done: the caller's own, or the one a coordinator names. */
@ApplicationScoped
public class ActingPartner {

  private static final String ON_BEHALF_OF = "onBehalfOf";

  private final Caller caller;

  ActingPartner(Caller caller) {
    this.caller = caller;
  }

  /**
   * @param onBehalfOf the partner that a coordinator names; null for none
   * @return the partner's code
   * @throws Forbidden if a partner names another one
   * @throws Malformed if a coordinator names none
   * @throws RuleBroken if there is no such partner in the convention
   */
  public String partner(Framework framework, String onBehalfOf) {
    Optional<String> own = caller.partner();
    if (own.isPresent()) {
      if (onBehalfOf != null && !onBehalfOf.equals(own.get())) {
        throw new Forbidden(
            "not-on-behalf-of-others",
            Text.of(
                "Un partenaire n'agit que pour lui-même ; retirez « onBehalfOf ».",
                "A partner acts for itself only; remove \"onBehalfOf\"."));
      }
      return own.get();
    }
    if (onBehalfOf == null) {
      throw new Malformed(
          Fault.parameter(
              ON_BEHALF_OF,
              "required",
              Text.of(
                  "Un coordinateur agit ici pour un partenaire : donnez son code, par exemple"
                      + " « onBehalfOf=CAF-41 ».",
                  "A coordinator acts for a partner here: give its code, \"onBehalfOf=CAF-41\" for"
                      + " example.")));
    }
    if (!framework.hasPartner(onBehalfOf)) {
      throw new RuleBroken(
          Fault.parameter(
              ON_BEHALF_OF,
              "unknown-partner",
              Text.of(
                  "« %s » n'est pas un partenaire de cette convention.",
                  "\"%s\" is no partner of this convention.", Excerpt.of(onBehalfOf))));
    }
    return onBehalfOf;
  }
}
