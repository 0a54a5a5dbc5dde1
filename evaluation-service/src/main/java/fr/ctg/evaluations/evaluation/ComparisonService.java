package fr.ctg.evaluations.evaluation;

import fr.ctg.evaluations.framework.Indicator;
import fr.ctg.evaluations.scoring.Breakdown;
import fr.ctg.evaluations.scoring.Cell;
import fr.ctg.evaluations.scoring.Compared;
import fr.ctg.evaluations.scoring.Focus;
import fr.ctg.evaluations.scoring.IndicatorComparison;
import fr.ctg.evaluations.scoring.IndicatorRules;
import fr.ctg.evaluations.scoring.IndicatorScore;
import fr.ctg.kit.identity.Key;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Compares figures by the rules that their evaluation follows. */
@ApplicationScoped
class ComparisonService {

  private final ComparisonReader reader;
  private final Evaluations evaluations;

  ComparisonService(ComparisonReader reader, Evaluations evaluations) {
    this.reader = reader;
    this.evaluations = evaluations;
  }

  /** Checks a question; nothing is computed yet. */
  ComparisonQuestion ask(Key convention, ComparisonQuery query) {
    return reader.read(convention, query);
  }

  ComparisonResponse answer(ComparisonQuestion question, Locale language) {
    Map<String, List<Cell>> cells =
        evaluations.cells(question.moment(), question.codes(), question.own());
    return question.by() == ComparisonBy.DATES
        ? ofDays(question, cells, language)
        : ComparisonResponse.of(question, compared(question, cells, language), language);
  }

  private static List<ComparedIndicatorResponse> compared(
      ComparisonQuestion question, Map<String, List<Cell>> cells, Locale language) {
    AgreedRules agreed = new AgreedRules(question.moment().framework());
    List<ComparedIndicatorResponse> all = new ArrayList<>();
    for (Indicator indicator : question.indicators()) {
      IndicatorRules rules = agreed.of(indicator);
      List<Cell> measured = cells.getOrDefault(indicator.code(), List.of());
      IndicatorComparison comparison = new IndicatorComparison(rules, agreed.scope(), measured);
      all.add(
          ComparedIndicatorResponse.of(
              indicator, compared(question, comparison), null, null, rules, language));
    }
    return all;
  }

  private static Compared compared(ComparisonQuestion question, IndicatorComparison comparison) {
    ComparisonQuestion.Side first = question.first();
    ComparisonQuestion.Side second = question.second();
    Focus one = first.focus().inScoring();
    Focus other = second.focus().inScoring();
    return switch (question.by()) {
      case PERIODS -> comparison.ofPeriods(one, first.period(), second.period());
      case TERRITORIES, BREAKDOWNS ->
          comparison.ofParts(one, other, first.period(), first.moment().asOf());
      case QPV_AND_REST ->
          comparison.ofRest(
              question.neighbourhoods(),
              Breakdown.parse(first.focus().breakdown()),
              first.period(),
              first.moment().asOf());
      case DATES -> throw new IllegalStateException("Days are compared by their evaluations");
    };
  }

  private ComparisonResponse ofDays(
      ComparisonQuestion question, Map<String, List<Cell>> cells, Locale language) {
    Evaluation first = evaluated(question, question.first());
    Evaluation second = evaluated(question, question.second());
    AgreedRules agreed = new AgreedRules(question.moment().framework());
    Focus focus = question.first().focus().inScoring();
    List<ComparedIndicatorResponse> all = new ArrayList<>();
    for (Indicator indicator : question.indicators()) {
      IndicatorRules rules = agreed.of(indicator);
      IndicatorScore one = first.indicators().get(indicator.code());
      IndicatorScore other = second.indicators().get(indicator.code());
      Compared compared =
          new IndicatorComparison(
                  rules, agreed.scope(), cells.getOrDefault(indicator.code(), List.of()))
              .ofDays(
                  focus,
                  one,
                  question.first().moment().asOf(),
                  other,
                  question.second().moment().asOf());
      all.add(ComparedIndicatorResponse.of(indicator, compared, one, other, rules, language));
    }
    return ComparisonResponse.ofDays(question, all, first, second, language);
  }

  private Evaluation evaluated(ComparisonQuestion question, ComparisonQuestion.Side side) {
    return evaluations.evaluate(side.moment(), question.counted(side));
  }
}
