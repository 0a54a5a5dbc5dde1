package fr.ctg.conventions.indicator;

import fr.ctg.conventions.partner.Partner;
import fr.ctg.conventions.territory.TerritoryKind;
import fr.ctg.kit.identity.Key;
import fr.ctg.kit.period.Frequency;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An indicator as a client states it. */
public record IndicatorRequest(
    @NotBlank
        @Size(max = 60)
        @Pattern(regexp = Key.CODE)
        @Schema(
            description =
                "The human code by which partner systems name the indicator, unique in its"
                    + " convention; a column name of theirs will do.",
            examples = "NB_FAM_LAEP")
        String code,
    @NotBlank
        @Size(max = 300)
        @Schema(
            description = "Its name, for people.",
            examples = "Familles ayant fréquenté un lieu d'accueil enfants-parents")
        String label,
    @Size(max = 5000)
        @Schema(description = "What exactly is measured, so that two people count the same.")
        String definition,
    @Size(max = 2000) @Schema(description = "How it is calculated, in words.") String formula,
    @Size(max = 500)
        @Schema(
            description = "Where the figures come from.",
            examples = "Rapport d'activité du LAEP")
        String source,
    @NotBlank
        @Size(max = 60)
        @Schema(
            description = "The code of the one objective in whose achievement it counts.",
            examples = "PAR-1")
        String objective,
    @Size(max = 60)
        @Schema(
            description = "The number of the action it follows, one that serves the objective.",
            examples = "FA-03")
        String action,
    @NotNull
        @Schema(
            description =
                "What one value is: things or acts counted (COUNT), money (AMOUNT), a numerator over"
                    + " a denominator (RATIO), a sum over a count (MEAN), distinct people"
                    + " (DISTINCT_COUNT), points on a scale (SCORE), an appraisal in words"
                    + " (QUALITATIVE).")
        Measure measure,
    @NotNull
        @Schema(
            description =
                "What it looks at: means (INPUT), what was done (OUTPUT), results (OUTCOME), lasting"
                    + " effects (IMPACT), or surroundings that are followed and never scored"
                    + " (CONTEXT).")
        Nature nature,
    @Schema(
            description =
                "Which way it should go; MAINTAIN respects a bound, RANGE stays in a corridor. Left"
                    + " out for QUALITATIVE; optional for CONTEXT, where it only tells how to read a"
                    + " change.")
        Direction direction,
    @NotNull
        @Schema(
            description =
                "How the values of several periods make one: never SUM for SCORE and DISTINCT_COUNT,"
                    + " always NONE for QUALITATIVE; LAST or AVERAGE for a stock.")
        OverTime overTime,
    @NotNull
        @Schema(
            description =
                "How the values of several territories, or of several partners for the same one, make"
                    + " one.")
        OverTerritories overTerritories,
    @Schema(
            description =
                "Whether each value is what has come together since the year began, instead of in the"
                    + " period alone; for COUNT and AMOUNT that add up over time.",
            defaultValue = "false")
        Boolean yearToDate,
    @Schema(
            description = "The year at whose beginning year-to-date values start again from zero.",
            defaultValue = "CIVIL")
        ResetYear resetYear,
    @NotNull @Schema(description = "How often a value is owed.") Frequency frequency,
    @Size(max = 10) @Schema(description = "How its values may be broken down.")
        List<@NotNull @Valid DimensionRequest> dimensions,
    @Schema(
            description =
                "The kind of territory by which values are owed; left out: one value for the whole"
                    + " perimeter.")
        TerritoryKind territoryKind,
    @NotBlank
        @Size(max = 60)
        @Schema(description = "As people write it after the value.", examples = "familles")
        String unit,
    @NotNull @Min(0) @Max(6) @Schema(description = "How many decimals are shown.", examples = "0")
        Integer decimals,
    @DecimalMin(value = "0", inclusive = false)
        @Digits(integer = 5, fraction = 4)
        @Schema(
            description =
                "How much it counts in its objective's achievement, relative to the objective's other"
                    + " indicators and operational objectives. State it for all of them or for none.",
            examples = "50")
        BigDecimal weight,
    @DecimalMin(value = "0", inclusive = false)
        @Digits(integer = 9, fraction = 6)
        @Schema(
            description = "What a RATIO is multiplied by: 100 for a percentage, if not stated.",
            examples = "100")
        BigDecimal factor,
    @Digits(integer = 15, fraction = 6)
        @Schema(description = "The lowest value of a SCORE's scale.", examples = "1")
        BigDecimal minimum,
    @Digits(integer = 15, fraction = 6)
        @Schema(description = "The highest value of a SCORE's scale.", examples = "5")
        BigDecimal maximum,
    @Size(max = 50)
        @Schema(
            description = "The codes of the partners that owe its values.",
            examples = "[\"ASSO-LAEP\"]")
        List<@NotBlank @Size(max = 60) String> responsiblePartners,
    @Min(0)
        @Max(366)
        @Schema(
            description = "How many days after a period's end its values are owed.",
            defaultValue = "30")
        Integer dueDays,
    @Schema(
            description =
                "What a target is compared with: the value of one period (LEVEL), or the sum since the"
                    + " convention's first day (CUMULATED, where values add up over time).",
            defaultValue = "LEVEL")
        TargetKind targetKind,
    @Schema(
            description =
                "The day from which it applies; the convention's first day, if not stated.",
            examples = "2018-01-22")
        LocalDate appliesFrom,
    @Schema(
            description = "Whether it still counts; a closed one is outside every score.",
            defaultValue = "OPEN")
        IndicatorStatus status,
    @Schema(
            description = "Whether it is invented for a demonstration, and must be shown as such.",
            defaultValue = "false")
        Boolean illustrative,
    @Size(max = 50)
        @Schema(
            description =
                "Where progress is counted from (valeur initiale). Of several, the one with the newest"
                    + " `appliesFrom` is in force.")
        List<@NotNull @Valid BaselineRequest> baselines,
    @Size(max = 50)
        @Schema(
            description =
                "Where it should go (valeur cible). Of several, the one with the newest `appliesFrom`"
                    + " is in force and replaces the whole line.")
        List<@NotNull @Valid TrajectoryRequest> targets) {

  private static final int USUAL_DUE_DAYS = 30;

  public IndicatorRequest {
    yearToDate = yearToDate != null && yearToDate;
    resetYear = resetYear == null ? ResetYear.CIVIL : resetYear;
    dimensions = dimensions == null ? List.of() : dimensions;
    responsiblePartners = responsiblePartners == null ? List.of() : responsiblePartners;
    dueDays = dueDays == null ? USUAL_DUE_DAYS : dueDays;
    targetKind = targetKind == null ? TargetKind.LEVEL : targetKind;
    status = status == null ? IndicatorStatus.OPEN : status;
    illustrative = illustrative != null && illustrative;
    baselines = baselines == null ? List.of() : baselines;
    targets = targets == null ? List.of() : targets;
  }

  /** A way to break values down, as a client states it. */
  public record DimensionRequest(
      @NotBlank
          @Size(max = 30)
          @Pattern(regexp = "[A-Z][A-Z0-9_]*")
          @Schema(description = "Its code, in capitals.", examples = "SEX")
          String code,
      @Size(max = 200) @Schema(description = "Its name, for people.", examples = "Sexe")
          String label,
      @NotNull
          @Schema(
              description =
                  "Whether everyone counted is in exactly one category, so that the categories add up"
                      + " to the total.")
          Boolean partition,
      @NotEmpty
          @Size(max = 200)
          @Schema(
              description =
                  "The codes of its categories; `_T` (total) and `_U` (unknown) exist by themselves.",
              examples = "[\"F\", \"M\"]")
          List<
                  @NotBlank @Size(max = 60) @Pattern(regexp = "[A-Za-z0-9_<>][A-Za-z0-9_<>.+-]*")
                  String>
              categories) {

    static DimensionRequest of(Dimension dimension) {
      return new DimensionRequest(
          dimension.code(), dimension.label(), dimension.partition(), dimension.categories());
    }
  }

  /** A baseline as a client states it. */
  public record BaselineRequest(
      @Schema(
              description =
                  "The day from which progress is counted from it; the indicator's, if not stated.",
              examples = "2018-01-22")
          LocalDate appliesFrom,
      @Schema(
              description = "The day of which it is the value; or state `period`.",
              examples = "2017-12-31")
          LocalDate on,
      @Size(max = 25)
          @Schema(
              description =
                  "Instead of `on`: a period at whose end it is the value. Answers carry `on`.",
              examples = "2017",
              writeOnly = true)
          String period,
      @Digits(integer = 15, fraction = 6)
          @Schema(
              description = "The value; needed, unless it is the figure of a finding.",
              examples = "200")
          BigDecimal value,
      @Size(max = 500) @Schema(description = "Where it comes from.", examples = "Bilan Caf 2017")
          String source,
      @Size(max = 60)
          @Schema(
              description =
                  "The code of the finding of the diagnosis that it is the figure of. What is not"
                      + " stated is then the finding's: its figure, the last day of its year, its"
                      + " source.",
              examples = "C-01")
          String finding) {

    static BaselineRequest of(Baseline baseline) {
      return new BaselineRequest(
          baseline.appliesFrom(),
          baseline.on(),
          null,
          baseline.value(),
          baseline.source(),
          baseline.finding() == null ? null : baseline.finding().code());
    }
  }

  /** A target trajectory as a client states it. */
  public record TrajectoryRequest(
      @Schema(
              description = "The day from which it applies; the indicator's, if not stated.",
              examples = "2018-01-22")
          LocalDate appliesFrom,
      @Size(max = 100)
          @Schema(
              description =
                  "For INCREASE and DECREASE: values to be reached, each by its day; the last one is"
                      + " the final target.")
          List<@NotNull @Valid PointRequest> points,
      @Digits(integer = 15, fraction = 6)
          @Schema(
              description = "For MAINTAIN and RANGE: the lowest value that is still right.",
              examples = "10")
          BigDecimal low,
      @Digits(integer = 15, fraction = 6)
          @Schema(
              description = "For MAINTAIN and RANGE: the highest value that is still right.",
              examples = "20")
          BigDecimal high,
      @DecimalMin("0")
          @Digits(integer = 15, fraction = 6)
          @Schema(
              description =
                  "For MAINTAIN and RANGE: how far outside the bounds the achievement falls to nothing;"
                      + " not stated, it does so at once.",
              examples = "2")
          BigDecimal tolerance,
      @Size(max = 100)
          @Schema(description = "What names the decision behind it.", examples = "COPIL-2019-02")
          String decision) {

    public TrajectoryRequest {
      points = points == null ? List.of() : points;
    }

    static TrajectoryRequest of(Trajectory trajectory) {
      return new TrajectoryRequest(
          trajectory.appliesFrom(),
          trajectory.points().stream().map(PointRequest::of).toList(),
          trajectory.low(),
          trajectory.high(),
          trajectory.tolerance(),
          trajectory.decision());
    }
  }

  /** A point of a trajectory as a client states it. */
  public record PointRequest(
      @Schema(
              description = "The day by which the value is to be reached; or state `period`.",
              examples = "2019-12-31")
          LocalDate on,
      @Size(max = 25)
          @Schema(
              description =
                  "Instead of `on`: a period by whose end the value is to be reached. Answers carry"
                      + " `on`.",
              examples = "2019",
              writeOnly = true)
          String period,
      @NotNull
          @Digits(integer = 15, fraction = 6)
          @Schema(description = "The value to be reached.", examples = "230")
          BigDecimal value) {

    static PointRequest of(TrajectoryPoint point) {
      return new PointRequest(point.on(), null, point.value());
    }
  }

  /** What a client would state to get the indicator as it is. */
  public static IndicatorRequest of(Indicator indicator) {
    return new IndicatorRequest(
        indicator.code(),
        indicator.label(),
        indicator.definition(),
        indicator.formula(),
        indicator.source(),
        indicator.objective().code(),
        indicator.action() == null ? null : indicator.action().number(),
        indicator.figure().measure(),
        indicator.nature(),
        indicator.direction(),
        indicator.rules().overTime(),
        indicator.rules().overTerritories(),
        indicator.rules().yearToDate(),
        indicator.rules().resetYear(),
        indicator.frequency(),
        indicator.dimensions().stream().map(DimensionRequest::of).toList(),
        indicator.territoryKind(),
        indicator.figure().unit(),
        indicator.figure().decimals(),
        indicator.weight(),
        indicator.figure().factor(),
        indicator.figure().minimum(),
        indicator.figure().maximum(),
        indicator.responsiblePartners().stream().map(Partner::code).toList(),
        indicator.dueDays(),
        indicator.targetKind(),
        indicator.appliesFrom(),
        indicator.status(),
        indicator.illustrative(),
        indicator.baselines().stream().map(BaselineRequest::of).toList(),
        indicator.targets().stream().map(TrajectoryRequest::of).toList());
  }
}
