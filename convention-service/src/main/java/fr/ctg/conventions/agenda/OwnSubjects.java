package fr.ctg.conventions.agenda;

import fr.ctg.conventions.convention.Convention;
import fr.ctg.conventions.indicator.IndicatorRepository;
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

  private final IndicatorRepository indicators;
  private final Caller caller;

  OwnSubjects(IndicatorRepository indicators, Caller caller) {
    this.indicators = indicators;
    this.caller = caller;
  }

  /** The codes of a partner's indicators; null for who may see all. */
  Set<String> in(Convention convention) {
    return caller.partner().map(partner -> indicators.codesOf(convention, partner)).orElse(null);
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
