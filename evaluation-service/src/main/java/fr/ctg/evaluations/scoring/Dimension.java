package fr.ctg.evaluations.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A way to break figures down.
 *
 * @param partition whether everyone is in exactly one category, so that the categories add up
 * @param categories the codes, without {@code _T} and {@code _U}, which every dimension has
 */
public record Dimension(String code, boolean partition, List<String> categories) {

  public Dimension {
    Objects.requireNonNull(code, "code");
    List<String> declared = new ArrayList<>(categories);
    // The unknown completes a partition where there is one; nobody owes it.
    declared.removeAll(List.of(Breakdown.TOTAL_CODE, Breakdown.UNKNOWN_CODE));
    categories = List.copyOf(declared);
  }
}
