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
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Of what a client asks the figures, in the words of what was agreed.
 *
 * @param territory null for the whole perimeter
 * @param breakdown canonical
 */
record AskedFocus(TerritoryKey territory, String breakdown) {

  /**
   * @throws Malformed if the territory or the breakdown cannot be read
   * @throws RuleBroken if the convention has no such territory, or the indicator no such breakdown
   */
  static AskedFocus read(
      Framework framework, Collection<Indicator> indicators, String territory, String breakdown) {
    List<Fault> unreadable = new ArrayList<>();
    TerritoryReference reference = reference(territory, unreadable);
    SortedMap<String, String> categories = categories(breakdown, unreadable);
    if (!unreadable.isEmpty()) {
      throw new Malformed(unreadable);
    }
    List<Fault> unknown = new ArrayList<>();
    TerritoryKey place = reference == null ? null : known(reference, framework, territory, unknown);
    Map<String, Set<String>> dimensions = dimensions(indicators);
    categories.forEach((dimension, category) -> check(dimension, category, dimensions, unknown));
    if (!unknown.isEmpty()) {
      throw new RuleBroken(unknown);
    }
    // The only territory of a perimeter is all of it.
    boolean isAll = framework.convention().perimeter().equals(Collections.singletonList(place));
    return new AskedFocus(isAll ? null : place, Breakdowns.canonical(categories));
  }

  /** The whole perimeter and everyone. */
  static AskedFocus whole() {
    return new AskedFocus(null, Breakdowns.TOTAL);
  }

  boolean isWhole() {
    return territory == null && breakdown.equals(Breakdowns.TOTAL);
  }

  /** The territory as answers write it; null for the whole perimeter. */
  String territoryText() {
    return territory == null ? null : territory.toString();
  }

  /** The people as answers write them; null for everyone. */
  String breakdownText() {
    return breakdown.equals(Breakdowns.TOTAL) ? null : breakdown;
  }

  Focus inScoring() {
    return Focus.on(
        territory == null ? null : AgreedRules.place(territory), Breakdown.parse(breakdown));
  }

  private static TerritoryReference reference(String text, List<Fault> faults) {
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
      TerritoryReference reference, Framework framework, String asked, List<Fault> faults) {
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
                    Excerpt.of(asked)))
            : Fault.parameter(
                "territory",
                "ambiguous-territory",
                Text.of(
                    "« %s » désigne plusieurs territoires ; précisez lequel : %s.",
                    "\"%s\" names several territories; say which one: %s.",
                    Excerpt.of(asked),
                    meant.stream().map(TerritoryKey::toString).collect(Collectors.joining(", ")))));
    return null;
  }

  private static Map<String, Set<String>> dimensions(Collection<Indicator> indicators) {
    Map<String, Set<String>> known = new TreeMap<>();
    for (Indicator indicator : indicators) {
      for (Dimension dimension : indicator.dimensions()) {
        known
            .computeIfAbsent(dimension.code(), any -> new LinkedHashSet<>())
            .addAll(dimension.categories());
      }
    }
    return known;
  }

  private static void check(
      String dimension, String category, Map<String, Set<String>> known, List<Fault> faults) {
    if (category.equals(Breakdowns.TOTAL)) {
      return;
    }
    if (!known.containsKey(dimension)) {
      String possible = known.isEmpty() ? "-" : String.join(", ", known.keySet());
      faults.add(
          Fault.parameter(
              "breakdown",
              "unknown-dimension",
              Text.of(
                  "Rien n'est ventilé ici par « %s » ; ventilations possibles : %s.",
                  "Nothing here is broken down by \"%s\"; possible ones: %s.",
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
