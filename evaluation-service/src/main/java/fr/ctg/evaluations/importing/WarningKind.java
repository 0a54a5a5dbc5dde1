package fr.ctg.evaluations.importing;

import fr.ctg.kit.text.Text;
import java.util.List;

/**
 * What may be wrong with rows that are imported, in words for people: what was seen, and what to
 * do. In the texts {@code %1$s} is the value, the others are what the check adds.
 */
enum WarningKind {
  DASH_READ_AS_MISSING(
      "dash-read-as-missing",
      "« %1$s » est lu comme une valeur manquante (statut O).",
      "\"%1$s\" is read as a missing value (status O).",
      "Écrivez 0 si c'est zéro.",
      "Write 0 if it means zero."),
  RATE_ABOVE_100(
      "rate-above-100",
      "Le taux dépasse 100 %% : %1$s.",
      "The rate is above 100 %%: %1$s.",
      "Vérifiez le numérateur et le dénominateur, ou l'échelle ; laissez tel quel si c'est voulu.",
      "Check the numerator and the denominator, or the scale; leave it if it is meant."),
  YEAR_TO_DATE_FALLS(
      "year-to-date-falls",
      "La valeur cumulée %1$s est plus petite que celle de la période qui finit le %3$s, %2$s.",
      "The year-to-date value %1$s is lower than that of the period that ends on %3$s, %2$s.",
      "Envoyez ce qui s'est accumulé depuis le début de l'année, non ce que la période ajoute.",
      "Send what has accumulated since the start of the year, not what the period adds."),
  FAR_FROM_USUAL(
      "far-from-usual",
      "%1$s est très loin des valeurs antérieures ; attendu entre %2$s et %3$s.",
      "%1$s is very far from the earlier values; expected between %2$s and %3$s.",
      "Vérifiez l'unité et les zéros ; ajoutez un commentaire si la valeur est juste.",
      "Check the unit and the zeros; add a comment if the value is right."),
  FAR_FROM_USUAL_NOT_LOOKED_AT(
      "far-from-usual-not-looked-at",
      "%1$s lignes sont nouvelles ou modifiées : au-delà de %2$s, les valeurs ne sont pas comparées"
          + " aux valeurs antérieures.",
      "%1$s rows are new or changed: above %2$s, values are not compared with the earlier ones.",
      "Envoyez de plus petits fichiers pour que les valeurs inhabituelles soient signalées.",
      "Send smaller files to be told of unusual values."),
  PARTS_DO_NOT_ADD_UP(
      "parts-do-not-add-up",
      "Le total est %1$s, et la somme de ses parties par %2$s est %3$s.",
      "The total is %1$s, and its parts by %2$s add up to %3$s.",
      "Vérifiez le total et ses parties ; ce qui n'est pas réparti se déclare dans _U.",
      "Check the total and its parts; what has no category is declared in _U.");

  private final String code;
  private final String fr;
  private final String en;
  private final String adviceFr;
  private final String adviceEn;

  WarningKind(String code, String fr, String en, String adviceFr, String adviceEn) {
    this.code = code;
    this.fr = fr;
    this.en = en;
    this.adviceFr = adviceFr;
    this.adviceEn = adviceEn;
  }

  /** Stable, for programs. */
  String code() {
    return code;
  }

  Text message(Warning warning) {
    return Text.of(fr, en, all(warning));
  }

  Text advice(Warning warning) {
    return Text.of(adviceFr, adviceEn, all(warning));
  }

  private static Object[] all(Warning warning) {
    List<String> arguments = warning.arguments();
    Object[] all = new Object[arguments.size() + 1];
    all[0] = warning.value() == null ? "" : warning.value();
    for (int i = 0; i < arguments.size(); i++) {
      all[i + 1] = arguments.get(i);
    }
    return all;
  }
}
