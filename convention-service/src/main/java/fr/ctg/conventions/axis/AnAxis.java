package fr.ctg.conventions.axis;

import fr.ctg.conventions.convention.Convention;
import fr.ctg.conventions.convention.SigningCondition;
import fr.ctg.kit.problem.Faults;
import fr.ctg.kit.text.Text;
import jakarta.enterprise.context.ApplicationScoped;

/** A convention has at least one priority field. */
@ApplicationScoped
class AnAxis implements SigningCondition {

  private final AxisRepository axes;

  AnAxis(AxisRepository axes) {
    this.axes = axes;
  }

  @Override
  public void check(Convention convention, Faults faults) {
    faults.require(
        !axes.ofConvention(convention).isEmpty(),
        "axes",
        "no-axis",
        Text.of("Il manque au moins un axe prioritaire.", "At least one axis is missing."));
  }
}
