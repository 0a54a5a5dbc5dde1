package fr.ctg.evaluations.simulation;

import fr.ctg.evaluations.evaluation.Evaluation;
import fr.ctg.evaluations.framework.Axis;
import fr.ctg.evaluations.framework.Framework;
import fr.ctg.evaluations.framework.Indicator;
import fr.ctg.evaluations.framework.Objective;
import fr.ctg.evaluations.simulation.SimulationRequest.SupposedWeight;
import fr.ctg.evaluations.simulation.Supposition.Weighed;
import fr.ctg.kit.problem.Faults;
import fr.ctg.kit.text.Excerpt;
import fr.ctg.kit.text.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The weights that would be others, as far as they can be supposed: of what counts in one mean,
 * either all have a weight or none has.
 */
final class SupposedWeights {

  private final Evaluation present;
  private final Framework framework;
  private final Faults faults;
  private final Map<Weighed, BigDecimal> agreed = new LinkedHashMap<>();
  private final List<List<Weighed>> groups = new ArrayList<>();

  SupposedWeights(Evaluation present, Faults faults) {
    this.present = present;
    this.framework = present.moment().framework();
    this.faults = faults;
    List<Weighed> axes = new ArrayList<>();
    for (Axis axis : framework.axes()) {
      axes.add(weighed(Level.AXIS, axis.code(), axis.weight()));
      groups.add(objectives(axis.objectives()));
    }
    groups.add(axes);
  }

  Map<Weighed, BigDecimal> read(List<SupposedWeight> supposed) {
    Map<Weighed, BigDecimal> weights = new LinkedHashMap<>();
    Map<Weighed, Integer> places = new LinkedHashMap<>();
    for (int i = 0; i < supposed.size(); i++) {
      SupposedWeight one = supposed.get(i);
      Weighed weighed = new Weighed(one.level(), one.code());
      if (weights.putIfAbsent(weighed, one.weight()) != null) {
        faults
            .at(i, "code")
            .add(
                "duplicate",
                Text.of(
                    "« %s » a déjà un poids dans cette demande ; gardez-en un.",
                    "\"%s\" has a weight in this request already; keep one.", one.code()));
      } else if (isKnown(weighed, faults.at(i, "code"))) {
        places.put(weighed, i);
      }
    }
    groups.forEach(group -> check(group, weights, places));
    return weights;
  }

  private boolean isKnown(Weighed weighed, Faults here) {
    if (agreed.containsKey(weighed)) {
      return true;
    }
    switch (weighed.level()) {
      case INDICATOR -> Scored.indicator(present, weighed.code(), here);
      case OBJECTIVE ->
          here.add(
              isThere(weighed.code()) ? "not-scored" : "unknown-objective",
              Text.of(
                  "« %s » n'est pas un objectif de cette convention qui compte au %s.",
                  "\"%s\" is no objective of this convention that counts on %s.",
                  Excerpt.of(weighed.code()),
                  present.moment().asOf()));
      case AXIS ->
          here.add(
              "unknown-axis",
              Text.of(
                  "« %s » n'est pas un axe de cette convention ; son cadre les nomme tous.",
                  "\"%s\" is no axis of this convention; its framework names all of them.",
                  Excerpt.of(weighed.code())));
    }
    return false;
  }

  private boolean isThere(String objective) {
    return framework.objectives().stream().anyMatch(one -> one.code().equals(objective));
  }

  private void check(
      List<Weighed> group, Map<Weighed, BigDecimal> weights, Map<Weighed, Integer> places) {
    List<Integer> changed =
        group.stream().filter(places::containsKey).map(places::get).sorted().toList();
    List<String> without =
        group.stream()
            .filter(one -> !weights.containsKey(one) && agreed.get(one) == null)
            .map(Weighed::code)
            .toList();
    if (!changed.isEmpty() && !without.isEmpty()) {
      faults
          .at(changed.get(0), "weight")
          .add(
              "weights-incomplete",
              Text.of(
                  "Ce qui compte ensemble a un poids partout ou nulle part ; donnez aussi ceux de :"
                      + " %s.",
                  "What counts together has a weight everywhere or nowhere; state those of %s too.",
                  String.join(", ", without)));
    }
  }

  /** Those that count together, and below each of them in turn. */
  private List<Weighed> objectives(List<Objective> objectives) {
    List<Weighed> group = new ArrayList<>();
    for (Objective objective : objectives) {
      if (present.objectives().containsKey(objective.code())) {
        if (objective.status() == Objective.Status.OPEN) {
          group.add(weighed(Level.OBJECTIVE, objective.code(), objective.weight()));
        }
        List<Weighed> below = indicators(objective.indicators());
        below.addAll(objectives(objective.operationalObjectives()));
        groups.add(below);
      }
    }
    return group;
  }

  private List<Weighed> indicators(List<Indicator> indicators) {
    List<Weighed> group = new ArrayList<>();
    for (Indicator indicator : indicators) {
      if (present.indicators().containsKey(indicator.code())
          && !present.indicators().get(indicator.code()).isOutside()) {
        group.add(weighed(Level.INDICATOR, indicator.code(), indicator.weight()));
      }
    }
    return group;
  }

  private Weighed weighed(Level level, String code, BigDecimal weight) {
    Weighed weighed = new Weighed(level, code);
    agreed.put(weighed, weight);
    return weighed;
  }
}
