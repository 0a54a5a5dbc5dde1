package fr.ctg.evaluations.framework;

import java.util.List;
import java.util.Objects;

/**
 * A way to break an indicator down.
 *
 * @param partition whether its categories are disjoint and complete, so that they add up
 */
public record Dimension(String code, String label, boolean partition, List<String> categories) {

  public Dimension {
    Objects.requireNonNull(code, "code");
    categories = Absent.asEmpty(categories);
  }
}
