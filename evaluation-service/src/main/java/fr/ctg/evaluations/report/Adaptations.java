package fr.ctg.evaluations.report;

import fr.ctg.evaluations.framework.Action;
import fr.ctg.evaluations.framework.Baseline;
import fr.ctg.evaluations.framework.Framework;
import fr.ctg.evaluations.framework.Indicator;
import fr.ctg.evaluations.framework.Objective;
import fr.ctg.evaluations.framework.Target;
import fr.ctg.evaluations.framework.Version;
import fr.ctg.evaluations.report.Adaptation.Thing;
import fr.ctg.kit.text.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How what was agreed has been adapted up to a day, read from its own timelines: each thing is
 * compared with what it said the day before one of its versions began to apply.
 */
final class Adaptations {

  /** What of a thing is compared, and how it is called. */
  private record Property<T>(Text name, Function<T, ?> value) {}

  private static final List<Property<Objective>> OF_OBJECTIVES =
      List.of(
          new Property<>(new Text("énoncé", "statement"), Objective::statement),
          new Property<>(new Text("état", "state"), Objective::status),
          new Property<>(new Text("poids", "weight"), Objective::weight),
          new Property<>(
              new Text("axes secondaires", "secondary axes"),
              one -> String.join(", ", one.secondaryAxes())));

  private static final List<Property<Action>> OF_ACTIONS =
      List.of(
          new Property<>(new Text("intitulé", "title"), Action::title),
          new Property<>(new Text("statut", "status"), one -> ActionRow.said(one.status())),
          new Property<>(
              new Text("objectifs", "objectives"), one -> String.join(", ", one.objectives())));

  private static final List<Property<Indicator>> OF_INDICATORS =
      List.of(
          new Property<>(new Text("intitulé", "label"), Indicator::label),
          new Property<>(new Text("définition", "definition"), Indicator::definition),
          new Property<>(new Text("formule", "formula"), Indicator::formula),
          new Property<>(new Text("source", "source"), Indicator::source),
          new Property<>(new Text("unité", "unit"), Indicator::unit),
          new Property<>(new Text("état", "state"), Indicator::status),
          new Property<>(new Text("poids", "weight"), Indicator::weight),
          new Property<>(
              new Text("partenaires responsables", "responsible partners"),
              one -> String.join(", ", one.responsiblePartners())));

  private final Framework framework;
  private final ReportPeriod period;
  private final Locale language;
  private final Map<LocalDate, Framework> then = new HashMap<>();
  private final List<Adaptation> found = new ArrayList<>();

  /**
   * @param framework as it applies on the report's day
   */
  Adaptations(Framework framework, ReportPeriod period, Locale language) {
    this.framework = framework;
    this.period = period;
    this.language = language;
  }

  List<Adaptation> list() {
    for (Objective objective : framework.objectives()) {
      compare(
          Thing.OBJECTIVE,
          objective.code(),
          objective.versions(),
          Adaptations::objectives,
          OF_OBJECTIVES,
          Objective::statement);
      for (Action action : objective.actions()) {
        compare(
            Thing.ACTION,
            action.number(),
            action.versions(),
            Adaptations::actions,
            OF_ACTIONS,
            Action::title);
      }
      for (Indicator indicator : objective.indicators()) {
        compare(
            Thing.INDICATOR,
            indicator.code(),
            indicator.versions(),
            Framework::indicators,
            OF_INDICATORS,
            Indicator::label);
        targets(indicator);
        baselines(indicator);
      }
    }
    return found.stream().sorted(Adaptation.ORDER).toList();
  }

