package fr.ctg.kit.json;

import fr.ctg.kit.text.Excerpt;
import fr.ctg.kit.text.Text;

/** The sentences that more than one check says. */
final class ShapeTexts {

  static final Text REQUIRED = new Text("Cette valeur est obligatoire.", "This value is required.");

  static final Text UNREADABLE =
      new Text(
          "Cette valeur n'a pas la forme attendue ; voyez la documentation de l'API.",
          "This value does not have the expected form; see the API's documentation.");

  private ShapeTexts() {}

  static Text expected(Text expected, String received) {
    return new Text(
        "Attendu : " + expected.fr() + " ; reçu : " + Excerpt.of(received) + ".",
        "Expected: " + expected.en() + "; received: " + Excerpt.of(received) + ".");
  }
}
