package fr.ctg.evaluations.evaluation;

import fr.ctg.evaluations.scoring.LeftOut;
import fr.ctg.evaluations.scoring.ObservationStatus;
import fr.ctg.evaluations.scoring.Reason;
import fr.ctg.evaluations.scoring.Status;
import fr.ctg.evaluations.scoring.Step;
import fr.ctg.kit.text.Text;

/** The codes of an evaluation in words, for those who read pages and explanations. */
public final class Wording {

  public static final Text ROUNDING =
      new Text(
          "Le calcul se fait sans arrondi, à 34 chiffres ; l'arrondi, au plus proche et au supérieur à"
              + " mi-chemin, n'a lieu qu'à l'affichage : avancements à 2 décimales, rythmes à 3,"
              + " valeurs aux décimales de l'indicateur.",
          "Nothing is rounded in the calculation, which has 34 digits; figures are rounded half up"
              + " where they are printed: achievements to 2 decimals, paces to 3, values to those of"
              + " the indicator.");

  private Wording() {}

  public static Text of(Status status) {
    return switch (status) {
      case ON_TRACK -> new Text("En bonne voie", "On track");
      case AT_RISK -> new Text("À surveiller", "At risk");
      case OFF_TRACK -> new Text("En retard", "Off track");
      case NO_DATA -> new Text("Sans donnée", "No data");
    };
  }

  public static Text of(Reason reason) {
    return switch (reason) {
      case NO_DATA -> new Text("aucune mesure reçue", "no measurement received");
      case INCOMPLETE ->
          new Text(
              "toutes les mesures attendues n'ont pas été reçues", "not all that is owed came");
      case NON_ADDITIVE ->
          new Text("ces valeurs ne s'additionnent pas", "these values do not add up");
      case CONFLICT ->
          new Text("plusieurs partenaires ont donné la même valeur", "several partners gave it");
      case SUPPRESSED ->
          new Text("une partie est couverte par le secret statistique", "a part is confidential");
      case NOT_APPLICABLE -> new Text("sans objet", "not applicable");
      case ZERO_DENOMINATOR -> new Text("le dénominateur est nul", "the denominator is zero");
      case SPANS_GAP ->
          new Text("une valeur cumulée antérieure manque", "an earlier cumulated value is missing");
      case SERIES_BREAK ->
          new Text(
              "la série est rompue et n'a pas de nouvelle valeur initiale",
              "the series broke and has no new baseline");
      case NO_BASELINE -> new Text("pas de valeur initiale", "no baseline");
      case NO_TARGET -> new Text("pas de valeur cible", "no target");
      case TARGET_EQUALS_BASELINE ->
          new Text("la cible est égale à la valeur initiale", "the target equals the baseline");
      case NOT_SCORED -> new Text("suivi, sans notation", "followed, not scored");
      case CLOSED -> new Text("clos", "closed");
      case INSUFFICIENT_DATA ->
          new Text(
              "moins de la moitié du poids est mesurée", "less than half the weight is measured");
      case WEIGHTS_INCOMPLETE ->
          new Text(
              "certains éléments ont un poids et d'autres n'en ont pas",
              "some parts have a weight and others have none");
      case ZERO_REFERENCE ->
          new Text("la valeur de référence est nulle", "the value compared with is zero");
      case IN_POINTS ->
          new Text(
              "l'écart entre deux pourcentages se dit en points",
              "percentages differ by points, not by a percentage");
      case NOTHING_EXPECTED_YET ->
          new Text("rien n'était encore attendu", "nothing was expected yet");
      case WITHIN_BOUNDS ->
          new Text(
              "rester entre des bornes n'a pas de rythme", "staying within bounds has no pace");
      case TARGET_DATE_PASSED ->
          new Text("l'échéance de la cible est passée", "the day of the target is over");
      case TARGET_OF_THE_WHOLE ->
          new Text(
              "la cible a été convenue pour l'ensemble, pas pour cette partie",
              "the target was agreed for the whole, not for this part");
      case NOT_SEPARABLE ->
          new Text(
              "l'ensemble n'est connu que par cette partie",
              "the whole is known by this part alone");
      case PART_EXCEEDS_WHOLE ->
          new Text(
              "la partie dépasse l'ensemble dont elle fait partie",
              "the part is more than the whole it lies in");
      case NOT_IN_FORCE ->
          new Text("n'était pas encore convenu à cette date", "was not agreed yet on that day");
    };
  }