  private <T> void compare(
      Thing what,
      String code,
      List<Version> versions,
      Function<Framework, Map<String, T>> things,
      List<Property<T>> properties,
      Function<T, String> label) {
    for (Version version : decisive(versions)) {
      T after = things.apply(on(version.appliesFrom())).get(code);
      if (isFirst(version, versions)) {
        if (version.appliesFrom().isAfter(framework.convention().effectiveFrom())) {
          add(
              version.appliesFrom(),
              version.reference(),
              what,
              code,
              label.apply(after),
              new Text("ajout", "added"),
              null,
              label.apply(after));
        }
        continue;
      }
      T before = things.apply(on(version.appliesFrom().minusDays(1))).get(code);
      for (Property<T> property : properties) {
        Object was = property.value().apply(before);
        Object is = property.value().apply(after);
        if (!Objects.equals(was, is)) {
          add(
              version.appliesFrom(),
              version.reference(),
              what,
              code,
              label.apply(after),
              property.name(),
              say(was),
              say(is));
        }
      }
    }
  }

  /** Of several versions from one day on the last one, up to the report's day. */
  private List<Version> decisive(List<Version> versions) {
    return versions.stream()
        .filter(version -> !version.appliesFrom().isAfter(period.asOf()))
        .collect(
            Collectors.toMap(
                Version::appliesFrom,
                Function.identity(),
                (one, other) -> one.number() > other.number() ? one : other))
        .values()
        .stream()
        .sorted(Comparator.comparing(Version::appliesFrom))
        .toList();
  }

  private static boolean isFirst(Version version, List<Version> versions) {
    return versions.stream()
        .noneMatch(other -> other.appliesFrom().isBefore(version.appliesFrom()));
  }

  private void targets(Indicator indicator) {
    List<Target> timeline =
        indicator.targets().stream()
            .filter(one -> one.appliesFrom() != null && !one.appliesFrom().isAfter(period.asOf()))
            .toList();
    for (int i = 0; i < indicator.targets().size(); i++) {
      Target target = indicator.targets().get(i);
      if (i == 0 || !timeline.contains(target)) {
        continue;
      }
      add(
          target.appliesFrom(),
          target.decision(),
          Thing.TARGET,
          indicator.code(),
          indicator.label(),
          new Text("valeur cible", "target"),
          said(indicator.targets().get(i - 1)),
          said(target));
    }
  }

  private void baselines(Indicator indicator) {
    for (int i = 1; i < indicator.baselines().size(); i++) {
      Baseline baseline = indicator.baselines().get(i);
      if (baseline.appliesFrom() != null && !baseline.appliesFrom().isAfter(period.asOf())) {
        add(
            baseline.appliesFrom(),
            null,
            Thing.BASELINE,
            indicator.code(),
            indicator.label(),
            new Text("valeur initiale", "baseline"),
            said(indicator.baselines().get(i - 1)),
            said(baseline));
      }
    }
  }

  private String said(Baseline baseline) {
    return say(baseline.value()) + " (" + say(baseline.on()) + ")";
  }

  private String said(Target target) {
    if (target.points().isEmpty()) {
      return "%s – %s".formatted(say(target.low()), say(target.high()));
    }
    return target.points().stream()
        .map(point -> say(point.value()) + " (" + say(point.on()) + ")")
        .collect(Collectors.joining(", "));
  }

  private void add(
      LocalDate from,
      String decision,
      Thing what,
      String code,
      String label,
      Text property,
      String before,
      String after) {
    found.add(
        new Adaptation(
            from,
            decision,
            what,
            code,
            label,
            property.in(language),
            before == null || before.isEmpty() ? null : before,
            after == null || after.isEmpty() ? null : after,
            period.has(from)));
  }

  private String say(Object value) {
    return value instanceof Text text ? text.in(language) : Words.of(value, language);
  }

  private Framework on(LocalDate day) {
    return then.computeIfAbsent(day, framework::on);
  }

  private static Map<String, Objective> objectives(Framework framework) {
    return framework.objectives().stream()
        .collect(Collectors.toMap(Objective::code, Function.identity()));
  }

  private static Map<String, Action> actions(Framework framework) {
    return framework.objectives().stream()
        .flatMap(objective -> objective.actions().stream())
        .collect(Collectors.toMap(Action::number, Function.identity(), (one, same) -> one));
  }
}
