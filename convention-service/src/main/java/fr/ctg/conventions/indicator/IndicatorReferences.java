package fr.ctg.conventions.indicator;

import fr.ctg.conventions.action.Action;
import fr.ctg.conventions.convention.Convention;
import fr.ctg.conventions.indicator.IndicatorRequest.BaselineRequest;
import fr.ctg.conventions.indicator.IndicatorRequest.PointRequest;
import fr.ctg.conventions.indicator.IndicatorRequest.TrajectoryRequest;
import fr.ctg.conventions.objective.Objective;
import fr.ctg.conventions.partner.Partner;
import fr.ctg.kit.identity.Named;
import fr.ctg.kit.problem.Faults;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What an indicator may name. */
public record IndicatorReferences(
    Named<Objective> objectives, Named<Action> actions, Named<Partner> partners) {

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

  private static List<Baseline> baselines(
      List<BaselineRequest> requests, LocalDate appliesFrom, Faults faults) {
    List<Baseline> baselines = new ArrayList<>();
    for (int i = 0; i < requests.size(); i++) {
      baselines.add(baseline(requests.get(i), appliesFrom, faults.at("baselines", i)));
    }
    return baselines;
  }

  static Baseline baseline(BaselineRequest request, LocalDate firstDay, Faults faults) {
    return new Baseline(
        or(request.appliesFrom(), firstDay),
        DayOrPeriod.day(request.on(), request.period(), faults),
        request.value(),
        request.source(),
        null,
        null);
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
