package fr.ctg.evaluations.scoring;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * What the partners agreed to reach, with all its revisions: on any day the newest one that already
 * applies is in force.
 *
 * @param baselines in the order of their recording: of two that apply from one day, the later wins
 * @param trajectories in the order of their recording, likewise
 */
public record Goal(
    Direction direction,
    TargetKind targetKind,
    List<Baseline> baselines,
    List<Trajectory> trajectories) {

  public Goal {
    Objects.requireNonNull(direction, "direction");
    Objects.requireNonNull(targetKind, "targetKind");
    baselines = List.copyOf(baselines);
    trajectories = List.copyOf(trajectories);
  }

  public Optional<Baseline> baselineOn(LocalDate asOf) {
    return inForce(baselines, Baseline::appliesFrom, asOf);
  }

  public Optional<Trajectory> trajectoryOn(LocalDate asOf) {
    return inForce(trajectories, Trajectory::appliesFrom, asOf);
  }

  private static <T> Optional<T> inForce(
      List<T> timeline, Function<T, LocalDate> appliesFrom, LocalDate asOf) {
    return timeline.stream()
        .filter(entry -> !appliesFrom.apply(entry).isAfter(asOf))
        .reduce(
            (one, later) ->
                appliesFrom.apply(later).isBefore(appliesFrom.apply(one)) ? one : later);
  }
}
