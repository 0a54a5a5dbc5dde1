package fr.ctg.evaluations.scoring;

import fr.ctg.kit.period.Frequency;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * Who owes an indicator's figures, and how often.
 *
 * @param partnersOn the codes of the partners that were responsible on a day; with none, whatever
 *     comes is complete
 * @param byTerritory the kind of territory for each of which a figure is owed; null when one for
 *     the convention is enough
 */
public record Reporting(
    Frequency frequency, Function<LocalDate, List<String>> partnersOn, TerritoryKind byTerritory) {

  public Reporting {
    Objects.requireNonNull(frequency, "frequency");
    Objects.requireNonNull(partnersOn, "partnersOn");
  }

  /** By the same partners all along. */
  public static Reporting by(
      List<String> partners, Frequency frequency, TerritoryKind byTerritory) {
    return new Reporting(frequency, any -> partners, byTerritory);
  }
}
