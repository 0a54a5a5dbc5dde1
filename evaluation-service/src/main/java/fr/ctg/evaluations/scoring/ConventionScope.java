package fr.ctg.evaluations.scoring;

import fr.ctg.kit.period.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * What all the indicators of one convention are scored within.
 *
 * @param territoriesOn what was covered on a day, which amendments change
 */
public record ConventionScope(
    Term term, Function<LocalDate, Territories> territoriesOn, Thresholds thresholds) {

  public ConventionScope {
    Objects.requireNonNull(term, "term");
    Objects.requireNonNull(territoriesOn, "territoriesOn");
    Objects.requireNonNull(thresholds, "thresholds");
  }

  /** One that covers the same territories all along. */
  public static ConventionScope over(Territories territories, Term term, Thresholds thresholds) {
    return new ConventionScope(term, any -> territories, thresholds);
  }

  /** What the figure of a period speaks of: what was covered when it ended. */
  Territories territories(Period period) {
    return territoriesOn.apply(period.end());
  }

  /** What is covered on a day, or on the last one. */
  Territories territories(LocalDate asOf) {
    return territoriesOn.apply(term.notAfterEnd(asOf));
  }

  /** The same convention, did it cover these territories alone. */
  ConventionScope within(List<Place> places) {
    return new ConventionScope(term, day -> territoriesOn.apply(day).within(places), thresholds);
  }
}
