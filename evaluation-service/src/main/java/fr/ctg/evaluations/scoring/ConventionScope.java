package fr.ctg.evaluations.scoring;

import java.util.Objects;

/** What all the indicators of one convention are scored within. */
public record ConventionScope(Term term, Territories territories, Thresholds thresholds) {

  public ConventionScope {
    Objects.requireNonNull(term, "term");
    Objects.requireNonNull(territories, "territories");
    Objects.requireNonNull(thresholds, "thresholds");
  }
}
