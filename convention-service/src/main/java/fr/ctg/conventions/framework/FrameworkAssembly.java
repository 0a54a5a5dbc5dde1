package fr.ctg.conventions.framework;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import fr.ctg.conventions.axis.Axis;
import fr.ctg.conventions.convention.Convention;
import fr.ctg.conventions.objective.Objective;
import fr.ctg.conventions.objective.ObjectiveKind;
import fr.ctg.conventions.territory.Territory;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Puts all that was agreed in a convention into one tree. */
@ApplicationScoped
class FrameworkAssembly {

  private final WholeConvention whole;
  private final Versions versions;

  FrameworkAssembly(WholeConvention whole, Versions versions) {
    this.whole = whole;
    this.versions = versions;
  }

  FrameworkDocument of(Convention convention, int version, Instant recordedAt, String reason) {
    // First, so that whatever names a partner or a place finds it read already.
    List<PartnerNode> partners = whole.partners(convention).stream().map(PartnerNode::of).toList();
    List<Territory> territories = whole.territories(convention);
    Versions.OfConvention said = versions.of(convention);
    return new FrameworkDocument(
        ConventionNode.of(convention, said.of(convention)),
        version,
        recordedAt,
        reason,
        null,
        partners,
        territories.stream().map(TerritoryNode::of).toList(),
        axes(convention, said));
  }

  private List<AxisNode> axes(Convention convention, Versions.OfConvention said) {
    List<Axis> axes = whole.axes(convention);
    Branches branches = branches(convention, said);
    return axes.stream().map(axis -> AxisNode.of(axis, branches.strategic(axis))).toList();
  }

  private Branches branches(Convention convention, Versions.OfConvention said) {
    List<Objective> objectives = whole.objectives(convention);
    Map<UUID, List<FundingNode>> funding =
        whole.fundingLines(convention).stream()
            .collect(
                groupingBy(
                    line -> line.action().id(),
                    mapping(line -> FundingNode.of(line, said.of(line)), toList())));
    return new Branches(
        objectives.stream()
            .filter(objective -> objective.kind() == ObjectiveKind.STRATEGIC)
            .collect(groupingBy(objective -> objective.axis().id())),
        objectives.stream()
            .filter(objective -> objective.kind() == ObjectiveKind.OPERATIONAL)
            .collect(groupingBy(objective -> objective.parent().id())),
        whole.actions(convention).stream()
            .collect(
                groupingBy(
                    action -> action.objectives().get(0).id(),
                    mapping(
                        action ->
                            ActionNode.of(
                                action,
                                funding.getOrDefault(action.id(), List.of()),
                                said.of(action)),
                        toList()))),
        whole.indicators(convention).stream()
            .collect(
                groupingBy(
                    indicator -> indicator.objective().id(),
                    mapping(
                        indicator -> IndicatorNode.of(indicator, said.of(indicator)), toList()))),
        said);
  }

  /** What stands below what, by the identifier of the latter. */
  private record Branches(
      Map<UUID, List<Objective>> byAxis,
      Map<UUID, List<Objective>> byParent,
      Map<UUID, List<ActionNode>> actions,
      Map<UUID, List<IndicatorNode>> indicators,
      Versions.OfConvention said) {

    List<ObjectiveNode> strategic(Axis axis) {
      return below(byAxis, axis.id()).stream()
          .map(objective -> node(objective, operational(objective)))
          .toList();
    }

    private List<ObjectiveNode> operational(Objective strategic) {
      return below(byParent, strategic.id()).stream()
          .map(objective -> node(objective, null))
          .toList();
    }

    private ObjectiveNode node(Objective objective, List<ObjectiveNode> operational) {
      UUID id = objective.id();
      return ObjectiveNode.of(
          objective, said.of(objective), below(indicators, id), below(actions, id), operational);
    }

    private static <T> List<T> below(Map<UUID, List<T>> branches, UUID id) {
      return branches.getOrDefault(id, List.of());
    }
  }
}
