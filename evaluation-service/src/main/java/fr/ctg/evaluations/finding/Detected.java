package fr.ctg.evaluations.finding;

import fr.ctg.kit.text.Text;

/**
 * What holds of an indicator at a moment, and what the committee could do about it.
 *
 * @param axis the code of the axis of its objective
 * @param objective the code of the objective it scores in
 * @param label what the indicator is called
 * @param suggestedDecision null where nothing needs to be decided
 */
public record Detected(
    FindingKind kind,
    String axis,
    String objective,
    String indicator,
    String label,
    Severity severity,
    SuggestedDecision suggestedDecision,
    Text title,
    Text explanation,
    FindingFigures figures) {}
