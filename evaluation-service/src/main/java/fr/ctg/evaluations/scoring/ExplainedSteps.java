package fr.ctg.evaluations.scoring;

import fr.ctg.evaluations.scoring.Step.Subject;
import fr.ctg.kit.text.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Writes the calculation of a score down, formula by formula, with its numbers. */
final class ExplainedSteps {

  private static final Text NONE = new Text("", "");
  private static final Set<Subject> ON_THE_LINE =
      EnumSet.of(
          Subject.EXPECTED, Subject.ANNUAL_TARGET, Subject.GAP_TO_EXPECTED, Subject.PROJECTED);

  private final IndicatorScore score;
  private final IndicatorRules rules;
  private final ConventionScope scope;
  private final List<Step> steps = new ArrayList<>();

  ExplainedSteps(IndicatorScore score, IndicatorRules rules, ConventionScope scope) {
    this.score = score;
    this.rules = rules;
    this.scope = scope;
  }

  List<Step> steps() {
    actual();
    if (score.baseline() != null) {
      baseline(score.baseline());
    }
    if (score.trajectory() != null && score.trajectory().isBounds()) {
      bounds(score.trajectory());
    } else if (score.trajectory() != null) {
      line(score.trajectory());
    } else {
      achievement(Subject.RAW, score.global(), NONE, NONE);
    }
    status();
    gaps();
    trend(score.trend());
    if (score.projection().on() != null) {
      projection(score.projection());
    }
    return steps;
  }

  private void actual() {
    Figure actual = score.actual();
    MeasureRules measure = rules.measure();
    if (actual == null) {
      Reason reason = score.partial() == null ? Reason.NO_DATA : Reason.INCOMPLETE;
      add(
          new Step(
              Subject.ACTUAL,
              actualFormula(measure),
              new Text("aucune période complète", "no complete period"),
              null,
              null,
              reason));
      return;
    }
    String parts =
        actual.hasParts()
            ? " ; %s x %s / %s"
                .formatted(measure.factor(), actual.numerator(), actual.denominator())
            : "";
    add(
        new Step(
            Subject.ACTUAL,
            actualFormula(measure),
            Text.of(
                "mesures de la période %2$s : %1$d%3$s",
                "measurements of %2$s: %1$d%3$s", actual.cells().size(), actual.period(), parts),
            actual.value(),
            Rounding.value(actual.value(), rules.decimals()),
            actual.reason()));
  }

  private Text actualFormula(MeasureRules measure) {
    boolean cumulated = rules.goal().targetKind() == TargetKind.CUMULATED;
    String day = scope.term().effectiveFrom().toString();
    return new Text(
        "%s sur les territoires et les partenaires%s%s"
            .formatted(
                measure.overTerritories(),
                cumulated ? ", puis SUM depuis le " + day : "",
                measure.measure().hasParts() ? ", puis facteur x numérateur / dénominateur" : ""),
        "%s over territories and partners%s%s"
            .formatted(
                measure.overTerritories(),
                cumulated ? ", then SUM since " + day : "",
                measure.measure().hasParts() ? ", then factor x numerator / denominator" : ""));
  }

  private void baseline(Baseline baseline) {
    number(
        Subject.BASELINE,
        Text.of("la plus récente applicable au %s", "the newest that applies on %s", score.asOf()),
        Text.of(
            "du %s, applicable depuis le %s",
            "of %s, applies from %s", baseline.on(), baseline.appliesFrom()),
        Quotient.of(baseline.value()));
  }

  private void line(Trajectory trajectory) {
    TrajectoryPoint last = trajectory.last();
    number(
        Subject.TARGET,
        Text.of(
            "la finale de la trajectoire la plus récente applicable au %s",
            "the final one of the newest trajectory that applies on %s", score.asOf()),
        new Text(
            "au %s, %s, applicable depuis le %s"
                .formatted(last.on(), trajectory.called().fr(), trajectory.appliesFrom()),
            "of %s, %s, applies from %s"
                .formatted(last.on(), trajectory.called().en(), trajectory.appliesFrom())),
        Quotient.of(last.value()));
    if (score.expected() != null) {
      expected(trajectory);
    }
    achievement(
        Subject.RAW,
        score.global(),
        new Text(
            "100 x (actuelle - initiale) / (cible - initiale)",
            "100 x (actual - baseline) / (target - baseline)"),
        ratio("100 x ", valueOf(score.actual()), score.global().target()));
    if (score.annual().target() != null) {
      number(
          Subject.ANNUAL_TARGET,
          new Text(
              "la trajectoire à la fin de l'année de la valeur actuelle",
              "the trajectory at the end of the actual's year"),
          Text.of("au %s", "on %s", score.annual().on()),
          score.annual().target());
      achievement(
          Subject.ANNUAL_RAW,
          score.annual(),
          new Text(
              "100 x (actuelle - initiale) / (cible de l'année - initiale)",
              "100 x (actual - baseline) / (annual target - baseline)"),
          ratio("100 x ", valueOf(score.actual()), score.annual().target()));
    }
    if (score.pace() != null) {
      add(
          new Step(
              Subject.PACE,
              new Text("(taux brut / 100) / part attendue", "(raw / 100) / share"),
              same("(%s / 100) / %s".formatted(text(score.raw()), text(score.share()))),
              score.pace(),
              Rounding.pace(score.pace()),
              null));
    }
  }

