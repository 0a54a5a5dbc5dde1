package fr.ctg.evaluations.report;

import fr.ctg.kit.text.Text;

/** The tables of reports. A spreadsheet takes names of 31 characters, and each only once. */
enum TableName {
  AXES(Section.SYNTHESIS, "Avancement par axe", "Achievement by axis"),
  PROPOSALS(Section.PROPOSALS, "Ce que le comité peut décider", "What could be decided"),
  FINDINGS(Section.FINDINGS, "Alertes", "Findings"),
  WATCHED(Section.WATCHED, "Indicateurs à examiner", "Indicators to look at"),
  OBJECTIVES(Section.OBJECTIVES, "Objectifs en vigueur", "Objectives in force"),
  ADAPTATIONS(Section.ADAPTATIONS, "Adaptations décidées", "Adaptations decided"),
  ACTIONS_BY_STATUS(Section.ACTIONS, "Actions par statut", "Actions by status"),
  ACTIONS(Section.ACTIONS, "Actions", "Actions"),
  INDICATORS(Section.INDICATORS, "Indicateurs", "Indicators"),
  FUNDING_BY_AXIS(Section.FUNDING, "Financement par axe", "Funding by axis"),
  FUNDING_BY_ACTION(Section.FUNDING, "Financement par action", "Funding by action"),
  UNIT_COSTS(Section.FUNDING, "Coût par unité de résultat", "Cost of a unit of result"),
  COMPLETENESS_BY_PARTNER(Section.COMPLETENESS, "Collecte par partenaire", "Collection by partner"),
  COMPLETENESS_BY_AXIS(Section.COMPLETENESS, "Collecte par axe", "Collection by axis"),
  QUESTIONS(Section.QUESTIONS, "Questions et réponses", "Questions and answers"),
  METHOD(Section.METHOD, "Méthode", "Method");

  private final Section section;
  private final Text title;

  TableName(Section section, String fr, String en) {
    this.section = section;
    this.title = new Text(fr, en);
  }

  Section section() {
    return section;
  }

  Text title() {
    return title;
  }
}
