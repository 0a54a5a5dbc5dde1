package fr.ctg.evaluations.finding;

import fr.ctg.evaluations.framework.Indicator;
import fr.ctg.evaluations.scoring.Figure;
import fr.ctg.evaluations.scoring.IndicatorScore;
import fr.ctg.evaluations.scoring.Movement;
import fr.ctg.evaluations.scoring.ObservationStatus;
import fr.ctg.evaluations.scoring.Projection;
import fr.ctg.evaluations.scoring.Quotient;
import fr.ctg.evaluations.scoring.Reason;
import fr.ctg.evaluations.scoring.Rounding;
import fr.ctg.evaluations.scoring.Status;
import fr.ctg.evaluations.scoring.Trajectory;
import fr.ctg.evaluations.scoring.TrajectoryPoint;
import fr.ctg.evaluations.scoring.Trend;
import fr.ctg.kit.text.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * Says which findings hold of an indicator. Only judges what the evaluation has computed,
 * unrounded; the guide {@code docs/guides/findings.md} tells the same in words.
 */
final class Detection {

  /** A step back counts from this part of the way between baseline and target on. */
  static final Quotient STEP_BACK = Quotient.of(new BigDecimal("0.05"));

  /** Nothing is projected before this part of the time has gone: too little has been seen. */
  static final Quotient SEEN_ENOUGH = Quotient.of(new BigDecimal("0.25"));

  /** A target that is reached before this part of the way was expected is reached early. */
  static final Quotient EARLY = Quotient.of(new BigDecimal("0.75"));

  private static final int LONGEST_LABEL = 200;

  private final Observed observed;
  private final IndicatorScore score;
  private final Quotient projected;
  private final FindingFigures figures;
  private final List<Detected> found = new ArrayList<>();

  private Detection(Observed observed) {
    this.observed = observed;
    this.score = observed.score();
    this.projected = projected();
    this.figures = figures();
  }

  /** At most one finding of each kind. */
  static List<Detected> of(Observed observed) {
    Detection detection = new Detection(observed);
    detection.detect();
    return List.copyOf(detection.found);
  }

  private void detect() {
    offTrack();
    regressing();
    stale();
    missing();
    unreachable();
    exceededEarly();
    doubtful();
  }

  private void offTrack() {
    if (score.status() != Status.OFF_TRACK) {
      return;
    }
    boolean alarming =
        score.pace() == null
            || score.raw().signum() < 0
            || score
                .pace()
                .times(Quotient.of(2))
                .isLessThan(Quotient.of(observed.convention().atRiskFrom()));
    boolean bounds = score.trajectory().isBounds();
    Text judgement;
    if (bounds) {
      judgement =
          Sentences.of(
              "Elle sort des bornes convenues (%s) au-delà de la tolérance.",
              "It is outside the agreed bounds (%s), beyond the tolerance.", bounds());
    } else if (score.pace() == null) {
      judgement =
          Sentences.of(
              "Elle est en deçà de la valeur initiale, %s.",
              "It is on the wrong side of the baseline, %s.", withUnit(figures.baseline()));
    } else {
      judgement =
          Sentences.of(
              "Le rythme est de %s pour 1 convenu ; l'indicateur est en retard en dessous de %s.",
              "The pace is %s for 1 agreed; the indicator is off track under %s.",
              figures.pace(),
              observed.convention().atRiskFrom());
    }
    add(
        FindingKind.OFF_TRACK,
        alarming && !bounds ? Severity.CRITICAL : Severity.WARNING,
        SuggestedDecision.REQUEST_ANALYSIS,
        Sentences.join(actual(), bounds ? way(null) : way(figures.expected()), judgement));
  }

  private void regressing() {
    Trend trend = score.trend();
    if (!isOnItsWay() || trend.movement() != Movement.WORSENING || !isComparable(trend)) {
      return;
    }
    Quotient way = Quotient.of(last().value()).minus(Quotient.of(score.baseline().value()));
    Quotient back = trend.previous().value().minus(trend.current().value()).dividedBy(way);
    if (back.isLessThan(STEP_BACK)) {
      return;
    }
    add(
        FindingKind.REGRESSING,
        score.raw().signum() < 0 ? Severity.CRITICAL : Severity.WARNING,
        SuggestedDecision.REQUEST_ANALYSIS,
        Sentences.join(
            actual(),
            Sentences.of(
                "Un an plus tôt, pour la période %s, elle était de %s : l'indicateur s'éloigne de sa"
                    + " cible, %s au %s.",
                "A year before, for the period %s, it was %s: the indicator moves away from its"
                    + " target, %s by %s.",
                trend.previous().period(),
                withUnit(figures.previous()),
                withUnit(figures.target()),
                figures.targetOn())));
  }

  // A sum since the start can hardly fall, and what was before the baseline is no progress from it.
  private boolean isComparable(Trend trend) {
    return observed.indicator().targetKind() == Indicator.TargetKind.LEVEL
        && trend.previous().period().end().isAfter(score.baseline().on());
  }

