package fr.ctg.evaluations.importing;

import fr.ctg.evaluations.framework.Framework;
import fr.ctg.evaluations.framework.Territory;
import fr.ctg.evaluations.framework.TerritoryKey;
import fr.ctg.evaluations.measurement.TerritoryReference;
import fr.ctg.kit.period.Period;
import fr.ctg.kit.problem.Fault;
import fr.ctg.kit.text.Excerpt;
import fr.ctg.kit.text.Text;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
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
        day("replaceFrom", query.replaceFrom, Period::start),
        day("replaceTo", query.replaceTo, Period::end),
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

  private LocalDate day(String parameter, String text, Function<Period, LocalDate> end) {
    try {
      if (text == null) {
        return null;
      }
      return text.matches("\\d{4}-\\d{2}-\\d{2}")
          ? LocalDate.parse(text)
          : end.apply(Period.parse(text));
    } catch (IllegalArgumentException | DateTimeException unreadable) {
      faults.add(
          Fault.parameter(
              parameter,
              "malformed",
              Text.of(
                  "« %s » n'est ni un jour ni une période ; écrivez 2019-01-31 ou 2019-Q3.",
                  "\"%s\" is neither a day nor a period; write 2019-01-31 or 2019-Q3.",
                  Excerpt.of(text))));
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
