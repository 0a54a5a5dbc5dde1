package fr.ctg.evaluations.scoring;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The ways in which a breakdown splits into ones that add up to it. They are the same at every
 * place and in every period, so each is worked out once.
 */
final class Partitions {

  private final List<Dimension> dimensions;
  private final Map<Breakdown, List<Partition>> known = new HashMap<>();

  Partitions(MeasureRules rules) {
    this.dimensions = rules.dimensions().stream().filter(Dimension::partition).toList();
  }

  List<Partition> of(Breakdown whole) {
    return known.computeIfAbsent(whole, this::workOut);
  }

  private List<Partition> workOut(Breakdown whole) {
    return dimensions.stream()
        .filter(dimension -> !whole.dimensions().contains(dimension.code()))
        .filter(dimension -> !dimension.categories().isEmpty())
        .map(
            dimension ->
                new Partition(
                    dimension.code(),
                    dimension.categories().stream()
                        .map(category -> whole.with(dimension.code(), category))
                        .toList(),
                    whole.with(dimension.code(), Breakdown.UNKNOWN_CODE)))
        .toList();
  }

  /**
   * One way.
   *
   * @param categories all of them are needed
   * @param unknown what belongs to the whole and to none of the categories, when there is some
   */
  record Partition(String dimension, List<Breakdown> categories, Breakdown unknown) {}
}
