package fr.ctg.conventions;

import static java.util.Map.entry;

import fr.ctg.kit.contract.ArchitectureContract;
import java.util.Map;
import java.util.Set;

/** A child knows its parent, never the reverse. */
class ArchitectureTest extends ArchitectureContract {

  private static final Set<String> CONCEPTS =
      Set.of(
          "partner",
          "territory",
          "convention",
          "diagnosis",
          "axis",
          "objective",
          "action",
          "funding",
          "indicator",
          "committee",
          "meeting",
          "agenda",
          "amendment",
          "decision");

  private static final Map<String, Set<String>> MAY_USE =
      Map.ofEntries(
          entry("partner", Set.of()),
          entry("territory", Set.of()),
          entry("convention", Set.of("partner", "territory")),
          entry("diagnosis", Set.of("convention")),
          entry("axis", Set.of("convention")),
          entry("objective", Set.of("axis", "diagnosis")),
          entry("action", Set.of("objective")),
          entry("funding", Set.of("action")),
          entry("indicator", Set.of("objective", "action")),
          entry("committee", Set.of("convention")),
          entry("meeting", Set.of("committee")),
          entry("agenda", Set.of("meeting", "indicator")),
          entry("amendment", Set.of("convention")),
          entry("decision", Set.of("agenda", "objective", "action", "funding", "indicator")),
          // Nobody uses these.
          entry("framework", CONCEPTS),
          entry("followup", CONCEPTS),
          entry("sheet", CONCEPTS),
          entry("bundle", CONCEPTS),
          entry("renewal", CONCEPTS));

  ArchitectureTest() {
    super("fr.ctg.conventions", MAY_USE);
  }

  @Override
  protected Set<String> composers() {
    return Set.of("bundle", "renewal", "decision");
  }
}
