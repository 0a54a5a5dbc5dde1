package fr.ctg.evaluations.evaluation;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import fr.ctg.evaluations.framework.Indicator;
import fr.ctg.evaluations.scoring.Cell;
import fr.ctg.evaluations.scoring.Explanation;
import fr.ctg.evaluations.scoring.LeftOut;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How an indicator's figures were come by, complete enough to be quoted in minutes. */
record ExplanationResponse(
    @JsonUnwrapped MomentResponse moment,
    @Schema(
            description =
                "The territory it speaks of; absent for the convention's whole perimeter.",
            maxLength = 60,
            examples = "IRIS:410180101@2021")
        String territory,
    @Schema(
            description = "The people it speaks of; absent for everyone.",
            maxLength = 500,
            examples = "SEX=F")
        String breakdown,
    @Schema(description = "The figures that are explained.") IndicatorEvaluationResponse indicator,
    @Schema(description = "What is measured, as it was agreed.", maxLength = 20000)
        String definition,
    @Schema(description = "How every figure is rounded.", maxLength = 500) String rounding,
    @Schema(description = "Each number in the order of the calculation.", maxItems = 40)
        List<StepResponse> steps,
    @Schema(
            description =
                "The measurements that the actual value is made of, with their revisions.",
            maxItems = 100_000)
        List<InputResponse> inputs,
    @Schema(
            description =
                "The measurements of this indicator that were known and are not in the actual value,"
                    + " and why.",
            maxItems = 100_000)
        List<InputResponse> leftOut,
    @Schema(
            description =
                "How many more there are that the caller may not see, being other partners'.",
            examples = "0")
        long ofOthers) {

  private static final Comparator<Cell> ORDER =
      Comparator.comparing((Cell cell) -> cell.period().start())
          .thenComparing(cell -> cell.period().end())
          .thenComparing(cell -> cell.place().toString())
          .thenComparing(cell -> cell.breakdown().canonical())
          .thenComparing(Cell::partner);

  /**
   * @param visible the measurements that the caller may see one by one; the figures count them all
   * @param recordedBy finds who recorded what, by revision
   */
  static ExplanationResponse of(
      EvaluationQuestion question,
      Indicator indicator,
      Explanation explanation,
      Predicate<Cell> visible,
      Function<Set<Long>, Map<Long, String>> recordedBy,
      Locale language) {
    List<Cell> used = explanation.used().stream().filter(visible).sorted(ORDER).toList();
    List<LeftOut> leftOut =
        explanation.leftOut().stream()
            .filter(left -> visible.test(left.cell()))
            .sorted(Comparator.comparing(LeftOut::cell, ORDER))
            .toList();
    Map<Long, String> actors =
        recordedBy.apply(
            Stream.concat(used.stream(), leftOut.stream().map(LeftOut::cell))
                .map(Cell::revision)
                .collect(Collectors.toSet()));
    int known = explanation.used().size() + explanation.leftOut().size();
    return new ExplanationResponse(
        MomentResponse.of(question.moment()),
        question.focus().territoryText(),
        question.focus().breakdownText(),
        IndicatorEvaluationResponse.of(indicator, explanation.score()),
        indicator.definition(),
        Wording.ROUNDING.in(language),
        explanation.steps().stream().map(step -> StepResponse.of(step, language)).toList(),
        used.stream().map(cell -> InputResponse.used(cell, actors)).toList(),
        leftOut.stream().map(left -> InputResponse.leftOut(left, actors, language)).toList(),
        known - used.size() - leftOut.size());
  }
}
