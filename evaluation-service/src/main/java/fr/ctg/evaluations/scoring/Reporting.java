package fr.ctg.evaluations.scoring;

import fr.ctg.kit.period.Frequency;
import java.util.List;
import java.util.Objects;

/**
 * Who owes an indicator's figures, and how often.
 *
 * @param partners the codes of the responsible partners; with none, whatever comes is complete
 * @param byTerritory the kind of territory for each of which a figure is owed; null when one for
 *     the convention is enough
 */
public record Reporting(Frequency frequency, List<String> partners, TerritoryKind byTerritory) {

  public Reporting {
    Objects.requireNonNull(frequency, "frequency");
    partners = List.copyOf(partners);
  }
}
