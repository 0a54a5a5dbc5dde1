package fr.ctg.conventions.agenda;

import fr.ctg.conventions.convention.Convention;
import fr.ctg.conventions.indicator.Responsibilities;
import fr.ctg.kit.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * About what the present caller may see findings: a partner about the indicators that it is
 * responsible for, as evaluation-service shows it its findings; everybody else about everything.
 */
@ApplicationScoped
class OwnSubjects {

  private final Responsibilities responsibilities;
  private final Caller caller;

  OwnSubjects(Responsibilities responsibilities, Caller caller) {
    this.responsibilities = responsibilities;
    this.caller = caller;
  }

  /** The codes of a partner's indicators; null for who may see all. */
  Set<String> in(Convention convention) {
    return caller.partner().map(partner -> responsibilities.of(partner, convention)).orElse(null);
  }

  /** Those of one convention's proposals that the caller may see. */
  List<AgendaProposal> among(Collection<AgendaProposal> proposals) {
    if (proposals.isEmpty()) {
      return List.of();
    }
    Set<String> own = in(proposals.iterator().next().convention());
    return proposals.stream()
        .filter(proposal -> own == null || proposal.isAboutOneOf(own))
        .toList();
  }
}
