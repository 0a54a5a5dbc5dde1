package fr.ctg.evaluations.simulation;

import fr.ctg.evaluations.evaluation.Evaluation;
import fr.ctg.evaluations.evaluation.Moment;
import fr.ctg.evaluations.framework.Axis;
import fr.ctg.evaluations.framework.Convention;
import fr.ctg.evaluations.framework.Indicator;
import fr.ctg.evaluations.framework.Objective;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The evaluation as it is and as it would be. */
@Schema(name = "Simulation")
record SimulationResponse(
    @Schema(description = "The convention's identifier.") UUID conventionId,
    @Schema(
            description = "The convention's reference.",
            maxLength = 60,
            examples = "CTG-BLOIS-2018")
        String reference,
    @Schema(description = "What was true on this day.", examples = "2021-12-31") LocalDate asOf,
    @Schema(description = "What had been recorded by this instant.") Instant knownAt,
    @Schema(
            description = "The version of what was agreed, which is what the present side is by.",
            examples = "2")
        long frameworkVersion,
    @Schema(description = "The last revision of the data that counts.", examples = "14")
        long dataRevision,
    @Schema(
            description =
                "Whether convention-service could not be asked if there is a newer framework.")
        boolean stale,
    @Schema(description = "When it last said that there is none; only where `stale`.")
        Instant frameworkAsOf,
    @Schema(description = "The thresholds as they are.") ThresholdsResponse presentThresholds,
    @Schema(description = "The thresholds as they would be.")
        ThresholdsResponse simulatedThresholds,
    @Schema(description = "The convention as a whole.") ComparisonResponse convention,
    @Schema(description = "Its axes.", maxItems = 100) List<ComparisonResponse> axes,
    @Schema(description = "Its objectives, of both kinds.", maxItems = 1000)
        List<ComparisonResponse> objectives,
    @Schema(description = "Its indicators.", maxItems = 10000)
        List<ComparisonResponse> indicators) {

  /** By which paces statuses are judged. */
  @Schema(name = "SimulationThresholds")
  record ThresholdsResponse(
      @Schema(description = "The pace from which something is on track.", examples = "0.90")
          BigDecimal onTrackFrom,
      @Schema(description = "The pace from which it is at risk.", examples = "0.60")
          BigDecimal atRiskFrom) {

    static ThresholdsResponse of(Convention convention) {
      return new ThresholdsResponse(convention.onTrackFrom(), convention.atRiskFrom());
    }
  }

  static SimulationResponse of(Evaluation present, Evaluation simulated) {
    Moment moment = present.moment();
    Convention convention = moment.framework().convention();
    Sides sides = new Sides(present, simulated);
    return new SimulationResponse(
        convention.id(),
        convention.reference(),
        moment.asOf(),
        moment.knownAt().knownAt(),
        moment.framework().version(),
        moment.knownAt().revision(),
        moment.stale(),
        moment.frameworkAsOf(),
        ThresholdsResponse.of(convention),
        ThresholdsResponse.of(simulated.moment().framework().convention()),
        ComparisonResponse.of(
            convention.reference(),
            convention.title(),
            null,
            SideResponse.of(null, present.convention()),
            SideResponse.of(null, simulated.convention())),
        sides.axes(),
        sides.objectives(),
        sides.indicators());
  }

  /** Puts each part of the two evaluations side by side. */
  private static final class Sides {

    private final Evaluation present;
    private final Evaluation simulated;
    private final Map<String, String> parents = new HashMap<>();
    private final Map<String, Objective> supposedObjectives = new HashMap<>();

    Sides(Evaluation present, Evaluation simulated) {
      this.present = present;
      this.simulated = simulated;
      for (Axis axis : present.moment().framework().axes()) {
        place(axis.objectives(), axis.code());
      }
      simulated
          .moment()
          .framework()
          .objectives()
          .forEach(one -> supposedObjectives.put(one.code(), one));
    }

    private void place(List<Objective> objectives, String parent) {
      for (Objective objective : objectives) {
        parents.put(objective.code(), parent);
        place(objective.operationalObjectives(), objective.code());
      }
    }

    List<ComparisonResponse> axes() {
      List<Axis> axes = present.moment().framework().axes();
      List<Axis> supposed = simulated.moment().framework().axes();
      List<ComparisonResponse> compared = new ArrayList<>();
      for (int i = 0; i < axes.size(); i++) {
        Axis axis = axes.get(i);
        compared.add(
            ComparisonResponse.of(
                axis.code(),
                axis.name(),
                present.moment().framework().convention().reference(),
                SideResponse.of(axis.weight(), present.axes().get(axis.code())),
                SideResponse.of(supposed.get(i).weight(), simulated.axes().get(axis.code()))));
      }
      return compared;
    }

    List<ComparisonResponse> objectives() {
      return present.moment().framework().objectives().stream()
          .filter(one -> present.objectives().containsKey(one.code()))
          .map(
              one ->
                  ComparisonResponse.of(
                      one.code(),
                      one.statement(),
                      parents.get(one.code()),
                      SideResponse.of(one.weight(), present.objectives().get(one.code())),
                      SideResponse.of(
                          supposedObjectives.get(one.code()).weight(),
                          simulated.objectives().get(one.code()))))
          .toList();
    }

    List<ComparisonResponse> indicators() {
      Map<String, Indicator> supposed = simulated.moment().framework().indicators();
      List<ComparisonResponse> compared = new ArrayList<>();
      for (Objective objective : present.moment().framework().objectives()) {
        for (Indicator one : objective.indicators()) {
          if (present.indicators().containsKey(one.code())) {
            compared.add(
                ComparisonResponse.of(
                    one.code(),
                    one.label(),
                    objective.code(),
                    SideResponse.of(one, present.indicators().get(one.code())),
                    SideResponse.of(
                        supposed.get(one.code()), simulated.indicators().get(one.code()))));
          }
        }
      }
      return compared;
    }
  }
}
