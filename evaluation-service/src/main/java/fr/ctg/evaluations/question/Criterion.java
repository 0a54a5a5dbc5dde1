package fr.ctg.evaluations.question;

import fr.ctg.kit.text.Text;

/** What an evaluation question judges by, in the order in which reports go through them. */
public enum Criterion {
  RELEVANCE("Pertinence", "Relevance"),
  INTERNAL_COHERENCE("Cohérence interne", "Internal coherence"),
  EXTERNAL_COHERENCE("Cohérence externe", "External coherence"),
  EFFECTIVENESS("Efficacité", "Effectiveness"),
  EFFICIENCY("Efficience", "Efficiency"),
  IMPACT("Impact", "Impact"),
  SUSTAINABILITY("Durabilité", "Sustainability"),
  UTILITY("Utilité", "Utility"),
  GOVERNANCE("Gouvernance", "Governance");

  private final Text label;

  Criterion(String fr, String en) {
    this.label = new Text(fr, en);
  }

  /** Its name for people. */
  public Text label() {
    return label;
  }

  /** What it asks. */
  public Text meaning() {
    return switch (this) {
      case RELEVANCE ->
          new Text(
              "Les objectifs répondent-ils aux besoins du territoire ?",
              "Do the objectives answer the needs of the territory?");
      case INTERNAL_COHERENCE ->
          new Text(
              "Les axes, les objectifs et les actions vont-ils dans le même sens ?",
              "Do axes, objectives and actions point the same way?");
      case EXTERNAL_COHERENCE ->
          new Text(
              "La convention s'accorde-t-elle avec les autres politiques du territoire ?",
              "Does the convention agree with the other policies of the territory?");
      case EFFECTIVENESS ->
          new Text(
              "Les résultats attendus sont-ils atteints ?", "Are the expected results reached?");
      case EFFICIENCY ->
          new Text(
              "Les résultats sont-ils à la hauteur des moyens engagés ?",
              "Are the results worth the means spent on them?");
      case IMPACT ->
          new Text(
              "Qu'est-ce que la convention a changé, au-delà de ses résultats directs ?",
              "What has the convention changed beyond its direct results?");
      case SUSTAINABILITY -> new Text("Les effets dureront-ils ?", "Will the effects last?");
      case UTILITY ->
          new Text(
              "Les effets, voulus ou non, sont-ils utiles aux habitants ?",
              "Are the effects, intended or not, of use to residents?");
      case GOVERNANCE ->
          new Text(
              "La convention est-elle bien pilotée, avec ses partenaires et les habitants ?",
              "Is the convention steered well, with its partners and residents?");
    };
  }
}
