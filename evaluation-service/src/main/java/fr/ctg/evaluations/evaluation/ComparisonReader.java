package fr.ctg.evaluations.evaluation;

import fr.ctg.evaluations.framework.Framework;
import fr.ctg.evaluations.framework.Indicator;
import fr.ctg.evaluations.framework.TerritoryKey;
import fr.ctg.evaluations.framework.TerritoryTree;
import fr.ctg.evaluations.scoring.Place;
import fr.ctg.kit.identity.Key;
import fr.ctg.kit.period.Period;
import fr.ctg.kit.problem.Fault;
import fr.ctg.kit.problem.Malformed;
import fr.ctg.kit.problem.RuleBroken;
import fr.ctg.kit.text.Excerpt;
import fr.ctg.kit.text.Text;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Understands what is to be compared; nothing is computed. */
@ApplicationScoped
class ComparisonReader {

  private final Evaluations evaluations;
  private final Details details;

  ComparisonReader(Evaluations evaluations, Details details) {
    this.evaluations = evaluations;
    this.details = details;
  }

  /**
   * @throws Malformed if it cannot be read
   * @throws RuleBroken if there is nothing of the kind to compare
   */
  ComparisonQuestion read(Key convention, ComparisonQuery query) {
    refuseIncomplete(query);
    boolean days = query.by == ComparisonBy.DATES;
    Moment one =
        evaluations.moment(
            convention,
            days ? "first" : "asOf",
            days ? day("first", query.first) : query.asOf,
            query.knownAt);
    Moment other =
        days
            ? evaluations.moment(
                convention, "second", day("second", query.second), one.knownAt().knownAt())
            : one;
    Moment later = one.asOf().isAfter(other.asOf()) ? one : other;
    List<Indicator> indicators = indicators(later, query);
    ComparisonQuestion.Side first = side(one, indicators, query, "first", query.first);
    ComparisonQuestion.Side second = side(other, indicators, query, "second", query.second);
    refuseOtherLength(query.by, first.period(), second.period());
    return new ComparisonQuestion(
        query.by,
        first,
        second,
        query.by.isOfParts()
            ? details.onlyOfParts(indicators)
            : details.onlyOf(first.focus(), indicators),
        indicators,
        !query.indicators.isEmpty(),
        query.by == ComparisonBy.QPV_AND_REST ? neighbourhoods(later.framework()) : List.of());
  }

  private static List<Indicator> indicators(Moment moment, ComparisonQuery query) {
    Agreed agreed = new Agreed(moment);
    return query.indicators.isEmpty()
        ? agreed.indicators()
        : query.indicators.stream().distinct().map(agreed::indicator).toList();
  }

  private static ComparisonQuestion.Side side(
      Moment moment,
      Collection<Indicator> indicators,
      ComparisonQuery query,
      String name,
      String text) {
    AskedFocus.Parameter asked = new AskedFocus.Parameter(name, text);
    AskedFocus focus =
        AskedFocus.read(
            moment.framework(),
            indicators,
            query.by == ComparisonBy.TERRITORIES
                ? asked
                : new AskedFocus.Parameter("territory", query.territory),
            query.by == ComparisonBy.BREAKDOWNS
                ? asked
                : new AskedFocus.Parameter("breakdown", query.breakdown));
    Period period =
        query.by == ComparisonBy.PERIODS
            ? period(name, text, moment)
            : period("period", query.period, moment);
    return new ComparisonQuestion.Side(moment, focus, period);
  }

  /** The priority neighbourhoods of the perimeter; those of two geographies overlap. */
  private static List<List<Place>> neighbourhoods(Framework framework) {
    Collection<List<Place>> byVintage =
        new TerritoryTree(framework)
            .ofKind(TerritoryKey.Kind.QPV).stream()
                .map(AgreedRules::place)
                .collect(
                    Collectors.groupingBy(
                        Place::vintage,
                        () -> new TreeMap<>(Comparator.<String>reverseOrder()),
                        Collectors.toList()))
                .values();
    if (byVintage.isEmpty()) {
      throw new RuleBroken(
          Fault.parameter(
              "by",
              "no-neighbourhoods",
              Text.of(
                  "Le périmètre de cette convention ne compte aucun quartier prioritaire (QPV).",
                  "There is no priority neighbourhood (QPV) in the perimeter of this convention.")));
    }
    return List.copyOf(byVintage);
  }

  private static LocalDate day(String parameter, String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException unreadable) {
      throw new Malformed(
          Fault.parameter(
              parameter,
              "malformed",
              Text.of(
                  "« %s » n'est pas un jour ; écrivez par exemple 2019-12-31.",
                  "\"%s\" is no day; write for example 2019-12-31.", Excerpt.of(text))));
    }
  }

  private static Period period(String parameter, String text, Moment moment) {
    if (text == null) {
      return null;
    }
    Period period = period(parameter, text);
    if (period.end().isAfter(moment.asOf())) {
      throw new RuleBroken(
          Fault.parameter(
              parameter,
              "not-ended",
              Text.of(
                  "La période %s n'est pas terminée au %s ; choisissez-en une qui l'est.",
                  "%s has not ended on %s; choose a period that has.", period, moment.asOf())));
    }
    return period;
  }

  private static Period period(String parameter, String text) {
    try {
      return Period.parse(text);
    } catch (IllegalArgumentException unreadable) {
      throw new Malformed(
          Fault.parameter(
              parameter,
              "malformed",
              Text.of(
                  "« %s » n'est pas une période ; écrivez par exemple 2019, 2019-Q3 ou 2019-07.",
                  "\"%s\" is no period; write for example 2019, 2019-Q3 or 2019-07.",
                  Excerpt.of(text))));
    }
  }

  /** Of two sums over different times the longer is more because it is longer. */
  private static void refuseOtherLength(ComparisonBy by, Period first, Period second) {
    if (by == ComparisonBy.PERIODS
        && first.days() != second.days()
        && (first.frequency().isEmpty() || !first.frequency().equals(second.frequency()))) {
      throw new RuleBroken(
          Fault.parameter(
              "second",
              "of-another-length",
              Text.of(
                  "%s et %s n'ont pas la même durée ; comparez deux mois, deux trimestres, deux"
                      + " années.",
                  "%s and %s are not as long as each other; compare two months, two quarters, two"
                      + " years.",
                  first,
                  second)));
    }
  }

  private static void refuseIncomplete(ComparisonQuery query) {
    List<Fault> faults = new ArrayList<>();
    for (String name : query.missing()) {
      faults.add(
          Fault.parameter(
              name,
              "missing",
              Text.of(
                  "Le paramètre « %s » manque : dites ce qui est à comparer.",
                  "The parameter \"%s\" is missing: say what is to be compared.", name)));
    }
    if (query.by != null) {
      for (String name : query.meaningless()) {
        faults.add(
            Fault.parameter(
                name,
                "not-taken",
                Text.of(
                    "Le paramètre « %s » n'a pas de sens ici ; retirez-le.",
                    "The parameter \"%s\" means nothing here; leave it out.", name)));
      }
    }
    if (!faults.isEmpty()) {
      throw new Malformed(faults);
    }
  }
}
