package fr.ctg.conventions.axis;

import fr.ctg.conventions.convention.Convention;
import fr.ctg.conventions.convention.StandingCondition;
import fr.ctg.conventions.convention.Weights;
import fr.ctg.kit.problem.Faults;
import jakarta.enterprise.context.ApplicationScoped;

/** Either every axis has a weight or none has. */
@ApplicationScoped
class AxisWeights implements StandingCondition {

  private final AxisRepository axes;

  AxisWeights(AxisRepository axes) {
    this.axes = axes;
  }

  @Override
  public void check(Convention convention, Faults faults) {
    Weights.check(axes.ofConvention(convention), Axis::code, Axis::weight, faults.at("axes"));
  }
}
