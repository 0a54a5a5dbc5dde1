package fr.ctg.evaluations.framework;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Lets what was agreed say what it said on a day, wherever a decision has changed it since. */
final class SaidThen {

  /** What of each an amendment or a decision may change, as convention-service says. */
  private static final Set<String> OF_CONVENTION = Set.of("effectiveTo", "perimeter");

  private static final Set<String> OF_OBJECTIVE =
      Set.of("statement", "weight", "secondaryAxes", "status");
  private static final Set<String> OF_INDICATOR =
      Set.of(
          "label",
          "definition",
          "formula",
          "source",
          "action",
          "weight",
          "responsiblePartners",
          "dueDays",
          "status");
  private static final Set<String> OF_ACTION = Set.of("title");

  /** What it was before it was stopped, nobody says any more: how far it gets is not agreed. */
  private static final Set<String> OF_STOPPED_ACTION = Set.of("title", "status");

  private final LocalDate day;

  SaidThen(LocalDate day) {
    this.day = day;
  }

  Framework framework(Framework framework) {
    return new Framework(
        convention(framework.convention()),
        framework.version(),
        framework.recordedAt(),
        framework.partners(),
        framework.territories(),
        framework.axes().stream().map(this::axis).toList());
  }

  private Convention convention(Convention now) {
    Convention then = said(now, Convention.class, now.versions(), OF_CONVENTION);
    return then.isTerminatedBy(day) ? then.endingWhenTerminated() : then;
  }

  private Axis axis(Axis axis) {
    return new Axis(
        axis.id(),
        axis.code(),
        axis.name(),
        axis.position(),
        axis.weight(),
        axis.objectives().stream().map(this::objective).toList());
  }

  private Objective objective(Objective now) {
    Objective then = said(now, Objective.class, now.versions(), OF_OBJECTIVE);
    return new Objective(
        then.id(),
        then.code(),
        then.statement(),
        then.kind(),
        then.secondaryAxes(),
        then.weight(),
        then.status(),
        then.appliesFrom(),
        now.versions(),
        now.indicators().stream()
            .map(indicator -> said(indicator, Indicator.class, indicator.versions(), OF_INDICATOR))
            .toList(),
        now.actions().stream().map(this::action).toList(),
        now.operationalObjectives().stream().map(this::objective).toList());
  }

  private Action action(Action now) {
    return said(
        now, Action.class, now.versions(), now.wasEverStopped() ? OF_STOPPED_ACTION : OF_ACTION);
  }

  /**
   * @param names what a version says all of: what it does not name was not said then, even where a
   *     later one says it
   */
  private <T> T said(T now, Class<T> type, List<Version> versions, Set<String> names) {
    JsonNode content = Version.inForce(versions, day).map(Version::content).orElse(null);
    if (content == null) {
      return now;
    }
    ObjectNode then = FrameworkDocument.JSON.valueToTree(now);
    then.remove(names);
    then.setAll((ObjectNode) content);
    try {
      return FrameworkDocument.JSON.treeToValue(then, type);
    } catch (JsonProcessingException nonsense) {
      throw new ConventionServiceAway("sent a version that cannot be read", nonsense);
    }
  }
}
