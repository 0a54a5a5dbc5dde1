package fr.ctg.evaluations.finding;

import fr.ctg.evaluations.collection.Expectations;
import fr.ctg.evaluations.collection.ExpectedReport;
import fr.ctg.evaluations.collection.ReportState;
import fr.ctg.evaluations.evaluation.Evaluation;
import fr.ctg.evaluations.evaluation.Moment;
import fr.ctg.evaluations.framework.Axis;
import fr.ctg.evaluations.framework.Indicator;
import fr.ctg.evaluations.framework.Objective;
import fr.ctg.evaluations.framework.Viewpoint;
import fr.ctg.evaluations.measurement.ReturnedContents;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The findings of conventions: what holds at any moment, computed from its evaluation and from
 * nothing that may change; and what examinations have opened and closed over time.
 */
@ApplicationScoped
public class Findings {

  private record Late(long reports, LocalDate since) {

    Late and(LocalDate due) {
      return new Late(reports + 1, since == null || due.isBefore(since) ? due : since);
    }
  }

  private static final Late NONE = new Late(0, null);

  private final Expectations expectations;
  private final ReturnedContents returned;
  private final StoredFindings findings;

  Findings(Expectations expectations, ReturnedContents returned, StoredFindings findings) {
    this.expectations = expectations;
    this.returned = returned;
    this.findings = findings;
  }

  /**
   * What holds at the moment of an evaluation, in the order of the framework: the same evaluation
   * gives the same findings for ever, whether an examination ever took place or not.
   */
  public List<Detected> foundIn(Evaluation evaluation) {
    return foundIn(evaluation, evaluation.moment().asOf());
  }

  /**
   * @param today by when figures were due; after the convention's last day that of the evaluation
   *     stands still, while its last figures only become due then
   */
  List<Detected> foundIn(Evaluation evaluation, LocalDate today) {
    Moment moment = evaluation.moment();
    Map<String, Late> late = late(moment, today);
    Map<String, Long> givenBack =
        returned.count(
            moment.framework().convention().id(), moment.knownAt().revision(), moment.asOf());
    List<Detected> found = new ArrayList<>();
    followed(evaluation)
        .forEach(
            (indicator, axis) -> {
              String code = indicator.code();
              Late owed = late.getOrDefault(code, NONE);
              found.addAll(
                  Detection.of(
                      new Observed(
                          moment.framework().convention(),
                          axis,
                          indicator,
                          evaluation.indicators().get(code),
                          owed.reports(),
                          owed.since(),
                          givenBack.getOrDefault(code, 0L))));
            });
    return List.copyOf(found);
  }

  /**
   * The findings that examinations had opened and not closed by a day, as had been recorded at a
   * data revision, by indicator and kind.
   *
   * @param revision see {@code Revisions.at}
   */
  public List<Finding> open(UUID convention, LocalDate asOf, long revision) {
    return findings.openAt(convention, asOf, revision);
  }

  /** Open indicators of open objectives that are evaluated, each with the code of its axis. */
  static Map<Indicator, String> followed(Evaluation evaluation) {
    Map<Indicator, String> followed = new LinkedHashMap<>();
    for (Axis axis : evaluation.moment().framework().axes()) {
      axis.objectives().forEach(one -> collect(one, axis.code(), evaluation, followed));
    }
    return followed;
  }

  private static void collect(
      Objective objective, String axis, Evaluation evaluation, Map<Indicator, String> followed) {
    if (objective.status() == Objective.Status.CLOSED) {
      return;
    }
    for (Indicator indicator : objective.indicators()) {
      if (indicator.status() == Objective.Status.OPEN
          && evaluation.indicators().containsKey(indicator.code())) {
        followed.put(indicator, axis);
      }
    }
    objective.operationalObjectives().forEach(below -> collect(below, axis, evaluation, followed));
  }

  private Map<String, Late> late(Moment moment, LocalDate today) {
    Map<String, Late> late = new HashMap<>();
    Viewpoint seen =
        new Viewpoint(moment.framework(), moment.knownAt(), moment.stale(), moment.frameworkAsOf());
    for (ExpectedReport report : expectations.of(seen, today, null).reports()) {
      if (report.state() == ReportState.LATE) {
        String code = report.owed().indicator().code();
        late.put(code, late.getOrDefault(code, NONE).and(report.owed().dueOn()));
      }
    }
    return late;
  }
}
