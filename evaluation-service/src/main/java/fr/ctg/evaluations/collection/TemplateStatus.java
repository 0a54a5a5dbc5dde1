package fr.ctg.evaluations.collection;

import fr.ctg.evaluations.measurement.ObservationStatus;
import fr.ctg.kit.text.Text;

/** The observation statuses in the words of a template's help. */
final class TemplateStatus {

  private TemplateStatus() {}

  static Text of(ObservationStatus status) {
    return switch (status) {
      case A -> new Text("Valeur normale, définitive.", "A normal, final value.");
      case P ->
          new Text(
              "Valeur provisoire : renvoyez la valeur définitive quand elle est connue.",
              "A provisional value: send the final one when it is known.");
      case E -> new Text("Valeur estimée.", "An estimated value.");
      case B ->
          new Text(
              "Rupture de série : la valeur n'est pas comparable aux précédentes.",
              "A break in the series: the value cannot be compared with earlier ones.");
      case O ->
          new Text(
              "Sans valeur : la donnée manque. Elle reste attendue.",
              "Without a value: it is missing, and stays expected.");
      case L ->
          new Text(
              "Sans valeur : la donnée n'a pas été collectée. Elle reste attendue.",
              "Without a value: it was not collected, and stays expected.");
      case M ->
          new Text(
              "Sans valeur : la donnée ne peut pas exister (sans objet). C'est une réponse.",
              "Without a value: there can be none (not applicable). This is an answer.");
      case Q ->
          new Text(
              "Sans valeur : elle est couverte par le secret statistique. C'est une réponse.",
              "Without a value: it is suppressed to keep people's secret. This is an answer.");
    };
  }
}
