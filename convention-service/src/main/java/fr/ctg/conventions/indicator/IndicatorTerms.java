package fr.ctg.conventions.indicator;

import fr.ctg.conventions.action.Action;
import fr.ctg.conventions.objective.Objective;
import fr.ctg.conventions.partner.Partner;
import fr.ctg.kit.period.Period;
import fr.ctg.kit.problem.Faults;
import fr.ctg.kit.text.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * What an indicator says, its references and days resolved; null is what was not found.
 *
 * @param stated what needs no resolving
 */
record IndicatorTerms(
    IndicatorRequest stated,
    Objective objective,
    Action action,
    List<Partner> responsiblePartners,
    LocalDate appliesFrom,
    List<Baseline> baselines,
    List<TrajectoryTerms> targets) {

  /** What an indicator says already, with other baselines and targets. */
  static IndicatorTerms of(
      Indicator indicator, List<Baseline> baselines, List<TrajectoryTerms> targets) {
    return new IndicatorTerms(
        IndicatorRequest.of(indicator),
        indicator.objective(),
        indicator.action(),
        indicator.responsiblePartners(),
        indicator.appliesFrom(),
        baselines,
        targets);
  }

  Figure figure() {
    return Figure.of(stated);
  }

  AggregationRules rules() {
    return AggregationRules.of(stated);
  }

  List<Dimension> dimensions() {
    return stated.dimensions().stream()
        .map(one -> new Dimension(one.code(), one.label(), one.partition(), one.categories()))
        .toList();
  }

  /** Whether it can have an achievement: CONTEXT is only followed, QUALITATIVE has no figures. */
  boolean isScored() {
    return Scoring.applies(stated.nature(), stated.measure());
  }

  /** Everything that breaks a rule, at once. */
  void check(Period term, Faults faults) {
    figure().check(faults);
    rules().check(stated.measure(), stated.frequency(), faults);
    Dimension.check(dimensions(), faults.at("dimensions"));
    checkAction(faults);
    if (checkAppliesFrom(term, faults)) {
      Period days = new Period(appliesFrom, term.end());
      Timeline.check(baselines, days, faults.at("baselines"));
      Timeline.check(targets, days, faults.at("targets"));
    }
    checkBaselines(faults);
    checkScoring(term, faults);
  }

  private void checkAction(Faults faults) {
    if (action == null || objective == null) {
      return;
    }
    faults.require(
        action.objectives().contains(objective),
        "action",
        "not-of-this-objective",
        Text.of(
            "L'action « %s » ne sert pas l'objectif « %s » ; citez-la dans ses objectifs ou retirez-la.",
            "Action \"%s\" does not serve objective \"%s\"; name it among its objectives or leave it"
                + " out.",
            stated.action(),
            stated.objective()));
  }

  private boolean checkAppliesFrom(Period term, Faults faults) {
    return faults.require(
        term.contains(appliesFrom),
        "appliesFrom",
        "outside-the-term",
        Text.of(
            "Le %s est hors de la durée de la convention, du %s au %s.",
            "%s is outside the convention's term, from %s to %s.",
            appliesFrom,
            term.start(),
            term.end()));
  }

  private void checkBaselines(Faults faults) {
    faults.require(
        stated.measure() != Measure.QUALITATIVE || baselines.isEmpty(),
        "baselines",
        "no-figures",
        Text.of(
            "Une appréciation QUALITATIVE n'a pas de valeur initiale chiffrée.",
            "A QUALITATIVE appraisal has no baseline in figures."));
    for (int i = 0; i < baselines.size(); i++) {
      baselines.get(i).check(figure(), faults.at("baselines", i));
    }
  }

  /** What is never scored promises nothing: a target on it would wait for ever to be judged. */
  private void checkScoring(Period term, Faults faults) {
    if (!isScored()) {
      refuseUnscored("targets", targets.isEmpty(), faults);
      refuseUnscored("weight", stated.weight() == null, faults);
      boolean readable = stated.measure() != Measure.QUALITATIVE || stated.direction() == null;
      refuseUnscored("direction", readable, faults);
      return;
    }
    boolean directed =
        faults.require(
            stated.direction() != null,
            "direction",
            "required",
            Text.of(
                "Dites dans quel sens l'indicateur doit aller ; seuls CONTEXT et QUALITATIVE s'en"
                    + " passent.",
                "Say which way the indicator should go; only CONTEXT and QUALITATIVE do without."));
    faults.require(
        stated.targetKind() == TargetKind.LEVEL || stated.overTime() == OverTime.SUM,
        "targetKind",
        "cumulated-needs-a-sum",
        Text.of(
            "Une cible CUMULATED se compare à une somme : la règle dans le temps est SUM, pas %s.",
            "A CUMULATED target is compared with a sum: the rule over time is SUM, not %s.",
            stated.overTime()));
    if (directed) {
      checkTargets(term, faults.at("targets"));
    }
  }

  private void refuseUnscored(String field, boolean isFine, Faults faults) {
    faults.require(
        isFine,
        field,
        "never-scored",
        Text.of(
            "Cet indicateur n'est jamais noté (nature %s, mesure %s) ; retirez ce champ.",
            "This indicator is never scored (nature %s, measure %s); leave this field out.",
            stated.nature(),
            stated.measure()));
  }

  private void checkTargets(Period term, Faults faults) {
    for (int i = 0; i < targets.size(); i++) {
      checkTarget(targets.get(i), term, faults.at(i));
    }
  }

  /** What is wrong with one of its targets. */
  void checkTarget(TrajectoryTerms target, Period term, Faults faults) {
    target.check(stated.direction(), figure(), term, faults);
    if (isContradicted(target)) {
      faults
          .at("points", target.points().size() - 1, "value")
          .add(
              "against-the-direction",
              Text.of(
                  "De la valeur initiale en vigueur à la cible finale (%s), l'indicateur n'irait pas"
                      + " dans le sens %s.",
                  "From the baseline in force to the final target (%s), the indicator would not go"
                      + " the way %s.",
                  target.finalTarget().toPlainString(),
                  stated.direction()));
    }
  }

  /** Whether a target would lie on the wrong side of this baseline while both are in force. */
  void checkDirection(Baseline baseline, Faults faults) {
    faults.require(
        targets.stream().noneMatch(this::isContradicted),
        "value",
        "against-the-direction",
        Text.of(
            "De cette valeur initiale (%s) à une cible en vigueur avec elle, l'indicateur n'irait pas"
                + " dans le sens %s.",
            "From this baseline (%s) to a target in force together with it, the indicator would not"
                + " go the way %s.",
            baseline.value().toPlainString(),
            stated.direction()));
  }

  /** Whether on some day this target is in force together with a baseline beyond it. */
  private boolean isContradicted(TrajectoryTerms target) {
    return Stream.concat(baselines.stream(), targets.stream())
        .map(TimelineEntry::appliesFrom)
        .filter(day -> Timeline.inForce(targets, day).filter(target::equals).isPresent())
        .flatMap(day -> Timeline.inForce(baselines, day).stream())
        .anyMatch(baseline -> target.contradicts(stated.direction(), baseline));
  }
}