  private void expected(Trajectory trajectory) {
    LocalDate start = rules.followedFrom(scope.term());
    ExpectedLine.Segment segment =
        new ExpectedLine(start, score.baseline().value(), trajectory)
            .segmentAt(score.actual().period().end());
    number(
        Subject.EXPECTED,
        new Text(
            "départ + (arrivée - départ) x jours écoulés / jours",
            "from + (to - from) x days gone / days"),
        segment.isOver()
            ? Text.of(
                "%s depuis le %s",
                "%s since %s", segment.to().value().toPlainString(), segment.to().on())
            : same(
                "%2$s + (%3$s - %2$s) x %1$d / %4$d"
                    .formatted(
                        segment.daysGone(),
                        segment.from().value().toPlainString(),
                        segment.to().value().toPlainString(),
                        segment.days())),
        score.expected());
    if (score.share() != null) {
      add(
          new Step(
              Subject.SHARE,
              new Text(
                  "(attendue - initiale) / (cible - initiale)",
                  "(expected - baseline) / (target - baseline)"),
              ratio("", score.expected(), Quotient.of(trajectory.last().value())),
              score.share(),
              Rounding.sharePercentage(score.share()),
              null));
    }
  }

  private void bounds(Trajectory trajectory) {
    achievement(
        Subject.RAW,
        score.global(),
        new Text(
            "100 entre les bornes, sinon max(0, 100 x (1 - écart / tolérance))",
            "100 inside the bounds, else max(0, 100 x (1 - distance / tolerance))"),
        new Text(
            "borne basse %s, borne haute %s, tolérance %s, %s, applicable depuis le %s"
                .formatted(
                    plain(trajectory.low(), "ouverte"),
                    plain(trajectory.high(), "ouverte"),
                    plain(trajectory.tolerance(), "aucune"),
                    trajectory.called().fr(),
                    trajectory.appliesFrom()),
            "low %s, high %s, tolerance %s, %s, applies from %s"
                .formatted(
                    plain(trajectory.low(), "open"),
                    plain(trajectory.high(), "open"),
                    plain(trajectory.tolerance(), "none"),
                    trajectory.called().en(),
                    trajectory.appliesFrom())));
  }

  private void achievement(
      Subject subject, Achievement achievement, Text formula, Text calculation) {
    add(
        new Step(
            subject,
            formula,
            achievement.isKnown() ? calculation : NONE,
            achievement.raw(),
            Rounding.percentage(achievement.raw()),
            achievement.reason()));
    if (achievement.isKnown()) {
      add(
          new Step(
              subject == Subject.RAW ? Subject.BOUNDED : Subject.ANNUAL_BOUNDED,
              new Text("min(100, max(0, taux brut))", "min(100, max(0, raw))"),
              same("min(100, max(0, %s))".formatted(text(achievement.raw()))),
              achievement.bounded(),
              Rounding.percentage(achievement.bounded()),
              null));
    }
  }

  private void status() {
    Thresholds thresholds = scope.thresholds();
    Text formula =
        rules.goal().direction().isBounded()
            ? new Text(
                "ON_TRACK entre les bornes, AT_RISK dans la tolérance, sinon OFF_TRACK",
                "ON_TRACK inside the bounds, AT_RISK within the tolerance, else OFF_TRACK")
            : Text.of(
                "ON_TRACK à partir d'un rythme de %s ou à 100, AT_RISK à partir de %s, sinon"
                    + " OFF_TRACK ; tant que la part attendue est <= 0, ON_TRACK si le taux brut est"
                    + " >= 0",
                "ON_TRACK from pace %s or at 100, AT_RISK from pace %s, else OFF_TRACK; while share"
                    + " <= 0, ON_TRACK if raw >= 0",
                thresholds.onTrack(),
                thresholds.atRisk());
    add(new Step(Subject.STATUS, formula, same(score.status().name()), null, null, score.reason()));
  }

