package fr.ctg.conventions.axis;

import fr.ctg.conventions.convention.Convention;
import fr.ctg.conventions.convention.Sibling;
import fr.ctg.conventions.convention.StandingCondition;
import fr.ctg.conventions.convention.Weights;
import fr.ctg.kit.problem.Faults;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;

/** Either every axis has a weight or none has. */
@ApplicationScoped
class AxisWeights implements StandingCondition {

  private final AxisRepository axes;

  AxisWeights(AxisRepository axes) {
    this.axes = axes;
  }

  @Override
  public void check(Convention convention, LocalDate from, Faults faults) {
    LocalDate always = convention.term().effectiveFrom();
    List<Sibling> siblings =
        axes.ofConvention(convention).stream()
            .map(axis -> Sibling.of(axis.code(), always, true, axis.weight()))
            .toList();
    Weights.check(siblings, from, faults.at("axes"));
  }
}