  private void stale() {
    if (!score.stale()) {
      return;
    }
    int limit = observed.indicator().frequency().staleAfterDays();
    LocalDate end = score.actual().period().end();
    boolean twice = ChronoUnit.DAYS.between(end, score.asOf()) >= 2L * limit;
    add(
        FindingKind.STALE,
        twice ? Severity.CRITICAL : Severity.WARNING,
        SuggestedDecision.REQUEST_ANALYSIS,
        Sentences.of(
            twice
                ? "La dernière période complète, %s, s'est terminée le %s : c'est au moins deux fois"
                    + " la limite de %s jours."
                : "La dernière période complète, %s, s'est terminée le %s : c'est au-delà de la limite"
                    + " de %s jours.",
            twice
                ? "The last complete period, %s, ended on %s: that is at least twice the limit of %s"
                    + " days."
                : "The last complete period, %s, ended on %s: that is beyond the limit of %s days.",
            score.actual().period(),
            end,
            limit));
  }

  private void missing() {
    if (observed.late() == 0) {
      return;
    }
    boolean never = score.actual() == null;
    // What is followed and not scored keeps nobody from judging the objective.
    boolean blind = never && !score.isOutside();
    Text owed =
        observed.late() == 1
            ? Sentences.of(
                "Un chiffre attendu pour le %s n'est pas arrivé.",
                "A figure that was due on %s has not come.", observed.lateSince())
            : Sentences.of(
                "%s chiffres attendus ne sont pas arrivés ; le plus ancien l'était pour le %s.",
                "%s figures that were due have not come; the oldest was due on %s.",
                observed.late(),
                observed.lateSince());
    add(
        FindingKind.MISSING,
        blind ? Severity.CRITICAL : Severity.WARNING,
        blind ? SuggestedDecision.REQUEST_ANALYSIS : null,
        never
            ? Sentences.join(
                owed,
                new Text(
                    "Aucune période n'a jamais été complète : l'indicateur n'a pas encore de valeur.",
                    "No period was ever complete: the indicator has no value yet."))
            : owed);
  }

  private void unreachable() {
    // An agreed line that rises late expects more of the time to come than a straight one does.
    if (projected == null
        || score.status() == Status.ON_TRACK
        || projected.isAtLeast(
            Quotient.HUNDRED.times(Quotient.of(observed.convention().onTrackFrom())))) {
      return;
    }
    add(
        FindingKind.UNREACHABLE_AT_THIS_PACE,
        score.status() == Status.OFF_TRACK ? Severity.CRITICAL : Severity.WARNING,
        SuggestedDecision.ADAPT_TARGET,
        Sentences.join(
            actual(),
            way(null),
            Sentences.of(
                "En continuant ainsi, %s %% du chemin vers la cible, %s, serait parcouru au %s.",
                "Going on like this, %s %% of the way to the target, %s, would be gone by %s.",
                figures.projected(),
                withUnit(figures.target()),
                figures.targetOn())));
  }

  /** In percent of the way, on the day of the target; null where too little has been seen. */
  private Quotient projected() {
    Projection projection = score.projection();
    boolean seenEnough =
        projection.isKnown()
            && Quotient.of(projection.daysToActual())
                .isAtLeast(SEEN_ENOUGH.times(Quotient.of(projection.days())));
    return seenEnough ? projection.raw() : null;
  }

  private void exceededEarly() {
    if (!isOnItsWay()
        || !score.raw().isAtLeast(Quotient.HUNDRED)
        || !score.share().isLessThan(EARLY)
        || !score.asOf().isBefore(last().on())) {
      return;
    }
    add(
        FindingKind.TARGET_EXCEEDED_EARLY,
        Severity.INFO,
        SuggestedDecision.ADAPT_TARGET,
        Sentences.join(
            actual(),
            Sentences.of(
                "La cible de %s, prévue pour le %s, est déjà atteinte, alors que %s %% du chemin"
                    + " seulement était attendu.",
                "The target of %s, planned for %s, has been reached already, when only %s %% of the"
                    + " way was expected.",
                withUnit(figures.target()),
                figures.targetOn(),
                Rounding.sharePercentage(score.share()))));
  }

  private void doubtful() {
    List<Text> why = new ArrayList<>();
    boolean needsNewRules = false;
    if (score.reason() == Reason.SERIES_BREAK) {
      needsNewRules = true;
      why.add(
          new Text(
              "La série est rompue et n'a pas de nouvelle valeur initiale : rien ne peut être comparé.",
              "The series broke and has no new baseline: nothing can be compared."));
    }
    if (score.actual() != null && score.actual().reason() == Reason.CONFLICT) {
      needsNewRules = true;
      why.add(
          Sentences.of(
              "Plusieurs partenaires ont donné des valeurs pour la période %s, et rien ne dit comment"
                  + " les réunir.",
              "Several partners gave values for the period %s, and nothing says how to put them"
                  + " together.",
              score.actual().period()));
    }
    if (observed.returned() > 0) {
      why.add(
          observed.returned() == 1
              ? new Text(
                  "Un chiffre a été retourné à son partenaire et attend d'être corrigé.",
                  "A figure was returned to its partner and waits to be corrected.")
              : Sentences.of(
                  "%s chiffres ont été retournés à leurs partenaires et attendent d'être corrigés.",
                  "%s figures were returned to their partners and wait to be corrected.",
                  observed.returned()));
    }
    boolean grave = !why.isEmpty();
    if (isUnsettled()) {
      why.add(
          score.actual().status() == ObservationStatus.P
              ? Sentences.of(
                  "La valeur de la période %s est restée provisoire.",
                  "The value of the period %s is still provisional.", score.actual().period())
              : Sentences.of(
                  "La valeur de la période %s est restée estimée.",
                  "The value of the period %s is still estimated.", score.actual().period()));
    }
    if (!why.isEmpty()) {
      add(
          FindingKind.DATA_DOUBTFUL,
          grave ? Severity.WARNING : Severity.INFO,
          needsNewRules ? SuggestedDecision.CHANGE_INDICATOR : SuggestedDecision.REQUEST_ANALYSIS,
          Sentences.join(why.toArray(Text[]::new)));
    }
  }