  private void gaps() {
    if (score.gapToTarget() != null && score.trajectory().isBounds()) {
      number(
          Subject.GAP_TO_TARGET,
          new Text(
              "actuelle - borne dépassée, 0 entre les bornes",
              "actual - the bound it is beyond, 0 inside the bounds"),
          same(text(score.actual().value())),
          score.gapToTarget());
    } else if (score.gapToTarget() != null) {
      number(
          Subject.GAP_TO_TARGET,
          new Text("actuelle - cible", "actual - target"),
          minus(score.actual().value(), score.global().target()),
          score.gapToTarget());
      number(
          Subject.GAP_TO_EXPECTED,
          new Text("actuelle - attendue", "actual - expected"),
          minus(score.actual().value(), score.expected()),
          score.gapToExpected());
    }
  }

  private void trend(Trend trend) {
    Difference difference = trend.difference();
    if (trend.previous() != null) {
      add(
          new Step(
              Subject.PREVIOUS,
              new Text(
                  "la période comparable précédente : la même un an plus tôt",
                  "the comparable period before: the same one a year earlier"),
              Text.of(
                  "mesures de la période %2$s : %1$d",
                  "measurements of %2$s: %1$d",
                  trend.previous().cells().size(),
                  trend.previous().period()),
              trend.previous().value(),
              Rounding.value(trend.previous().value(), rules.decimals()),
              trend.previous().reason()));
    }
    add(
        new Step(
            Subject.DIFFERENCE,
            rules.measure().isPercentage()
                ? new Text("période - précédente, en points", "period - previous, in points")
                : new Text("période - précédente", "period - previous"),
            difference.isKnown() ? minus(trend.current().value(), trend.previous().value()) : NONE,
            difference.value(),
            Rounding.value(difference.value(), rules.decimals()),
            difference.reason()));
    if (difference.isKnown()) {
      add(
          new Step(
              Subject.RELATIVE,
              new Text(
                  "100 x (période - précédente) / |précédente|",
                  "100 x (period - previous) / |previous|"),
              difference.relative() == null
                  ? NONE
                  : same(
                      "100 x (%1$s - %2$s) / |%2$s|"
                          .formatted(
                              text(trend.current().value()), text(trend.previous().value()))),
              difference.relative(),
              Rounding.percentage(difference.relative()),
              difference.relativeReason()));
    }
  }

  private void projection(Projection projection) {
    Text formula =
        Text.of(
            "initiale + (actuelle - initiale) x jours jusqu'au %1$s / jours jusqu'à l'actuelle",
            "baseline + (actual - baseline) x days to %1$s / days to the actual", projection.on());
    if (!projection.isKnown()) {
      add(new Step(Subject.PROJECTED, formula, NONE, null, null, projection.reason()));
      return;
    }
    number(
        Subject.PROJECTED,
        formula,
        same(
            "%1$s + (%2$s - %1$s) x %3$d / %4$d"
                .formatted(
                    score.baseline().value().toPlainString(),
                    text(score.actual().value()),
                    projection.days(),
                    projection.daysToActual())),
        projection.value());
    add(
        new Step(
            Subject.PROJECTED_RAW,
            new Text(
                "100 x (projetée - initiale) / (cible - initiale)",
                "100 x (projected - baseline) / (target - baseline)"),
            ratio("100 x ", projection.value(), score.global().target()),
            projection.raw(),
            Rounding.percentage(projection.raw()),
            null));
  }

  private static Text minus(Quotient one, Quotient other) {
    return same("%s - %s".formatted(text(one), text(other)));
  }

  private void number(Subject subject, Text formula, Text calculation, Quotient value) {
    boolean onTheLine = ON_THE_LINE.contains(subject);
    BigDecimal rounded =
        onTheLine
            ? Rounding.onTheLine(value, rules.decimals())
            : Rounding.value(value, rules.decimals());
    add(new Step(subject, formula, calculation, value, rounded, null));
  }

  private void add(Step step) {
    steps.add(step);
  }

  private Text ratio(String factor, Quotient reached, Quotient target) {
    if (reached == null || target == null || score.baseline() == null) {
      return NONE;
    }
    return same(
        "%1$s(%2$s - %3$s) / (%4$s - %3$s)"
            .formatted(
                factor, text(reached), score.baseline().value().toPlainString(), text(target)));
  }

  /** What reads the same in both languages. */
  private static Text same(String numbers) {
    return new Text(numbers, numbers);
  }

  private static Quotient valueOf(Figure figure) {
    return figure == null ? null : figure.value();
  }

  private static String text(Quotient number) {
    return number.toString();
  }

  private static String plain(BigDecimal number, String none) {
    return number == null ? none : number.toPlainString();
  }
}
