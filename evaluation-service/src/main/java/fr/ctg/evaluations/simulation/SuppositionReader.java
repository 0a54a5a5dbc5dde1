package fr.ctg.evaluations.simulation;

import fr.ctg.evaluations.evaluation.Evaluation;
import fr.ctg.evaluations.framework.Convention;
import fr.ctg.evaluations.framework.Target;
import fr.ctg.evaluations.simulation.SimulationRequest.SupposedThresholds;
import fr.ctg.kit.problem.Faults;
import fr.ctg.kit.problem.RuleBroken;
import fr.ctg.kit.text.Text;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** Makes a supposition of a request, after having looked at all of it. */
final class SuppositionReader {

  private final SimulationRequest request;
  private final Evaluation present;
  private final Faults faults = new Faults();

  SuppositionReader(SimulationRequest request, Evaluation present) {
    this.request = request;
    this.present = present;
  }

  /**
   * @throws RuleBroken with all that cannot be supposed of this convention on this day
   */
  Supposition read() {
    if (request.targets().isEmpty()
        && request.weights().isEmpty()
        && request.thresholds() == null) {
      faults.add(
          "nothing-supposed",
          Text.of(
              "Rien n'est à simuler : donnez des cibles, des poids ou des seuils.",
              "There is nothing to simulate: state targets, weights or thresholds."));
    }
    Map<String, List<Target>> targets =
        new SupposedTargets(present, faults.at("targets")).read(request.targets());
    Map<Supposition.Weighed, BigDecimal> weights =
        new SupposedWeights(present, faults.at("weights")).read(request.weights());
    SupposedThresholds thresholds = request.thresholds();
    if (thresholds != null) {
      check(thresholds);
    }
    faults.refuseIfAny();
    return new Supposition(
        targets,
        weights,
        thresholds == null ? null : thresholds.onTrackFrom(),
        thresholds == null ? null : thresholds.atRiskFrom());
  }

  private void check(SupposedThresholds thresholds) {
    Convention agreed = present.moment().framework().convention();
    BigDecimal onTrack =
        thresholds.onTrackFrom() == null ? agreed.onTrackFrom() : thresholds.onTrackFrom();
    BigDecimal atRisk =
        thresholds.atRiskFrom() == null ? agreed.atRiskFrom() : thresholds.atRiskFrom();
    faults
        .at("thresholds")
        .require(
            atRisk.compareTo(onTrack) <= 0,
            thresholds.atRiskFrom() == null ? "onTrackFrom" : "atRiskFrom",
            "thresholds-crossed",
            Text.of(
                "« atRiskFrom » (%s) dépasserait « onTrackFrom » (%s) ; il lui est au plus égal.",
                "\"atRiskFrom\" (%s) would be above \"onTrackFrom\" (%s); it is at most as high.",
                atRisk.toPlainString(),
                onTrack.toPlainString()));
  }
}
