package fr.ctg.evaluations.evaluation;

import fr.ctg.evaluations.framework.Action;
import fr.ctg.evaluations.framework.Axis;
import fr.ctg.evaluations.framework.Framework;
import fr.ctg.evaluations.framework.Indicator;
import fr.ctg.evaluations.framework.Objective;
import fr.ctg.kit.problem.NotFound;
import fr.ctg.kit.text.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds by its code what was agreed and applies on the day of an evaluation. */
final class Agreed {

  private final Framework framework;
  private final LocalDate asOf;

  Agreed(Moment moment) {
    this.framework = moment.framework();
    this.asOf = moment.asOf();
  }

  Axis axis(String code) {
    return orNotFound(
        framework.axes().stream().filter(axis -> axis.code().equals(code)).findFirst(),
        "axis-not-found",
        "Cette convention n'a pas d'axe « %s » à cette date.",
        "This convention has no axis \"%s\" on that day.",
        code);
  }

  Objective objective(String code) {
    return orNotFound(
        objectives().stream().filter(one -> one.code().equals(code)).findFirst(),
        "objective-not-found",
        "Cette convention n'a pas d'objectif « %s » à cette date.",
        "This convention has no objective \"%s\" on that day.",
        code);
  }

  Indicator indicator(String code) {
    return orNotFound(
        indicators().stream().filter(one -> one.code().equals(code)).findFirst(),
        "indicator-not-found",
        "Cette convention n'a pas d'indicateur « %s » à cette date.",
        "This convention has no indicator \"%s\" on that day.",
        code);
  }

  Action action(String number) {
    return orNotFound(
        objectives().stream()
            .flatMap(objective -> objective.actions().stream())
            .filter(action -> number.equals(action.number()))
            .findFirst(),
        "action-not-found",
        "Cette convention n'a pas d'action « %s » à cette date.",
        "This convention has no action \"%s\" on that day.",
        number);
  }

  /** The axis that an objective counts in. */
  Axis axisOf(String objective) {
    return framework.axes().stream()
        .filter(
            axis -> below(axis.objectives()).stream().anyMatch(one -> one.code().equals(objective)))
        .findFirst()
        .orElseThrow();
  }

  List<Indicator> indicators() {
    return of(objectives());
  }

  /** The indicators of objectives and of all that is below them. */
  List<Indicator> within(List<Objective> objectives) {
    return of(below(objectives));
  }

  /** The indicators that follow an action; where none does, those of the objectives it serves. */
  List<Indicator> followed(Action action) {
    List<Indicator> own =
        indicators().stream()
            .filter(indicator -> action.number().equals(indicator.action()))
            .toList();
    return own.isEmpty()
        ? of(objectives().stream().filter(objective -> serves(action, objective)).toList())
        : own;
  }

  private static boolean serves(Action action, Objective objective) {
    return action.objectives().contains(objective.code())
        || objective.actions().stream().anyMatch(one -> action.number().equals(one.number()));
  }

  private List<Objective> objectives() {
    return framework.axes().stream().flatMap(axis -> below(axis.objectives()).stream()).toList();
  }

  private List<Objective> below(List<Objective> objectives) {
    List<Objective> all = new ArrayList<>();
    for (Objective objective : InForce.objectives(objectives, asOf)) {
      all.add(objective);
      all.addAll(below(objective.operationalObjectives()));
    }
    return all;
  }

  private List<Indicator> of(List<Objective> objectives) {
    return objectives.stream()
        .flatMap(objective -> InForce.indicators(objective, asOf).stream())
        .toList();
  }

  private static <T> T orNotFound(
      Optional<T> found, String code, String fr, String en, String name) {
    return found.orElseThrow(() -> new NotFound(code, Text.of(fr, en, name)));
  }
}
