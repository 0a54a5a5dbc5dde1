package fr.ctg.evaluations.evaluation;

import fr.ctg.evaluations.framework.Indicator;
import fr.ctg.kit.problem.Forbidden;
import fr.ctg.kit.security.Caller;
import fr.ctg.kit.text.Text;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;

/**
 * Who may look into the parts of figures: an evaluation shows partners the whole of an indicator,
 * never what another one of them reported.
 */
@ApplicationScoped
class Details {

  private final Caller caller;

  Details(Caller caller) {
    this.caller = caller;
  }

  /**
   * The partner whose measurements alone count for the caller; null where everybody's do.
   *
   * @throws Forbidden if a part is asked for that others report
   */
  String onlyOf(AskedFocus focus, Collection<Indicator> indicators) {
    return focus.isWhole() ? null : onlyOfParts(indicators);
  }

  /** The same where a part is asked for in any case. */
  String onlyOfParts(Collection<Indicator> indicators) {
    String partner = caller.partner().orElse(null);
    if (partner == null
        || indicators.stream()
            .allMatch(one -> one.responsiblePartners().equals(List.of(partner)))) {
      return partner;
    }
    throw new Forbidden(
        "details-of-others",
        Text.of(
            "Le détail par territoire ou par ventilation montrerait ce que d'autres partenaires ont"
                + " déclaré ; demandez l'ensemble, sans « territory » ni « breakdown ».",
            "Details by territory or breakdown would show what other partners reported; ask for the"
                + " whole, without \"territory\" and \"breakdown\"."));
  }
}
