package fr.ctg.evaluations.report;

import static fr.ctg.evaluations.report.Section.ACTIONS;
import static fr.ctg.evaluations.report.Section.ADAPTATIONS;
import static fr.ctg.evaluations.report.Section.COMPLETENESS;
import static fr.ctg.evaluations.report.Section.FINDINGS;
import static fr.ctg.evaluations.report.Section.FUNDING;
import static fr.ctg.evaluations.report.Section.INDICATORS;
import static fr.ctg.evaluations.report.Section.METHOD;
import static fr.ctg.evaluations.report.Section.OBJECTIVES;
import static fr.ctg.evaluations.report.Section.PROPOSALS;
import static fr.ctg.evaluations.report.Section.QUESTIONS;
import static fr.ctg.evaluations.report.Section.SYNTHESIS;
import static fr.ctg.evaluations.report.Section.WATCHED;

import fr.ctg.kit.text.Text;
import java.util.List;

/** For whom and for what a report is, and hence what it speaks of, in this order. */
public enum ReportKind {
  /** What a year has brought: for the signatories, and to be published. */
  ANNUAL(
      "Rapport annuel",
      "Annual report",
      SYNTHESIS,
      OBJECTIVES,
      ADAPTATIONS,
      ACTIONS,
      INDICATORS,
      FUNDING,
      COMPLETENESS,
      FINDINGS,
      QUESTIONS,
      PROPOSALS,
      METHOD),
  /** Where the convention stands half-way: what to keep and what to adapt. */
  INTERIM(
      "Bilan intermédiaire",
      "Interim report",
      SYNTHESIS,
      FINDINGS,
      WATCHED,
      OBJECTIVES,
      ADAPTATIONS,
      ACTIONS,
      INDICATORS,
      FUNDING,
      COMPLETENESS,
      QUESTIONS,
      PROPOSALS,
      METHOD),
  /** What the convention as a whole has reached: for those who write the next one. */
  FINAL(
      "Bilan final",
      "Final report",
      SYNTHESIS,
      OBJECTIVES,
      ADAPTATIONS,
      ACTIONS,
      INDICATORS,
      FUNDING,
      COMPLETENESS,
      FINDINGS,
      QUESTIONS,
      METHOD),
  /** What needs a hand now: for the coordinator and the partners' people. */
  QUARTERLY_FOLLOW_UP(
      "Suivi trimestriel",
      "Quarterly follow-up",
      SYNTHESIS,
      FINDINGS,
      WATCHED,
      ACTIONS,
      INDICATORS,
      COMPLETENESS,
      METHOD),
  /** What the steering committee has to decide on: the points first, the proof behind. */
  COMMITTEE_FILE(
      "Dossier du comité de pilotage",
      "Steering committee file",
      SYNTHESIS,
      PROPOSALS,
      FINDINGS,
      WATCHED,
      ADAPTATIONS,
      OBJECTIVES,
      ACTIONS,
      INDICATORS,
      FUNDING,
      COMPLETENESS,
      QUESTIONS,
      METHOD);

  private final Text title;
  private final List<Section> sections;

  ReportKind(String fr, String en, Section... sections) {
    this.title = new Text(fr, en);
    this.sections = List.of(sections);
  }

  Text title() {
    return title;
  }

  List<Section> sections() {
    return sections;
  }

  boolean has(Section section) {
    return sections.contains(section);
  }
}
