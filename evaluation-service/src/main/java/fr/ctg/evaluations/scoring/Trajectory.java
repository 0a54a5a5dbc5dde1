package fr.ctg.evaluations.scoring;

import fr.ctg.kit.text.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * What was agreed to be reached, from a day on: points along a line up to the final target, or the
 * bounds to stay within. A revision is another trajectory, and replaces the whole line.
 *
 * @param appliesFrom the first day on which evaluations are made against it
 * @param version names this revision, for explanations to quote
 * @param decision the one behind it, for the same; null for what was signed
 * @param points in order of their days; empty when the commitment is to stay within bounds
 * @param low the lowest value inside the bounds, or null when they are open below
 * @param high the highest value inside the bounds, or null when they are open above
 * @param tolerance how far outside the bounds the achievement falls to 0, in the indicator's unit;
 *     null is none, and then it falls at once
 */
public record Trajectory(
    LocalDate appliesFrom,
    String version,
    String decision,
    List<TrajectoryPoint> points,
    BigDecimal low,
    BigDecimal high,
    BigDecimal tolerance) {

  public Trajectory {
    Objects.requireNonNull(appliesFrom, "appliesFrom");
    Objects.requireNonNull(version, "version");
    points = points.stream().sorted(Comparator.comparing(TrajectoryPoint::on)).toList();
    if (points.stream().map(TrajectoryPoint::on).distinct().count() < points.size()) {
      throw new IllegalArgumentException(
          "A trajectory has one value a day; version %s has two on one".formatted(version));
    }
    if (points.isEmpty() == (low == null && high == null)) {
      throw new IllegalArgumentException(
          "A trajectory has points or bounds; version %s has %s"
              .formatted(version, points.isEmpty() ? "neither" : "both"));
    }
    if (low != null && high != null && low.compareTo(high) > 0) {
      throw new IllegalArgumentException(
          "A lower bound is not above the upper one; version %s goes from %s to %s"
              .formatted(version, low, high));
    }
    if (tolerance != null && tolerance.signum() < 0) {
      throw new IllegalArgumentException(
          "A tolerance is not negative; that of version %s is %s".formatted(version, tolerance));
    }
  }

  public static Trajectory line(LocalDate appliesFrom, String version, TrajectoryPoint... points) {
    return new Trajectory(appliesFrom, version, null, List.of(points), null, null, null);
  }

  public static Trajectory bounds(
      LocalDate appliesFrom,
      String version,
      BigDecimal low,
      BigDecimal high,
      BigDecimal tolerance) {
    return new Trajectory(appliesFrom, version, null, List.of(), low, high, tolerance);
  }

  public boolean isBounds() {
    return points.isEmpty();
  }

  /** How far beyond its bounds a figure is; 0 inside, and on a bound itself. */
  Quotient distanceOutside(Quotient figure) {
    return signedDistanceOutside(figure).magnitude();
  }

  /** The same, negative below the bounds and positive above. */
  Quotient signedDistanceOutside(Quotient figure) {
    if (low != null && figure.isLessThan(Quotient.of(low))) {
      return figure.minus(Quotient.of(low));
    }
    return high != null && Quotient.of(high).isLessThan(figure)
        ? figure.minus(Quotient.of(high))
        : Quotient.ZERO;
  }

  Quotient toleranceOrNone() {
    return tolerance == null ? Quotient.ZERO : Quotient.of(tolerance);
  }

  /** Which revision it is, and the decision behind it. */
  Text called() {
    return decision == null
        ? new Text("version " + version, "version " + version)
        : Text.of("version %s (décision %s)", "version %s (decision %s)", version, decision);
  }

  /** The final target; only a line has one. */
  TrajectoryPoint last() {
    return points.get(points.size() - 1);
  }
}
