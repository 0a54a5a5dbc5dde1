package fr.ctg.evaluations;

import static java.util.Map.entry;

import fr.ctg.kit.contract.ArchitectureContract;
import java.util.Map;
import java.util.Set;

/** A child knows its parent, never the reverse. */
class ArchitectureTest extends ArchitectureContract {

  private static final Map<String, Set<String>> MAY_USE =
      Map.ofEntries(
          entry("framework", Set.of()),
          entry("funding", Set.of("framework")),
          entry("scoring", Set.of()),
          entry("measurement", Set.of("framework")),
          entry("review", Set.of("measurement")),
          entry("mapping", Set.of("measurement")),
          entry("importing", Set.of("measurement", "review", "mapping")),
          entry("collection", Set.of("measurement")),
          entry("evaluation", Set.of("measurement", "collection", "scoring")),
          entry("dictionary", Set.of("evaluation")),
          entry("efficiency", Set.of("evaluation", "funding")),
          entry("finding", Set.of("evaluation", "funding", "importing", "question")),
          entry("simulation", Set.of("evaluation", "funding")),
          entry("question", Set.of("evaluation", "funding")),
          entry("report", Set.of("finding", "question", "efficiency")),
          entry("publication", Set.of("report")));

  ArchitectureTest() {
    super("fr.ctg.evaluations", MAY_USE);
  }

  /** The clients of convention-service, and the choice of a form by Accept. */
  @Override
  protected Set<String> alsoSpeakHttp() {
    return Set.of(
        "ConventionServiceApi",
        "FrameworkSource",
        "FollowUpApi",
        "FollowUpSource",
        "ServiceCredentials",
        "CommitteeApi",
        "CommitteeSource",
        "Format");
  }

  @Override
  protected Set<String> calculators() {
    return Set.of("scoring");
  }
}
