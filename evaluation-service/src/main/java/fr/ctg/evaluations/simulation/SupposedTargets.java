package fr.ctg.evaluations.simulation;

import fr.ctg.evaluations.evaluation.Evaluation;
import fr.ctg.evaluations.framework.Convention;
import fr.ctg.evaluations.framework.Indicator;
import fr.ctg.evaluations.framework.Indicator.Direction;
import fr.ctg.evaluations.framework.Target;
import fr.ctg.evaluations.scoring.IndicatorScore;
import fr.ctg.evaluations.scoring.TrajectoryPoint;
import fr.ctg.evaluations.simulation.SimulationRequest.SupposedPoint;
import fr.ctg.evaluations.simulation.SimulationRequest.SupposedTarget;
import fr.ctg.kit.problem.Faults;
import fr.ctg.kit.text.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The targets that would be others, as far as they can be supposed. */
final class SupposedTargets {

  private final Evaluation present;
  private final Convention convention;
  private final LocalDate asOf;
  private final Faults faults;

  SupposedTargets(Evaluation present, Faults faults) {
    this.present = present;
    this.convention = present.moment().framework().convention();
    this.asOf = present.moment().asOf();
    this.faults = faults;
  }

  Map<String, List<Target>> read(List<SupposedTarget> supposed) {
    Map<String, List<Target>> targets = new HashMap<>();
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < supposed.size(); i++) {
      SupposedTarget one = supposed.get(i);
      Faults here = faults.at(i);
      if (!seen.add(one.indicator())) {
        here.at("indicator")
            .add(
                "duplicate",
                Text.of(
                    "« %s » a déjà une cible dans cette demande ; gardez-en une.",
                    "\"%s\" has a target in this request already; keep one.", one.indicator()));
      }
      Indicator indicator = Scored.indicator(present, one.indicator(), here.at("indicator"));
      if (indicator != null) {
        check(one, indicator, here);
        targets.put(one.indicator(), List.of(target(one, indicator)));
      }
    }
    return targets;
  }

  private void check(SupposedTarget one, Indicator indicator, Faults here) {
    here.require(
        one.appliesFrom() == null || !one.appliesFrom().isAfter(asOf),
        "appliesFrom",
        "not-in-force-yet",
        Text.of(
            "Applicable à partir du %s, cette cible ne changerait rien au %s.",
            "Applying from %s, this target would change nothing on %s.", one.appliesFrom(), asOf));
    if (isBounded(indicator)) {
      checkBounds(one, indicator, here);
    } else {
      checkLine(one, indicator, here);
    }
  }

  private void checkLine(SupposedTarget one, Indicator indicator, Faults here) {
    here.require(
        !one.hasBounds() && one.tolerance() == null,
        one.low() != null ? "low" : one.high() != null ? "high" : "tolerance",
        "only-for-bounds",
        Text.of(
            "L'indicateur « %s » vise une valeur ; les bornes sont pour les sens MAINTAIN et RANGE.",
            "Indicator \"%s\" aims at a value; bounds are for directions MAINTAIN and RANGE.",
            indicator.code()));
    here.require(
        (one.value() == null) != one.points().isEmpty(),
        "value",
        one.value() == null ? "required" : "either-value-or-points",
        Text.of(
            "Donnez soit « value », la valeur finale, soit « points », la trajectoire entière.",
            "State either \"value\", the final value, or \"points\", the whole trajectory."));
    LocalDate before = null;
    for (int i = 0; i < one.points().size(); i++) {
      LocalDate on = one.points().get(i).on();
      here.at("points", i)
          .require(
              before == null || on.isAfter(before),
              "on",
              "not-in-order",
              Text.of(
                  "Les points se suivent : le %s n'est pas après le %s.",
                  "Points follow one another: %s is not after %s.", on, before));
      here.at("points", i)
          .require(
              on.isAfter(convention.effectiveFrom()) && !on.isAfter(convention.effectiveTo()),
              "on",
              "outside-the-term",
              Text.of(
                  "Le %s est hors de la durée de la convention, du %s au %s.",
                  "%s is outside the convention's term, from %s to %s.",
                  on,
                  convention.effectiveFrom(),
                  convention.effectiveTo()));
      before = on;
    }
    checkDirection(one, indicator, here);
  }

  private void checkDirection(SupposedTarget one, Indicator indicator, Faults here) {
    IndicatorScore score = present.indicators().get(indicator.code());
    BigDecimal aim =
        one.points().isEmpty() ? one.value() : one.points().get(one.points().size() - 1).value();
    if (aim == null || score.baseline() == null) {
      return;
    }
    int way = aim.compareTo(score.baseline().value());
    here.require(
        indicator.direction() == Direction.DECREASE ? way <= 0 : way >= 0,
        one.points().isEmpty() ? "value" : "points",
        "against-the-direction",
        Text.of(
            "La cible %s est à l'opposé du sens %s, depuis la valeur initiale %s.",
            "Target %s is against direction %s, from the baseline %s.",
            aim.toPlainString(),
            indicator.direction(),
            score.baseline().value().toPlainString()));
  }

  private static void checkBounds(SupposedTarget one, Indicator indicator, Faults here) {
    here.require(
        one.value() == null && one.points().isEmpty(),
        one.value() == null ? "points" : "value",
        "only-for-a-way",
        Text.of(
            "L'indicateur « %s » reste dans des bornes : donnez « low » ou « high ».",
            "Indicator \"%s\" stays within bounds: state \"low\" or \"high\".", indicator.code()));
    boolean enough =
        indicator.direction() == Direction.RANGE
            ? one.low() != null && one.high() != null
            : one.hasBounds();
    here.require(
        enough,
        one.low() == null ? "low" : "high",
        "required",
        Text.of(
            "Le sens RANGE demande « low » et « high », MAINTAIN au moins l'un des deux.",
            "RANGE needs \"low\" and \"high\", MAINTAIN at least one of them."));
    if (one.low() != null && one.high() != null) {
      here.require(
          one.low().compareTo(one.high()) <= 0,
          "high",
          "bounds-crossed",
          Text.of(
              "« high » (%s) est au-dessous de « low » (%s).",
              "\"high\" (%s) is below \"low\" (%s).",
              one.high().toPlainString(),
              one.low().toPlainString()));
    }
  }

  private Target target(SupposedTarget one, Indicator indicator) {
    return new Target(
        one.appliesFrom() == null ? asOf : one.appliesFrom(),
        one.value() == null
            ? one.points().stream().map(SupposedTargets::point).toList()
            : List.of(new Target.Point(finalDay(indicator), one.value())),
        one.low(),
        one.high(),
        one.tolerance(),
        null);
  }

  /** The day of the target in force, or the convention's last where there is none. */
  private LocalDate finalDay(Indicator indicator) {
    IndicatorScore score = present.indicators().get(indicator.code());
    if (score.trajectory() == null || score.trajectory().isBounds()) {
      return convention.effectiveTo();
    }
    List<TrajectoryPoint> points = score.trajectory().points();
    return points.get(points.size() - 1).on();
  }

  private static Target.Point point(SupposedPoint point) {
    return new Target.Point(point.on(), point.value());
  }

  private static boolean isBounded(Indicator indicator) {
    return indicator.direction() == Direction.MAINTAIN || indicator.direction() == Direction.RANGE;
  }
}
