package fr.ctg.conventions.indicator;

import fr.ctg.kit.period.Period;
import fr.ctg.kit.problem.Faults;
import fr.ctg.kit.text.Text;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What a target says: points on the way to the last of them, or bounds to stay within.
 *
 * @param points in the order stated; a day that could not be read is null
 * @param low the lowest value that is still right, or null
 * @param high the highest value that is still right, or null
 * @param tolerance how far outside the bounds the achievement falls to nothing, or null
 * @param decision what names the decision behind it, or null
 */
record TrajectoryTerms(
    LocalDate appliesFrom,
    List<TrajectoryPoint> points,
    BigDecimal low,
    BigDecimal high,
    BigDecimal tolerance,
    String decision)
    implements TimelineEntry {

  static TrajectoryTerms of(Trajectory trajectory) {
    return new TrajectoryTerms(
        trajectory.appliesFrom(),
        trajectory.points(),
        trajectory.low(),
        trajectory.high(),
        trajectory.tolerance(),
        trajectory.decision());
  }

  @Override
  public Instant recordedAt() {
    return null;
  }

  /**
   * @param term the days of the convention
   */
  void check(Direction direction, Figure figure, Period term, Faults faults) {
    if (direction.moves()) {
      refuse("low", low, direction, faults);
      refuse("high", high, direction, faults);
      refuse("tolerance", tolerance, direction, faults);
      checkPoints(direction, figure, term, faults);
    } else {
      checkBounds(direction, figure, faults);
    }
  }

  private static void refuse(String field, BigDecimal stated, Direction direction, Faults faults) {
    faults.require(
        stated == null,
        field,
        "only-for-bounds",
        Text.of(
            "Une cible de sens %s est faite de points ; les bornes sont pour MAINTAIN et RANGE.",
            "A target of direction %s is made of points; bounds are for MAINTAIN and RANGE.",
            direction));
  }

  private void checkPoints(Direction direction, Figure figure, Period term, Faults faults) {
    faults.require(
        !points.isEmpty(),
        "points",
        "required",
        Text.of(
            "Une cible de sens %s a au moins un point, la cible finale.",
            "A target of direction %s has at least one point, the final target.", direction));
    LocalDate before = appliesFrom;
    for (int i = 0; i < points.size(); i++) {
      TrajectoryPoint point = points.get(i);
      Faults here = faults.at("points", i);
      figure.checkValue(point.value(), "value", here);
      if (point.on() == null) {
        continue;
      }
      here.require(
          term.contains(point.on()),
          "on",
          "outside-the-term",
          Text.of(
              "Le %s est hors de la durée de la convention, du %s au %s.",
              "%s is outside the convention's term, from %s to %s.",
              point.on(),
              term.start(),
              term.end()));
      here.require(
          point.on().isAfter(before),
          "on",
          "not-in-order",
          Text.of(
              "Les points se suivent : le %s n'est pas après le %s.",
              "Points follow one another: %s is not after %s.", point.on(), before));
      before = point.on();
    }
  }

  private void checkBounds(Direction direction, Figure figure, Faults faults) {
    faults.require(
        points.isEmpty(),
        "points",
        "only-for-a-way",
        Text.of(
            "Une cible de sens %s est faite de bornes ; les points sont pour INCREASE et DECREASE.",
            "A target of direction %s is made of bounds; points are for INCREASE and DECREASE.",
            direction));
    boolean enough =
        direction == Direction.RANGE ? low != null && high != null : low != null || high != null;
    faults.require(
        enough,
        low == null ? "low" : "high",
        "required",
        Text.of(
            "RANGE demande « low » et « high », MAINTAIN au moins l'un des deux.",
            "RANGE needs \"low\" and \"high\", MAINTAIN at least one of them."));
    if (low != null && high != null) {
      faults.require(
          low.compareTo(high) <= 0,
          "high",
          "bounds-crossed",
          Text.of(
              "« high » (%s) est au-dessous de « low » (%s).",
              "\"high\" (%s) is below \"low\" (%s).", high.toPlainString(), low.toPlainString()));
    }
    figure.checkValue(low, "low", faults);
    figure.checkValue(high, "high", faults);
  }

  /** Whether the final target lies on the wrong side of this baseline. */
  boolean contradicts(Direction direction, Baseline baseline) {
    return !points.isEmpty() && direction.isContradictedBy(baseline.value(), finalTarget());
  }

  /** The value of the last point. */
  BigDecimal finalTarget() {
    return points.get(points.size() - 1).value();
  }
}
