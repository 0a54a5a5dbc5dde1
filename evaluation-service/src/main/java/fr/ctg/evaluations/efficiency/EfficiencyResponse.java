package fr.ctg.evaluations.efficiency;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.ctg.evaluations.evaluation.Moment;
import fr.ctg.evaluations.framework.Convention;
import fr.ctg.evaluations.framework.Indicator;
import fr.ctg.evaluations.funding.Freshness;
import fr.ctg.evaluations.scoring.IndicatorScore;
import fr.ctg.evaluations.scoring.Reason;
import fr.ctg.evaluations.scoring.Rounding;
import fr.ctg.evaluations.scoring.Status;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was paid beside what was achieved, rounded here, once. */
@Schema(name = "Efficiency")
record EfficiencyResponse(
    @Schema(description = "The convention's identifier.") UUID conventionId,
    @Schema(
            description = "The convention's reference.",
            maxLength = 60,
            examples = "CTG-BLOIS-2018")
        String reference,
    @Schema(description = "What was true on this day.", examples = "2021-12-31") LocalDate asOf,
    @Schema(description = "What had been recorded by this instant.") Instant knownAt,
    @Schema(description = "The version of what was agreed.", examples = "2") long frameworkVersion,
    @Schema(description = "The last revision of the data that counts.", examples = "14")
        long dataRevision,
    @Schema(
            description =
                "Whether convention-service could not be asked if there is a newer framework.")
        boolean stale,
    @Schema(description = "When it last said that there is none; only where `stale`.")
        Instant frameworkAsOf,
    @Schema(description = "When this service received the funding that was known at `knownAt`.")
        Instant fundingReceivedAt,
    @Schema(
            description =
                "Whether convention-service could not be asked if there is newer funding.")
        boolean fundingStale,
    @Schema(description = "When it last said that there is none; only where `fundingStale`.")
        Instant fundingAsOf,
    @Schema(description = "The years whose money counts.", maxItems = 10) List<Integer> years,
    @Schema(description = "All the money, counted once.") MoneyResponse money,
    @Schema(description = "How far the convention has got.") StandingResponse standing,
    @Schema(description = "The axes, in their order.", maxItems = 100) List<OfAxis> axes,
    @Schema(description = "The actions, by number.", maxItems = 10000) List<OfAction> actions) {

  /** An axis with its part of the money. */
  @Schema(name = "EfficiencyOfAxis")
  record OfAxis(
      @Schema(description = "Its code.", maxLength = 60, examples = "PARENTALITE") String code,
      @Schema(description = "Its name.", maxLength = 200, examples = "Parentalité") String name,
      @Schema(description = "Its part of the money.") MoneyResponse money,
      @Schema(description = "How far it has got.") StandingResponse standing) {

    static OfAxis of(Efficiency.OfAxis axis) {
      return new OfAxis(
          axis.axis().code(),
          axis.axis().name(),
          MoneyResponse.of(axis.money()),
          StandingResponse.of(axis.standing()));
    }
  }

  /** An action with its money. */
  @Schema(name = "EfficiencyOfAction")
  record OfAction(
      @Schema(description = "Its number.", maxLength = 60, examples = "11") String number,
      @Schema(description = "Its title.", maxLength = 300) String title,
      @Schema(
              description = "How far it has got, as convention-service says.",
              maxLength = 60,
              examples = "IN_PROGRESS")
          String progress,
      @Schema(description = "Whether it was invented for a demonstration.") boolean illustrative,
      @Schema(description = "What it was funded with.") MoneyResponse money,
      @Schema(description = "The indicators that follow it.", maxItems = 1000)
          List<Result> indicators) {

    static OfAction of(Efficiency.OfAction action) {
      return new OfAction(
          action.action().number(),
          action.action().title(),
          action.action().status(),
          action.action().illustrative(),
          MoneyResponse.of(action.money()),
          action.results().stream().map(Result::of).toList());
    }
  }

  /** An indicator of an action. */
  @Schema(name = "EfficiencyOfIndicator")
  record Result(
      @Schema(description = "Its code.", maxLength = 60, examples = "NB_FAM_LAEP") String code,
      @Schema(description = "Its name.", maxLength = 300) String label,
      @Schema(description = "The unit of its values.", maxLength = 60, examples = "familles")
          String unit,
      @JsonInclude(JsonInclude.Include.ALWAYS)
          @Schema(
              description = "Its achievement, in percent, 0 to 100; null with a reason.",
              examples = "40.00")
          BigDecimal bounded,
      @Schema(description = "Achieved over expected.", examples = "0.813") BigDecimal pace,
      @Schema(description = "What that means for the committee.") Status status,
      @Schema(description = "Why there is no achievement.") Reason reason,
      @Schema(description = "What was paid for each unit.") UnitCostResponse unitCost) {

    static Result of(Efficiency.Result result) {
      Indicator indicator = result.indicator();
      IndicatorScore score = result.score();
      return new Result(
          indicator.code(),
          indicator.label(),
          indicator.unit(),
          Rounding.percentage(score.bounded()),
          Rounding.pace(score.pace()),
          score.status(),
          score.reason(),
          UnitCostResponse.of(result.cost(), indicator.decimals()));
    }
  }

  static EfficiencyResponse of(Efficiency efficiency, Freshness freshness) {
    Moment moment = efficiency.moment();
    Convention convention = moment.framework().convention();
    return new EfficiencyResponse(
        convention.id(),
        convention.reference(),
        moment.asOf(),
        moment.knownAt().knownAt(),
        moment.framework().version(),
        moment.knownAt().revision(),
        moment.stale(),
        moment.frameworkAsOf(),
        efficiency.fundingReceivedAt(),
        freshness.stale(),
        freshness.stale() ? freshness.checkedAt() : null,
        efficiency.years(),
        MoneyResponse.of(efficiency.total()),
        StandingResponse.of(efficiency.convention()),
        efficiency.axes().stream().map(OfAxis::of).toList(),
        efficiency.actions().stream().map(OfAction::of).toList());
  }
}