  /** Whether the actual is not final though its period ended as long ago as makes others stale. */
  private boolean isUnsettled() {
    Figure actual = score.actual();
    return actual != null
        && (actual.status() == ObservationStatus.P || actual.status() == ObservationStatus.E)
        && ChronoUnit.DAYS.between(actual.period().end(), score.asOf())
            > observed.indicator().frequency().staleAfterDays();
  }

  /** Whether there is an achievement along a line, rather than within bounds. */
  private boolean isOnItsWay() {
    return score.raw() != null && score.share() != null && !score.trajectory().isBounds();
  }

  private TrajectoryPoint last() {
    List<TrajectoryPoint> points = score.trajectory().points();
    return points.get(points.size() - 1);
  }

  private Text actual() {
    return Sentences.of(
        "Pour la période %s, la valeur est de %s.",
        "For the period %s, the value is %s.", figures.period(), withUnit(figures.actual()));
  }

  private Text way(BigDecimal expected) {
    if (score.trajectory().isBounds()) {
      return new Text(
          "L'engagement est de rester entre des bornes.", "The aim is to stay in bounds.");
    }
    Text gone =
        Sentences.of(
            "De la valeur initiale, %s, à la cible, %s au %s, %s %% du chemin est parcouru.",
            "From the baseline, %s, to the target, %s by %s, %s %% of the way is gone.",
            withUnit(figures.baseline()),
            withUnit(figures.target()),
            figures.targetOn(),
            figures.raw());
    return expected == null
        ? gone
        : Sentences.join(
            Sentences.of(
                "À la fin de cette période, la valeur attendue était de %s.",
                "At the end of that period, %s were expected.", withUnit(expected)),
            gone);
  }

  private Text bounds() {
    if (figures.low() == null) {
      return Sentences.of("au plus %s", "at most %s", figures.high());
    }
    return figures.high() == null
        ? Sentences.of("au moins %s", "at least %s", figures.low())
        : Sentences.of("de %s à %s", "from %s to %s", figures.low(), figures.high());
  }

  private Text withUnit(BigDecimal value) {
    String unit = observed.indicator().unit();
    return Sentences.of("%s" + after(unit), "%s" + after(unit), value);
  }

  private static String after(String unit) {
    return unit == null ? "" : " " + unit.replace("%", "%%");
  }

  private void add(
      FindingKind kind, Severity severity, SuggestedDecision suggested, Text explanation) {
    String label = observed.indicator().label();
    String name = label == null ? observed.indicator().code() : label;
    String shown = name.length() > LONGEST_LABEL ? name.substring(0, LONGEST_LABEL) + "…" : name;
    found.add(
        new Detected(
            kind,
            observed.axis(),
            observed.indicator().objective(),
            observed.indicator().code(),
            name,
            severity,
            suggested,
            Sentences.of("« %s » : %s", "\"%s\": %s", shown, kind.label()),
            explanation,
            figures));
  }

  private BigDecimal previous(int decimals) {
    Figure previous = score.trend().previous();
    return previous == null ? null : Rounding.value(previous.value(), decimals);
  }

  private FindingFigures figures() {
    int decimals = observed.indicator().decimals();
    Figure actual = score.actual();
    Trajectory aim = score.trajectory();
    TrajectoryPoint last = aim == null || aim.isBounds() ? null : last();
    return new FindingFigures(
        actual == null ? null : actual.period().canonical(),
        actual == null ? null : Rounding.value(actual.value(), decimals),
        actual == null ? null : actual.status(),
        score.baseline() == null ? null : score.baseline().value(),
        last == null ? null : last.value(),
        last == null ? null : last.on(),
        aim == null ? null : aim.appliesFrom(),
        aim == null ? null : aim.low(),
        aim == null ? null : aim.high(),
        Rounding.onTheLine(score.expected(), decimals),
        Rounding.percentage(score.raw()),
        Rounding.pace(score.pace()),
        Rounding.percentage(projected),
        previous(decimals),
        score.reason(),
        observed.late() == 0 ? null : observed.late(),
        observed.lateSince(),
        observed.returned() == 0 ? null : observed.returned());
  }
}
