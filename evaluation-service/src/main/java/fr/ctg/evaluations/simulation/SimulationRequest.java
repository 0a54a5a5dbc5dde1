package fr.ctg.evaluations.simulation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is supposed, and from where it is looked at. */
@Schema(name = "SimulationRequest")
record SimulationRequest(
    @Schema(
            description =
                "The day to look from; today in Paris if not stated, never after the convention's last"
                    + " day.",
            examples = "2019-12-31")
        LocalDate asOf,
    @Schema(
            description = "Only what had been recorded by this instant; everything if not stated.",
            examples = "2020-02-01T00:00:00Z")
        Instant knownAt,
    @Size(max = 200) @Schema(description = "The targets that would be others.")
        List<@Valid SupposedTarget> targets,
    @Size(max = 500) @Schema(description = "The weights that would be others.")
        List<@Valid SupposedWeight> weights,
    @Valid @Schema(description = "The thresholds, if they would be others.")
        SupposedThresholds thresholds) {

  SimulationRequest {
    targets = targets == null ? List.of() : targets;
    weights = weights == null ? List.of() : weights;
  }

  /** A target as it would be: a final value, a whole trajectory, or bounds. */
  @Schema(name = "SupposedTarget")
  record SupposedTarget(
      @NotBlank
          @Size(max = 60)
          @Schema(description = "The indicator's code.", examples = "NB_FAM_LAEP")
          String indicator,
      @Schema(
              description =
                  "The final value, on the day of the present one, reached in a straight line.",
              examples = "250")
          BigDecimal value,
      @Size(max = 100)
          @Schema(
              description =
                  "Instead of `value`: the points on the way, day by day, up to the final one.")
          List<@Valid SupposedPoint> points,
      @Schema(description = "The lower bound, for MAINTAIN and RANGE.") BigDecimal low,
      @Schema(description = "The upper bound, for MAINTAIN and RANGE.") BigDecimal high,
      @DecimalMin("0")
          @Schema(description = "How far outside the bounds the achievement falls to 0.")
          BigDecimal tolerance,
      @Schema(
              description =
                  "The day from which it would apply, `asOf` if not stated. A later target that was"
                      + " decided still wins over an earlier one that is supposed.",
              examples = "2019-07-01")
          LocalDate appliesFrom) {

    SupposedTarget {
      points = points == null ? List.of() : points;
    }

    boolean hasBounds() {
      return low != null || high != null;
    }
  }

  /** A value to have reached by a day. */
  @Schema(name = "SupposedPoint")
  record SupposedPoint(
      @NotNull @Schema(description = "The day.", examples = "2020-12-31") LocalDate on,
      @NotNull @Schema(description = "The value.", examples = "230") BigDecimal value) {}

  /** A weight as it would be. */
  @Schema(name = "SupposedWeight")
  record SupposedWeight(
      @NotNull @Schema(description = "What it is the weight of.") Level level,
      @NotBlank
          @Size(max = 60)
          @Schema(description = "The code of the axis, objective or indicator.", examples = "PAR-1")
          String code,
      @NotNull
          @DecimalMin(value = "0", inclusive = false)
          @Digits(integer = 5, fraction = 4)
          @Schema(
              description =
                  "How much it would count beside its siblings. Where they have no weights, state"
                      + " one for each of them.",
              examples = "2")
          BigDecimal weight) {}

  /** The paces by which statuses would be judged. */
  @Schema(name = "SupposedThresholds")
  record SupposedThresholds(
      @DecimalMin("0")
          @DecimalMax("9")
          @Digits(integer = 1, fraction = 3)
          @Schema(
              description = "The pace from which something would be on track; as it is if absent.",
              examples = "0.850")
          BigDecimal onTrackFrom,
      @DecimalMin("0")
          @DecimalMax("9")
          @Digits(integer = 1, fraction = 3)
          @Schema(
              description = "The pace from which it would be at risk; as it is if absent.",
              examples = "0.500")
          BigDecimal atRiskFrom) {}
}