  public static Text of(ObservationStatus status) {
    return switch (status) {
      case A -> new Text("normale", "normal");
      case P -> new Text("provisoire", "provisional");
      case E -> new Text("estimée", "estimated");
      case B -> new Text("rupture de série", "series break");
      case L -> new Text("non collectée", "not collected");
      case O -> new Text("manquante", "missing");
      case Q -> new Text("secret statistique", "suppressed");
      case M -> new Text("sans objet", "not applicable");
    };
  }

  static Text of(LeftOut.Why why) {
    return switch (why) {
      case AFTER_AS_OF ->
          new Text("sa période n'était pas terminée à cette date", "its period had not ended then");
      case OTHER_PERIOD -> new Text("elle concerne une autre période", "it is of another period");
      case INCOMPLETE_PERIOD ->
          new Text(
              "sa période, plus récente, n'est pas encore complète",
              "its newer period is not complete yet");
      case NO_VALUE -> new Text("elle ne porte pas de valeur", "it carries no value");
      case OF_OTHERS ->
          new Text(
              "elle porte sur d'autres territoires ou d'autres personnes",
              "it is about other territories or other people");
      case OUTSIDE_PERIMETER ->
          new Text(
              "son territoire est hors du périmètre", "its territory is outside the perimeter");
      case OWN_VALUE_WINS ->
          new Text(
              "une valeur de l'ensemble dont elle fait partie a été déclarée",
              "a value was reported for the whole that it is a part of");
      case OTHER_TERRITORY_KIND ->
          new Text(
              "des territoires d'une autre nature ont été réunis",
              "territories of another kind were put together");
      case OTHER_BREAKDOWN ->
          new Text(
              "sa ventilation n'est pas celle qui a été additionnée",
              "its breakdown is not the one that was summed");
    };
  }

  static Text of(Step.Subject subject) {
    return switch (subject) {
      case ACTUAL -> new Text("Valeur actuelle", "Actual value");
      case BASELINE -> new Text("Valeur initiale", "Baseline");
      case TARGET -> new Text("Valeur cible finale", "Final target");
      case EXPECTED -> new Text("Valeur attendue à cette date", "Value expected by then");
      case SHARE -> new Text("Part du chemin attendue", "Share of the way expected");
      case RAW -> new Text("Taux d'avancement brut", "Raw achievement rate");
      case BOUNDED -> new Text("Taux d'avancement borné", "Bounded achievement rate");
      case ANNUAL_TARGET -> new Text("Cible de l'année", "Target of the year");
      case ANNUAL_RAW -> new Text("Taux annuel brut", "Raw annual rate");
      case ANNUAL_BOUNDED -> new Text("Taux annuel borné", "Bounded annual rate");
      case PACE -> new Text("Rythme", "Pace");
      case STATUS -> new Text("Statut", "Status");
      case GAP_TO_TARGET -> new Text("Écart à la cible", "Gap to the target");
      case GAP_TO_EXPECTED -> new Text("Écart à la valeur attendue", "Gap to the expected value");
      case PREVIOUS -> new Text("Période comparable précédente", "Comparable period before");
      case DIFFERENCE -> new Text("Écart", "Difference");
      case RELATIVE -> new Text("Écart en pour cent", "Relative difference");
      case PROJECTED ->
          new Text(
              "Valeur projetée à l'échéance de la cible", "Value projected to the target's day");
      case PROJECTED_RAW -> new Text("Taux d'avancement projeté", "Projected achievement rate");
      case WHOLE -> new Text("Ensemble du périmètre", "Whole perimeter");
      case FIRST -> new Text("Premier terme", "First term");
      case SECOND -> new Text("Deuxième terme", "Second term");
      case RATIO -> new Text("Rapport", "Ratio");
    };
  }
}
