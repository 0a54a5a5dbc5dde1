package fr.ctg.evaluations.report;

import fr.ctg.kit.text.Text;

/** The tables of reports. */
enum TableName {
  AXES(Section.SYNTHESIS, "Avancement par axe", "Achievement by axis"),
  WATCHED(Section.WATCHED, "Indicateurs à examiner", "Indicators to look at"),
  OBJECTIVES(Section.OBJECTIVES, "Objectifs en vigueur", "Objectives in force"),
  ADAPTATIONS(Section.ADAPTATIONS, "Adaptations décidées", "Adaptations decided"),
  ACTIONS_BY_STATUS(Section.ACTIONS, "Actions par statut", "Actions by status"),
  ACTIONS(Section.ACTIONS, "Actions", "Actions"),
  INDICATORS(Section.INDICATORS, "Indicateurs", "Indicators"),
  COMPLETENESS_BY_PARTNER(Section.COMPLETENESS, "Collecte par partenaire", "Collection by partner"),
  COMPLETENESS_BY_AXIS(Section.COMPLETENESS, "Collecte par axe", "Collection by axis"),
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
