package fr.ctg.evaluations.finding;

import fr.ctg.kit.csv.CsvRows;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;

/** Findings as a table, a line for each, however many. */
record FindingTable(
    StoredFindings findings, UUID convention, FindingFilter filter, Locale language) {

  void write(CsvRows rows) {
    rows.row(
        "id",
        "kind",
        "state",
        "severity",
        "axis",
        "objective",
        "indicator",
        "title",
        "explanation",
        "suggested_decision",
        "opened_on",
        "closed_on",
        "closed_because",
        "period",
        "actual",
        "expected",
        "target",
        "target_on",
        "raw",
        "pace",
        "projected",
        "late",
        "as_of",
        "known_at",
        "framework_version",
        "decisions");
    findings.forEach(convention, filter, finding -> row(rows, finding));
  }

  private void row(CsvRows rows, Finding finding) {
    Finding.State state = finding.state();
    FindingFigures figures = state.figures();
    rows.row(
        finding.id(),
        finding.kind(),
        finding.isOpen() ? FindingState.OPEN : FindingState.CLOSED,
        state.severity(),
        finding.axis(),
        finding.objective(),
        finding.indicator(),
        state.title().in(language),
        state.explanation().in(language),
        state.suggestedDecision(),
        finding.openedOn(),
        finding.closedOn(),
        finding.closedBecause(),
        figures.period(),
        figures.actual(),
        figures.expected(),
        figures.target(),
        figures.targetOn(),
        figures.raw(),
        figures.pace(),
        figures.projected(),
        figures.late(),
        state.asOf(),
        state.knownAt(),
        state.frameworkVersion(),
        state.decisions().stream()
            .map(FindingDecision::reference)
            .collect(Collectors.joining(" ")));
  }
}
