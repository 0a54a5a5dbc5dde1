package fr.ctg.evaluations.importing;

import fr.ctg.evaluations.framework.Framework;
import fr.ctg.evaluations.framework.Territory;
import fr.ctg.evaluations.framework.TerritoryKey;
import fr.ctg.evaluations.measurement.PeriodBound;
import fr.ctg.evaluations.measurement.TerritoryReference;
import fr.ctg.kit.problem.Fault;
import fr.ctg.kit.problem.Malformed;
import fr.ctg.kit.text.Excerpt;
import fr.ctg.kit.text.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Reads which measurements a file replaces. */
final class ScopeReader {

  private final ImportQuery query;
  private final Framework framework;
  private final List<Fault> faults;

  /**
   * @param faults takes what is wrong
   */
  ScopeReader(ImportQuery query, Framework framework, List<Fault> faults) {
    this.query = query;
    this.framework = framework;
    this.faults = faults;
  }

  /** Null unless something is replaced. */
  ReplaceScope scope() {
    boolean any =
        !query.replaceIndicator.isEmpty()
            || query.replaceFrom != null
            || query.replaceTo != null
            || !query.replaceTerritory.isEmpty();
    if (query.strategy != Strategy.REPLACE) {
      if (any) {
        faults.add(onlyToReplace());
      }
      return null;
    }
    if (!any) {
      faults.add(needsScope());
    }
    return new ReplaceScope(
        query.replaceIndicator.stream().filter(this::isKnown).distinct().toList(),
        day(() -> PeriodBound.from("replaceFrom", query.replaceFrom)),
        day(() -> PeriodBound.to("replaceTo", query.replaceTo)),
        query.replaceTerritory.stream().flatMap(this::territory).distinct().toList());
  }

  private boolean isKnown(String indicator) {
    boolean known = framework.indicator(indicator).isPresent();
    if (!known) {
      faults.add(unknown("replaceIndicator", indicator));
    }
    return known;
  }

  private Stream<TerritoryKey> territory(String text) {
    List<TerritoryKey> meant = List.of();
    try {
      TerritoryReference reference = TerritoryReference.parse(text);
      meant =
          Stream.concat(
                  framework.convention().perimeter().stream(),
                  framework.territories().stream().map(Territory::key))
              .distinct()
              .filter(reference::matches)
              .toList();
    } catch (IllegalArgumentException noTerritory) {
      // Said below, as of one that is not there.
    }
    if (meant.size() != 1) {
      faults.add(unknown("replaceTerritory", text));
    }
    return meant.stream();
  }

  private LocalDate day(Supplier<LocalDate> bound) {
    try {
      return bound.get();
    } catch (Malformed unreadable) {
      faults.addAll(unreadable.faults());
      return null;
    }
  }

  private static Fault unknown(String parameter, String value) {
    return Fault.parameter(
        parameter,
        "unknown",
        Text.of(
            "« %s » n'est pas dans cette convention, ou y désigne plusieurs choses ; prenez un code du"
                + " cadre de la convention.",
            "\"%s\" is not in this convention, or names several things there; take a code of the"
                + " convention's framework.",
            Excerpt.of(value)));
  }

  private static Fault onlyToReplace() {
    return Fault.parameter(
        "strategy",
        "scope-without-replace",
        Text.of(
            "« replaceIndicator », « replaceFrom », « replaceTo » et « replaceTerritory » ne vont"
                + " qu'avec « strategy=REPLACE ».",
            "\"replaceIndicator\", \"replaceFrom\", \"replaceTo\" and \"replaceTerritory\" only go"
                + " with \"strategy=REPLACE\"."));
  }

  private static Fault needsScope() {
    return Fault.parameter(
        "strategy",
        "replace-needs-a-scope",
        Text.of(
            "Dites ce que le fichier remplace : au moins l'un de « replaceIndicator »,"
                + " « replaceFrom », « replaceTo », « replaceTerritory ».",
            "Say what the file replaces: at least one of \"replaceIndicator\", \"replaceFrom\","
                + " \"replaceTo\", \"replaceTerritory\"."));
  }
}
