package fr.ctg.evaluations.evaluation;

import fr.ctg.evaluations.framework.Dimension;
import fr.ctg.evaluations.framework.Framework;
import fr.ctg.evaluations.framework.Indicator;
import fr.ctg.evaluations.framework.TerritoryKey;
import fr.ctg.evaluations.framework.TerritoryTree;
import fr.ctg.evaluations.measurement.Breakdowns;
import fr.ctg.evaluations.measurement.TerritoryReference;
import fr.ctg.evaluations.scoring.Breakdown;
import fr.ctg.evaluations.scoring.Focus;
import fr.ctg.kit.problem.Fault;
import fr.ctg.kit.problem.Malformed;
import fr.ctg.kit.problem.RuleBroken;
import fr.ctg.kit.text.Excerpt;
import fr.ctg.kit.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Of what a client asks the figures, in the words of what was agreed.
 *
 * @param territory null for the whole perimeter
 * @param breakdown canonical
 */
record SeriesFocus(TerritoryKey territory, String breakdown) {

  /**
   * @throws Malformed if the territory or the breakdown cannot be read
   * @throws RuleBroken if the convention has no such territory, or the indicator no such breakdown
   */
  static SeriesFocus read(Framework framework, Indicator indicator, SeriesQuery query) {
    List<Fault> unreadable = new ArrayList<>();
    TerritoryReference reference = territory(query.territory, unreadable);
    SortedMap<String, String> categories = categories(query.breakdown, unreadable);
    if (!unreadable.isEmpty()) {
      throw new Malformed(unreadable);
    }
    List<Fault> unknown = new ArrayList<>();
    TerritoryKey territory = reference == null ? null : known(reference, framework, query, unknown);
    categories.forEach((dimension, category) -> check(dimension, category, indicator, unknown));
    if (!unknown.isEmpty()) {
      throw new RuleBroken(unknown);
    }
    return new SeriesFocus(territory, Breakdowns.canonical(categories));
  }

  Focus inScoring() {
    return Focus.on(
        territory == null ? null : AgreedRules.place(territory), Breakdown.parse(breakdown));
  }

  private static TerritoryReference territory(String text, List<Fault> faults) {
    try {
      return text == null ? null : TerritoryReference.parse(text);
    } catch (IllegalArgumentException unreadable) {
      faults.add(
          Fault.parameter(
              "territory",
              "malformed",
              Text.of(
                  "« %s » ne désigne pas un territoire ; écrivez par exemple 41018 ou"
                      + " IRIS:410180101@2021.",
                  "\"%s\" names no territory; write for example 41018 or IRIS:410180101@2021.",
                  Excerpt.of(text))));
      return null;
    }
  }

  private static SortedMap<String, String> categories(String text, List<Fault> faults) {
    try {
      return text == null ? new TreeMap<>() : Breakdowns.parse(text);
    } catch (IllegalArgumentException unreadable) {
      faults.add(
          Fault.parameter(
              "breakdown",
              "malformed",
              Text.of(
                  "« %s » n'est pas une ventilation ; écrivez par exemple SEX=F ou _T.",
                  "\"%s\" is no breakdown; write for example SEX=F or _T.", Excerpt.of(text))));
      return new TreeMap<>();
    }
  }

  private static TerritoryKey known(
      TerritoryReference reference, Framework framework, SeriesQuery query, List<Fault> faults) {
    List<TerritoryKey> meant =
        new TerritoryTree(framework).all().stream().filter(reference::matches).toList();
    if (meant.size() == 1) {
      return meant.get(0);
    }
    faults.add(
        meant.isEmpty()
            ? Fault.parameter(
                "territory",
                "unknown-territory",
                Text.of(
                    "Cette convention n'a pas de territoire « %s » ; les siens figurent dans son"
                        + " cadre (framework).",
                    "This convention has no territory \"%s\"; its framework lists those it has.",
                    Excerpt.of(query.territory)))
            : Fault.parameter(
                "territory",
                "ambiguous-territory",
                Text.of(
                    "« %s » désigne plusieurs territoires ; précisez lequel : %s.",
                    "\"%s\" names several territories; say which one: %s.",
                    Excerpt.of(query.territory),
                    meant.stream().map(TerritoryKey::toString).collect(Collectors.joining(", ")))));
    return null;
  }

  private static void check(
      String dimension, String category, Indicator indicator, List<Fault> faults) {
    Map<String, List<String>> known =
        indicator.dimensions().stream()
            .collect(Collectors.toMap(Dimension::code, Dimension::categories));
    if (category.equals(Breakdowns.TOTAL)) {
      return;
    }
    if (!known.containsKey(dimension)) {
      String possible = known.isEmpty() ? "-" : String.join(", ", new TreeMap<>(known).keySet());
      faults.add(
          Fault.parameter(
              "breakdown",
              "unknown-dimension",
              Text.of(
                  "L'indicateur n'est pas ventilé par « %s » ; ventilations possibles : %s.",
                  "The indicator is not broken down by \"%s\"; possible ones: %s.",
                  Excerpt.of(dimension),
                  possible)));
    } else if (!category.equals(Breakdowns.UNKNOWN) && !known.get(dimension).contains(category)) {
      faults.add(
          Fault.parameter(
              "breakdown",
              "unknown-category",
              Text.of(
                  "« %s » n'est pas une catégorie de « %s » ; possibles : %s.",
                  "\"%s\" is no category of \"%s\"; possible ones: %s.",
                  Excerpt.of(category),
                  dimension,
                  String.join(", ", known.get(dimension)))));
    }
  }
}
