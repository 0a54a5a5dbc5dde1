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
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
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
    follow(
        Thing.TARGET,
        indicator,
        new Text("valeur cible", "target"),
        indicator.targets(),
        Target::appliesFrom,
        Target::decision,
        this::said);
  }

  private void baselines(Indicator indicator) {
    follow(
        Thing.BASELINE,
        indicator,
        new Text("valeur initiale", "baseline"),
        indicator.baselines(),
        Baseline::appliesFrom,
        any -> null,
        this::said);
  }

  /** Of several from one day on the last one, as the evaluation takes them. */
  private <T> void follow(
      Thing what,
      Indicator indicator,
      Text name,
      List<T> all,
      Function<T, LocalDate> from,
      Function<T, String> decision,
      Function<T, String> said) {
    NavigableMap<LocalDate, T> timeline = new TreeMap<>();
    for (T one : all) {
      LocalDate day = from.apply(one);
      timeline.put(day == null ? framework.convention().effectiveFrom() : day, one);
    }
    String before = null;
    for (Map.Entry<LocalDate, T> one : timeline.headMap(period.asOf(), true).entrySet()) {
      String now = said.apply(one.getValue());
      if (before != null) {
        add(
            one.getKey(),
            decision.apply(one.getValue()),
            what,
            indicator.code(),
            indicator.label(),
            name,
            before,
            now);
      }
      before = now;
    }
  }

  private String said(Baseline baseline) {
    return say(baseline.value()) + " (" + say(baseline.on()) + ")";
  }

  private String said(Target target) {
    if (target.points().isEmpty()) {
      return bounds(target);
    }
    return target.points().stream()
        .map(point -> say(point.value()) + " (" + say(point.on()) + ")")
        .collect(Collectors.joining(", "));
  }

  private String bounds(Target target) {
    if (target.low() == null) {
      return new Text("au plus ", "at most ").in(language) + say(target.high());
    }
    return target.high() == null
        ? new Text("au moins ", "at least ").in(language) + say(target.low())
        : "%s – %s".formatted(say(target.low()), say(target.high()));
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
    return Words.of(value, language);
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
