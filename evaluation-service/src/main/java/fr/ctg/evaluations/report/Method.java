package fr.ctg.evaluations.report;

import fr.ctg.evaluations.evaluation.Evaluation;
import fr.ctg.evaluations.evaluation.Wording;
import fr.ctg.evaluations.framework.Convention;
import fr.ctg.kit.period.Frequency;
import fr.ctg.kit.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** By which formulas, thresholds, versions and clocks a report was made. */
final class Method {

  private final Locale language;
  private final List<MethodLine> lines = new ArrayList<>();

  private Method(Locale language) {
    this.language = language;
  }

  static List<MethodLine> of(ReportQuestion question, Evaluation evaluation) {
    Method method = new Method(question.language());
    method.clocks(question, evaluation);
    method.thresholds(question.seen().framework().convention());
    method.formulas();
    return List.copyOf(method.lines);
  }

  private void clocks(ReportQuestion question, Evaluation evaluation) {
    add("AS_OF", "Ce qui était vrai le", "What was true on", say(question.moment().asOf()));
    add(
        "KNOWN_AT",
        "Ce qui était enregistré le",
        "What had been recorded by",
        say(question.moment().knownAt().knownAt()));
    add(
        "FRAMEWORK_VERSION",
        "Version du cadre de la convention",
        "Version of what was agreed",
        "%d (%s)"
            .formatted(
                question.seen().framework().version(),
                say(question.seen().framework().recordedAt())));
    add(
        "DATA_REVISION",
        "Révision des données",
        "Revision of the data",
        Long.toString(question.moment().knownAt().revision()));
    add(
        "MEASUREMENTS",
        "Mesures utilisées et laissées de côté",
        "Measurements used and left out",
        "%d ; %d".formatted(evaluation.measurementsUsed(), evaluation.measurementsLeftOut()));
  }

  private void thresholds(Convention convention) {
    add(
        "ON_TRACK_FROM",
        "En bonne voie à partir d'un rythme de",
        "On track from a pace of",
        say(convention.onTrackFrom()));
    add(
        "AT_RISK_FROM",
        "À surveiller à partir d'un rythme de",
        "At risk from a pace of",
        say(convention.atRiskFrom()));
    add(
        "STALE_AFTER",
        "Donnée ancienne",
        "Stale",
        new Text(
                "la dernière période complète s'est terminée depuis plus de %d jours (mois), %d"
                    + " (trimestre), %d (semestre) ou %d (année)",
                "the last complete period ended more than %d days ago (month), %d (quarter), %d"
                    + " (half-year) or %d (year)")
            .in(language)
            .formatted(
                Frequency.MONTH.staleAfterDays(),
                Frequency.QUARTER.staleAfterDays(),
                Frequency.HALF_YEAR.staleAfterDays(),
                Frequency.YEAR.staleAfterDays()));
  }

  private void formulas() {
    say(
        "RAW",
        "Avancement brut",
        "Raw achievement",
        "100 × (valeur actuelle − valeur initiale) ÷ (valeur cible − valeur initiale)",
        "100 × (actual − baseline) ÷ (target − baseline)");
    say(
        "BOUNDED",
        "Avancement",
        "Achievement",
        "l'avancement brut, ramené entre 0 et 100",
        "the raw achievement within 0 and 100");
    say(
        "ACTUAL",
        "Valeur actuelle",
        "Actual value",
        "celle de la dernière période close dont toutes les mesures attendues sont reçues ; une plus"
            + " récente, incomplète, est montrée sans être notée",
        "that of the latest ended period of which all that is owed was received; a newer, incomplete"
            + " one is shown and not scored");
    say(
        "EXPECTED",
        "Valeur attendue",
        "Expected value",
        "sur la ligne droite, en jours, de la valeur initiale à la cible par les points de la"
            + " trajectoire, à la fin de la période de la valeur actuelle",
        "on the straight line in days from the baseline to the target through the trajectory's points,"
            + " at the end of the actual's period");
    say(
        "PACE",
        "Rythme",
        "Pace",
        "(avancement brut ÷ 100) ÷ part attendue du chemin ; 1 est exactement ce qui était convenu",
        "(raw achievement ÷ 100) ÷ the share expected; 1 is exactly as agreed");
    say(
        "BOUNDS",
        "À maintenir, ou dans un intervalle",
        "To maintain, or within a range",
        "100 entre les bornes, sinon max(0 ; 100 × (1 − écart ÷ tolérance))",
        "100 within the bounds, else max(0, 100 × (1 − distance ÷ tolerance))");
    say(
        "ROLL_UP",
        "Objectif, axe, convention",
        "Objective, axis, convention",
        "moyenne pondérée des avancements de ce qui est noté, poids ramenés à 1",
        "weighted mean of the achievements of what is scored, with weights renormalised");
    say(
        "COVERAGE",
        "Couverture",
        "Coverage",
        "part du poids qui est notée ; sous 0,50 l'ensemble n'a pas d'avancement",
        "the share of the weight that is scored; under 0.50 a group has no achievement");
    say(
        "COMPLETENESS",
        "Complétude et ponctualité",
        "Completeness and timeliness",
        "100 × reçues ÷ attendues ; 100 × reçues à temps ÷ attendues",
        "100 × received ÷ expected; 100 × received on time ÷ expected");
    add("ROUNDING", "Arrondi", "Rounding", Wording.ROUNDING.in(language));
  }

  private void say(String code, String fr, String en, String ruleFr, String ruleEn) {
    add(code, fr, en, new Text(ruleFr, ruleEn).in(language));
  }

  private void add(String code, String fr, String en, String value) {
    lines.add(new MethodLine(code, new Text(fr, en).in(language), value));
  }

  private String say(Object value) {
    return Words.of(value, language);
  }
}
