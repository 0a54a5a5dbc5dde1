package fr.ctg.evaluations.finding;

import fr.ctg.evaluations.evaluation.Evaluation;
import fr.ctg.evaluations.framework.Indicator;
import fr.ctg.evaluations.scoring.IndicatorScore;
import fr.ctg.evaluations.scoring.Trajectory;
import fr.ctg.evaluations.scoring.TrajectoryPoint;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What an examination changes: what holds and was not known is new, what holds and was known stays
 * the same finding, what no longer holds has ended.
 */
final class Comparison {

  private record Name(String indicator, FindingKind kind) {}

  /** What goes on, saying something else than before. */
  record Changed(Finding before, Finding after) {

    boolean isAboutDecisionsOnly() {
      return before.state().with(after.state().decisions()).saysTheSame(after.state());
    }
  }

  /** What ends, and why. */
  record Ended(Finding finding, ClosingReason because) {}

  private final Evaluation evaluation;
  private final boolean over;
  private final Map<UUID, List<FindingDecision>> decisions;
  private final List<Detected> opened = new ArrayList<>();
  private final List<Changed> changed = new ArrayList<>();
  private final List<Ended> ended = new ArrayList<>();

  /**
   * @param over whether nothing can be decided in this convention any more
   * @param decisions by finding; null if they could not be asked for, and stay what they were
   */
  Comparison(
      Evaluation evaluation,
      List<Detected> holds,
      boolean over,
      Map<UUID, List<FindingDecision>> decisions,
      List<Finding> known) {
    this.evaluation = evaluation;
    this.over = over;
    this.decisions = decisions;
    Map<Name, Finding> open = new HashMap<>();
    for (Finding finding : known) {
      if (finding.isOpen()) {
        open.put(new Name(finding.indicator(), finding.kind()), finding);
      } else {
        changeIfElse(finding, finding.state().with(decisionsOn(finding)));
      }
    }
    for (Detected one : over ? List.<Detected>of() : holds) {
      Finding finding = open.remove(new Name(one.indicator(), one.kind()));
      if (finding == null) {
        opened.add(one);
      } else {
        changeIfElse(finding, state(one, decisionsOn(finding)));
      }
    }
    Map<String, Indicator> followed =
        Findings.followed(evaluation).keySet().stream()
            .collect(Collectors.toMap(Indicator::code, indicator -> indicator));
    for (Finding finding : open.values()) {
      ended.add(
          new Ended(
              finding.saying(finding.state().with(decisionsOn(finding))),
              because(finding, followed)));
    }
  }

  List<Detected> opened() {
    return opened;
  }

  List<Changed> changed() {
    return changed;
  }

  List<Ended> ended() {
    return ended;
  }

  boolean changesNothing() {
    return opened.isEmpty() && changed.isEmpty() && ended.isEmpty();
  }

  /** What is said of something, before it is said by an examination. */
  static Finding.State state(Detected one, List<FindingDecision> decisions) {
    return new Finding.State(
        0,
        null,
        null,
        null,
        0,
        0,
        one.severity(),
        one.suggestedDecision(),
        one.title(),
        one.explanation(),
        one.figures(),
        decisions);
  }

  private void changeIfElse(Finding finding, Finding.State now) {
    if (!finding.state().saysTheSame(now)) {
      changed.add(new Changed(finding, finding.saying(now)));
    }
  }

  private List<FindingDecision> decisionsOn(Finding finding) {
    return decisions == null
        ? finding.state().decisions()
        : decisions.getOrDefault(finding.id(), List.of());
  }

  private ClosingReason because(Finding finding, Map<String, Indicator> followed) {
    if (over) {
      return ClosingReason.CONVENTION_ENDED;
    }
    if (!followed.containsKey(finding.indicator())) {
      return ClosingReason.INDICATOR_CLOSED;
    }
    boolean adapted =
        finding.kind().isAboutTarget()
            && !aimsAt(finding.state().figures(), evaluation.indicators().get(finding.indicator()));
    return adapted ? ClosingReason.TARGET_ADAPTED : ClosingReason.RECOVERED;
  }

  /** Whether the target is still the one that the figures were measured against. */
  private static boolean aimsAt(FindingFigures figures, IndicatorScore score) {
    Trajectory aim = score.trajectory();
    if (aim == null || !Objects.equals(figures.targetFrom(), aim.appliesFrom())) {
      return false;
    }
    if (aim.isBounds()) {
      return Objects.equals(figures.low(), aim.low()) && Objects.equals(figures.high(), aim.high());
    }
    TrajectoryPoint last = aim.points().get(aim.points().size() - 1);
    return last.on().equals(figures.targetOn()) && last.value().equals(figures.target());
  }
}
