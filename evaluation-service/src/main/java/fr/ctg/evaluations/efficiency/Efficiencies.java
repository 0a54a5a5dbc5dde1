package fr.ctg.evaluations.efficiency;

import fr.ctg.evaluations.evaluation.Evaluation;
import fr.ctg.evaluations.evaluation.Evaluations;
import fr.ctg.evaluations.evaluation.Moment;
import fr.ctg.evaluations.framework.Axis;
import fr.ctg.evaluations.framework.Indicator;
import fr.ctg.evaluations.funding.FollowUp;
import fr.ctg.evaluations.funding.FollowedAction;
import fr.ctg.evaluations.funding.FundingLine;
import fr.ctg.evaluations.funding.KnownFollowUp;
import fr.ctg.evaluations.scoring.IndicatorScore;
import fr.ctg.evaluations.scoring.Money;
import fr.ctg.evaluations.scoring.Portion;
import fr.ctg.evaluations.scoring.UnitCost;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Puts what was paid beside what was achieved. */
@ApplicationScoped
public class Efficiencies {

  private static final BigDecimal ALL = new BigDecimal(100);

  private final Evaluations evaluations;

  Efficiencies(Evaluations evaluations) {
    this.evaluations = evaluations;
  }

  /**
   * @param evaluation of the moment in question
   * @param known what was known then of the funding
   * @param year null for every year of the convention up to that of the moment
   */
  public Efficiency of(Evaluation evaluation, KnownFollowUp known, Integer year) {
    Moment moment = evaluation.moment();
    FundedYears years = FundedYears.of(moment, year);
    FollowUp followUp = known.followUp();
    Map<String, UnitCost> costs = costs(evaluation, followUp, years);
    return new Efficiency(
        moment,
        known.receivedAt(),
        years.all(),
        Money.of(portions(followUp, years.all())),
        evaluation.convention(),
        moment.framework().axes().stream()
            .map(axis -> axis(axis, followUp, years, evaluation))
            .toList(),
        followUp.actions().stream()
            .map(action -> action(action, followUp, years, evaluation, costs))
            .toList());
  }

  /** What was paid for a unit of each result that follows an action, by its indicator's code. */
  private Map<String, UnitCost> costs(Evaluation evaluation, FollowUp followUp, FundedYears years) {
    Map<String, List<List<Portion>>> paid =
        followUp.actions().stream()
            .collect(
                Collectors.toMap(
                    FollowedAction::number, action -> byYear(action, followUp, years)));
    return evaluations.ofSeries(
        evaluation.moment(),
        followed(evaluation, paid.keySet()),
        (indicator, series) ->
            UnitCost.of(series, years.endedDays(), paid.get(indicator.action())));
  }

  private static List<List<Portion>> byYear(
      FollowedAction action, FollowUp followUp, FundedYears years) {
    return years.ended().stream()
        .map(year -> portions(followUp, action, List.of(year), ALL))
        .toList();
  }

  /** The indicators that apply and follow one of some actions. */
  private static Set<String> followed(Evaluation evaluation, Set<String> actions) {
    return evaluation.moment().framework().indicators().values().stream()
        .filter(one -> one.action() != null && actions.contains(one.action()))
        .filter(one -> evaluation.indicators().containsKey(one.code()))
        .map(Indicator::code)
        .collect(Collectors.toSet());
  }

  private static Efficiency.OfAxis axis(
      Axis axis, FollowUp followUp, FundedYears years, Evaluation evaluation) {
    List<Portion> portions = new ArrayList<>();
    for (FollowedAction action : followUp.actions()) {
      BigDecimal percent =
          action.shares().stream()
              .filter(share -> share.axis().equals(axis.code()))
              .map(FollowedAction.Share::percent)
              .reduce(BigDecimal.ZERO, BigDecimal::add);
      if (percent.signum() > 0) {
        portions.addAll(portions(followUp, action, years.all(), percent));
      }
    }
    return new Efficiency.OfAxis(axis, Money.of(portions), evaluation.axes().get(axis.code()));
  }

  private static Efficiency.OfAction action(
      FollowedAction action,
      FollowUp followUp,
      FundedYears years,
      Evaluation evaluation,
      Map<String, UnitCost> costs) {
    List<Efficiency.Result> results = new ArrayList<>();
    evaluation
        .moment()
        .framework()
        .indicators()
        .forEach(
            (code, indicator) -> {
              IndicatorScore score = evaluation.indicators().get(code);
              if (score != null && action.number().equals(indicator.action())) {
                results.add(new Efficiency.Result(indicator, score, costs.get(code)));
              }
            });
    return new Efficiency.OfAction(
        action, Money.of(portions(followUp, action, years.all(), ALL)), results);
  }

  private static List<Portion> portions(
      FollowUp followUp, FollowedAction action, List<Integer> years, BigDecimal percent) {
    return followUp.fundingLines().stream()
        .filter(line -> line.action().equals(action.number()) && years.contains(line.year()))
        .map(line -> portion(line, percent))
        .toList();
  }

  private static List<Portion> portions(FollowUp followUp, List<Integer> years) {
    return followUp.fundingLines().stream()
        .filter(line -> years.contains(line.year()))
        .map(line -> portion(line, ALL))
        .toList();
  }

  private static Portion portion(FundingLine line, BigDecimal percent) {
    return new Portion(percent, line.requested(), line.granted(), line.paid());
  }
}
