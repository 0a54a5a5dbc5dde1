package fr.ctg.evaluations.report;

import fr.ctg.kit.text.Text;

/** What a report can speak of. */
public enum Section {
  SYNTHESIS("Synthèse", "Synthesis"),
  PROPOSALS("Propositions soumises à décision", "Proposals for decision"),
  FINDINGS("Alertes", "Findings"),
  WATCHED("Points d'attention", "Points to watch"),
  OBJECTIVES("Axes et objectifs en vigueur", "Axes and objectives in force"),
  ADAPTATIONS("Adaptations décidées", "Adaptations decided"),
  ACTIONS("Actions", "Actions"),
  INDICATORS("Indicateurs", "Indicators"),
  FUNDING("Financement", "Funding"),
  COMPLETENESS("Collecte des mesures", "Collection of measurements"),
  QUESTIONS("Questions évaluatives", "Evaluation questions"),
  METHOD("Méthode", "Method");

  private final Text title;

  Section(String fr, String en) {
    this.title = new Text(fr, en);
  }

  Text title() {
    return title;
  }
}
