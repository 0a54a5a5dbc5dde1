package fr.ctg.evaluations.framework;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Lets what was agreed say what it said on a day, wherever a decision has changed it since. */
final class SaidThen {

  private final LocalDate day;

  SaidThen(LocalDate day) {
    this.day = day;
  }

  Framework framework(Framework framework) {
    return new Framework(
        framework.convention(),
        framework.version(),
        framework.recordedAt(),
        framework.partners(),
        framework.territories(),
        framework.axes().stream().map(this::axis).toList());
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
    Objective then = said(now, Objective.class, now.versions());
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
            .map(indicator -> said(indicator, Indicator.class, indicator.versions()))
            .toList(),
        now.actions().stream()
            .map(action -> said(action, Action.class, action.versions()))
            .toList(),
        now.operationalObjectives().stream().map(this::objective).toList());
  }

  private <T> T said(T now, Class<T> type, List<Version> versions) {
    JsonNode content =
        versions.stream()
            .filter(version -> !version.appliesFrom().isAfter(day))
            .max(Comparator.comparing(Version::appliesFrom).thenComparing(Version::number))
            .map(Version::content)
            .orElse(null);
    if (content == null) {
      return now;
    }
    Set<String> names = new TreeSet<>();
    for (Version version : versions) {
      if (version.content() != null) {
        version.content().fieldNames().forEachRemaining(names::add);
      }
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
