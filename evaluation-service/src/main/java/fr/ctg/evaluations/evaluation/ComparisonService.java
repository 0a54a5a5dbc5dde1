package fr.ctg.evaluations.evaluation;

import fr.ctg.evaluations.scoring.Breakdown;
import fr.ctg.evaluations.scoring.Compared;
import fr.ctg.evaluations.scoring.ConventionScope;
import fr.ctg.evaluations.scoring.Focus;
import fr.ctg.evaluations.scoring.IndicatorComparison;
import fr.ctg.kit.identity.Key;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;

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
    return question.by() == ComparisonBy.DATES
        ? ofDays(question, language)
        : ComparisonResponse.of(question, ofOneDay(question, language), language);
  }

  private List<ComparedIndicatorResponse> ofOneDay(ComparisonQuestion question, Locale language) {
    AgreedRules agreed = new AgreedRules(question.moment().framework());
    Map<String, Compared> compared =
        each(question, agreed, (code, comparison) -> compared(question, comparison));
    return question.indicators().stream()
        .map(
            indicator ->
                ComparedIndicatorResponse.of(
                    indicator,
                    compared.get(indicator.code()),
                    null,
                    null,
                    agreed.of(indicator),
                    language))
        .toList();
  }

  private Map<String, Compared> each(
      ComparisonQuestion question,
      AgreedRules agreed,
      BiFunction<String, IndicatorComparison, Compared> compare) {
    ConventionScope scope = agreed.scope();
    return evaluations.ofEach(
        question.moment(),
        question.codes(),
        question.own(),
        (indicator, cells) ->
            compare.apply(
                indicator.code(), new IndicatorComparison(agreed.of(indicator), scope, cells)));
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

  private ComparisonResponse ofDays(ComparisonQuestion question, Locale language) {
    Evaluation first = evaluated(question, question.first());
    Evaluation second = evaluated(question, question.second());
    AgreedRules agreed = new AgreedRules(question.moment().framework());
    Focus focus = question.first().focus().inScoring();
    Map<String, Compared> compared =
        each(
            question,
            agreed,
            (code, comparison) ->
                comparison.ofDays(
                    focus,
                    first.indicators().get(code),
                    question.first().moment().asOf(),
                    second.indicators().get(code),
                    question.second().moment().asOf()));
    List<ComparedIndicatorResponse> all =
        question.indicators().stream()
            .map(
                indicator ->
                    ComparedIndicatorResponse.of(
                        indicator,
                        compared.get(indicator.code()),
                        first.indicators().get(indicator.code()),
                        second.indicators().get(indicator.code()),
                        agreed.of(indicator),
                        language))
            .toList();
    return ComparisonResponse.ofDays(question, all, first, second, language);
  }

  private Evaluation evaluated(ComparisonQuestion question, ComparisonQuestion.Side side) {
    return evaluations.evaluate(side.moment(), question.counted(side));
  }
}
