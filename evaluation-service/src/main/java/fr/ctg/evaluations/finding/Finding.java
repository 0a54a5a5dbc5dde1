package fr.ctg.evaluations.finding;

import fr.ctg.kit.text.Text;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What examinations found about an indicator: from the day it was found until it no longer held.
 *
 * @param axis the code of the axis of its objective
 * @param objective the code of the objective it scores in
 * @param openedRevision the data revision of the examination that opened it
 * @param closedOn null as long as it holds
 * @param closedBecause null as long as it holds
 * @param state what the newest examination that changed anything said
 */
public record Finding(
    UUID id,
    UUID convention,
    FindingKind kind,
    String axis,
    String objective,
    String indicator,
    LocalDate openedOn,
    long openedRevision,
    LocalDate closedOn,
    ClosingReason closedBecause,
    State state) {

  /**
   * What one examination said of it.
   *
   * @param revision the data revision of this examination
   * @param examinedAt when that was
   * @param asOf the day whose evaluation it rests on
   * @param knownAt with what had been recorded then
   * @param dataRevision the last revision that counted in it
   * @param decisions those that name the finding as evidence, as far as was known
   */
  public record State(
      long revision,
      Instant examinedAt,
      LocalDate asOf,
      Instant knownAt,
      long dataRevision,
      long frameworkVersion,
      Severity severity,
      SuggestedDecision suggestedDecision,
      Text title,
      Text explanation,
      FindingFigures figures,
      List<FindingDecision> decisions) {

    public State {
      decisions = List.copyOf(decisions);
    }

    /** The same, said by a later examination. */
    State by(Examined examined) {
      return new State(
          examined.revision(),
          examined.at(),
          examined.moment().asOf(),
          examined.moment().knownAt().knownAt(),
          examined.moment().knownAt().revision(),
          examined.moment().framework().version(),
          severity,
          suggestedDecision,
          title,
          explanation,
          figures,
          decisions);
    }

    State with(List<FindingDecision> others) {
      return new State(
          revision,
          examinedAt,
          asOf,
          knownAt,
          dataRevision,
          frameworkVersion,
          severity,
          suggestedDecision,
          title,
          explanation,
          figures,
          others);
    }

    /** Whether another one says the same, whenever it says it. */
    boolean saysTheSame(State other) {
      return severity == other.severity
          && suggestedDecision == other.suggestedDecision
          && title.equals(other.title)
          && explanation.equals(other.explanation)
          && figures.equals(other.figures)
          && decisions.equals(other.decisions);
    }
  }

  public boolean isOpen() {
    return closedOn == null;
  }

  Finding saying(State other) {
    return new Finding(
        id,
        convention,
        kind,
        axis,
        objective,
        indicator,
        openedOn,
        openedRevision,
        closedOn,
        closedBecause,
        other);
  }

  Finding closed(LocalDate on, ClosingReason because, State last) {
    return new Finding(
        id,
        convention,
        kind,
        axis,
        objective,
        indicator,
        openedOn,
        openedRevision,
        on,
        because,
        last);
  }
}
