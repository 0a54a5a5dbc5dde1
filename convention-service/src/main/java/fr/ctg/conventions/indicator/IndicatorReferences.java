package fr.ctg.conventions.indicator;

import fr.ctg.conventions.action.Action;
import fr.ctg.conventions.convention.Convention;
import fr.ctg.conventions.diagnosis.Finding;
import fr.ctg.conventions.indicator.IndicatorRequest.BaselineRequest;
import fr.ctg.conventions.indicator.IndicatorRequest.PointRequest;
import fr.ctg.conventions.indicator.IndicatorRequest.TrajectoryRequest;
import fr.ctg.conventions.objective.Objective;
import fr.ctg.conventions.partner.Partner;
import fr.ctg.kit.identity.Named;
import fr.ctg.kit.problem.Faults;
import fr.ctg.kit.text.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;

/** What an indicator may name. */
public record IndicatorReferences(
    Named<Objective> objectives,
    Named<Action> actions,
    Named<Partner> partners,
    Named<Finding> findings) {

  IndicatorTerms resolve(Convention convention, IndicatorRequest request, Faults faults) {
    return resolve(request, convention.term().effectiveFrom(), faults);
  }

  /**
   * @param firstDay from which it applies, if not stated
   */
  IndicatorTerms resolve(IndicatorRequest request, LocalDate firstDay, Faults faults) {
    LocalDate appliesFrom = or(request.appliesFrom(), firstDay);
    return new IndicatorTerms(
        request,
        objectives.named(request.objective(), faults.at("objective")),
        request.action() == null ? null : actions.named(request.action(), faults.at("action")),
        partners.each(request.responsiblePartners(), faults.at("responsiblePartners")),
        appliesFrom,
        baselines(request.baselines(), appliesFrom, faults),
        targets(request.targets(), appliesFrom, faults));
  }

  private List<Baseline> baselines(
      List<BaselineRequest> requests, LocalDate appliesFrom, Faults faults) {
    List<Baseline> baselines = new ArrayList<>();
    for (int i = 0; i < requests.size(); i++) {
      baselines.add(baseline(requests.get(i), appliesFrom, faults.at("baselines", i)));
    }
    return baselines;
  }

  Baseline baseline(BaselineRequest request, LocalDate firstDay, Faults faults) {
    Finding finding = findings.ifStated(request.finding(), faults.at("finding"));
    boolean dated = request.on() != null || request.period() != null;
    LocalDate on =
        !dated && finding != null && finding.year() != null
            ? LocalDate.of(finding.year(), Month.DECEMBER, 31)
            : DayOrPeriod.day(request.on(), request.period(), faults);
    BigDecimal value =
        request.value() == null && finding != null ? finding.figure() : request.value();
    faults.require(
        value != null,
        "value",
        "required",
        Text.of(
            "Donnez la valeur initiale, ou un constat qui a un chiffre.",
            "State the value, or a finding that has a figure."));
    return new Baseline(
        or(request.appliesFrom(), firstDay),
        on,
        value,
        request.source() == null && finding != null ? finding.source() : request.source(),
        null,
        null,
        finding);
  }

  private static List<TrajectoryTerms> targets(
      List<TrajectoryRequest> requests, LocalDate appliesFrom, Faults faults) {
    List<TrajectoryTerms> targets = new ArrayList<>();
    for (int i = 0; i < requests.size(); i++) {
      targets.add(target(requests.get(i), appliesFrom, faults.at("targets", i)));
    }
    return targets;
  }

  static TrajectoryTerms target(TrajectoryRequest request, LocalDate firstDay, Faults faults) {
    return new TrajectoryTerms(
        or(request.appliesFrom(), firstDay),
        points(request.points(), faults),
        request.low(),
        request.high(),
        request.tolerance(),
        request.decision());
  }

  private static List<TrajectoryPoint> points(List<PointRequest> requests, Faults faults) {
    List<TrajectoryPoint> points = new ArrayList<>();
    for (int i = 0; i < requests.size(); i++) {
      PointRequest request = requests.get(i);
      points.add(
          new TrajectoryPoint(
              DayOrPeriod.day(request.on(), request.period(), faults.at("points", i)),
              request.value()));
    }
    return points;
  }

  private static LocalDate or(LocalDate stated, LocalDate usual) {
    return stated == null ? usual : stated;
  }
}
