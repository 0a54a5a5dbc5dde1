package fr.ctg.evaluations.evaluation;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import fr.ctg.evaluations.framework.Axis;
import fr.ctg.evaluations.framework.Indicator;
import fr.ctg.evaluations.framework.Indicator.Direction;
import fr.ctg.evaluations.framework.Indicator.Measure;
import fr.ctg.evaluations.framework.Indicator.TargetKind;
import fr.ctg.evaluations.scoring.IndicatorScore;
import fr.ctg.evaluations.scoring.Reason;
import fr.ctg.evaluations.scoring.Rounding;
import fr.ctg.evaluations.scoring.Status;
import fr.ctg.kit.period.Frequency;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Several conventions side by side: each figure is that of its own evaluation, none is summed. */
record PortfolioResponse(
    @Schema(description = "The conventions, in the order they were asked for.", maxItems = 20)
        List<ConventionItem> conventions,
    @Schema(
            description =
                "Every axis of any of them, with where it stands in each that has one by its code.",
            maxItems = 2000)
        List<AxisItem> axes,
    @Schema(description = "The indicators whose code more than one of them has.", maxItems = 10_000)
        List<IndicatorItem> indicators) {

  /** Where one convention stands. */
  record ConventionItem(
      @JsonUnwrapped MomentResponse moment,
      @Schema(description = "How many measurements the figures are made of.", examples = "64")
          long measurementsUsed,
      @Schema(
              description = "How many of ended periods were known and are in none of the figures.",
              examples = "12")
          long measurementsLeftOut,
      @JsonUnwrapped GroupResponse standing) {

    static ConventionItem of(Moment moment, Evaluation evaluation) {
      return evaluation == null
          ? new ConventionItem(MomentResponse.of(moment), 0, 0, GroupResponse.notInForce())
          : new ConventionItem(
              MomentResponse.of(moment),
              evaluation.measurementsUsed(),
              evaluation.measurementsLeftOut(),
              GroupResponse.of(evaluation.convention()));
    }
  }

  /** Where the axes by one code stand. */
  record AxisItem(
      @Schema(description = "Their code.", maxLength = 60, examples = "PARENTALITE") String code,
      @Schema(description = "One for each convention that has it.", maxItems = 20)
          List<AxisStanding> standings) {}

  /** Where the axis of one convention stands. */
  record AxisStanding(
      @Schema(
              description = "The convention's reference.",
              maxLength = 60,
              examples = "CTG-BLOIS-2018")
          String convention,
      @Schema(description = "What it calls the axis.", maxLength = 200) String name,
      @JsonUnwrapped GroupResponse standing) {}

  /** Where the indicators by one code stand. */
  record IndicatorItem(
      @Schema(description = "Their code.", maxLength = 60, examples = "NB_FAM_LAEP") String code,
      @Schema(
              description =
                  "Whether they measure the same everywhere: one measure, unit, factor, frequency,"
                      + " direction, kind of target, and all year-to-date or none.")
          boolean comparable,
      @Schema(description = "One for each convention that has it.", maxItems = 20)
          List<IndicatorStanding> standings) {}

  /** Where the indicator of one convention stands. */
  record IndicatorStanding(
      @Schema(
              description = "The convention's reference.",
              maxLength = 60,
              examples = "CTG-BLOIS-2018")
          String convention,
      @Schema(description = "What it calls the indicator.", maxLength = 300) String label,
      @Schema(description = "The unit of its values.", maxLength = 60) String unit,
      @Schema(description = "The latest complete figure; absent if there is none.")
          FigureResponse actual,
      @JsonInclude(JsonInclude.Include.ALWAYS)
          @Schema(description = "The achievement, in percent. Null with a reason.")
          BigDecimal raw,
      @JsonInclude(JsonInclude.Include.ALWAYS) @Schema(description = "The same within 0 and 100.")
          BigDecimal bounded,
      @Schema(description = "Achieved over expected.") BigDecimal pace,
      @Schema(description = "What that means for the committee.") Status status,
      @Schema(description = "Why there is no achievement.") Reason reason) {

    static IndicatorStanding of(String convention, Indicator indicator, IndicatorScore score) {
      return new IndicatorStanding(
          convention,
          indicator.label(),
          indicator.unit(),
          FigureResponse.of(score.actual(), indicator.decimals()),
          Rounding.percentage(score.raw()),
          Rounding.percentage(score.bounded()),
          Rounding.pace(score.pace()),
          score.status(),
          score.reason());
    }
  }

  /**
   * @param evaluated the evaluation of each moment; null where the convention had not begun
   */
  static PortfolioResponse of(Map<Moment, Evaluation> evaluated) {
    List<ConventionItem> conventions = new ArrayList<>();
    evaluated.forEach(
        (moment, evaluation) -> conventions.add(ConventionItem.of(moment, evaluation)));
    List<Evaluation> evaluations = evaluated.values().stream().filter(Objects::nonNull).toList();
    return new PortfolioResponse(conventions, axes(evaluations), indicators(evaluations));
  }

  private static List<AxisItem> axes(List<Evaluation> evaluations) {
    Map<String, List<AxisStanding>> byCode = new LinkedHashMap<>();
    for (Evaluation evaluation : evaluations) {
      for (Axis axis : evaluation.moment().framework().axes()) {
        byCode
            .computeIfAbsent(axis.code(), any -> new ArrayList<>())
            .add(
                new AxisStanding(
                    referenceOf(evaluation),
                    axis.name(),
                    GroupResponse.of(evaluation.axes().get(axis.code()))));
      }
    }
    return byCode.entrySet().stream()
        .map(entry -> new AxisItem(entry.getKey(), entry.getValue()))
        .toList();
  }

  private static List<IndicatorItem> indicators(List<Evaluation> evaluations) {
    Map<String, List<IndicatorStanding>> byCode = new LinkedHashMap<>();
    Map<String, List<Indicator>> agreed = new LinkedHashMap<>();
    for (Evaluation evaluation : evaluations) {
      Map<String, Indicator> indicators = evaluation.moment().framework().indicators();
      evaluation
          .indicators()
          .forEach(
              (code, score) -> {
                Indicator indicator = indicators.get(code);
                agreed.computeIfAbsent(code, any -> new ArrayList<>()).add(indicator);
                byCode
                    .computeIfAbsent(code, any -> new ArrayList<>())
                    .add(IndicatorStanding.of(referenceOf(evaluation), indicator, score));
              });
    }
    return byCode.entrySet().stream()
        .filter(entry -> entry.getValue().size() > 1)
        .map(
            entry ->
                new IndicatorItem(
                    entry.getKey(), measureTheSame(agreed.get(entry.getKey())), entry.getValue()))
        .toList();
  }

  private static boolean measureTheSame(List<Indicator> indicators) {
    return indicators.stream().map(Likeness::of).distinct().count() == 1;
  }

  /** All of what has to be the same for figures to be comparable. */
  private record Likeness(
      Measure measure,
      String unit,
      BigDecimal factor,
      Frequency frequency,
      boolean yearToDate,
      Direction direction,
      TargetKind targetKind) {

    static Likeness of(Indicator indicator) {
      return new Likeness(
          indicator.measure(),
          indicator.unit(),
          indicator.factor().stripTrailingZeros(),
          indicator.frequency(),
          indicator.yearToDate(),
          indicator.direction(),
          indicator.targetKind());
    }
  }

  private static String referenceOf(Evaluation evaluation) {
    return evaluation.moment().framework().convention().reference();
  }
}
