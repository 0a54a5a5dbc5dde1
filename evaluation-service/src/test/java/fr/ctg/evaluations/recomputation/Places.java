package fr.ctg.evaluations.recomputation;

import fr.ctg.evaluations.recomputation.Agreed.Dimension;
import fr.ctg.evaluations.recomputation.Agreed.Indicator;
import fr.ctg.evaluations.recomputation.Agreed.Rule;
import fr.ctg.evaluations.recomputation.Agreed.Territory;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** One value of an indicator for a period, over its territories, breakdowns and partners. */
final class Places {

  private static final List<String> KINDS = List.of("COMMUNE", "EPCI", "DISTRICT", "IRIS", "QPV");

  private record Spot(String territory, Map<String, String> breakdown) {}

  private final Agreed agreed;
  private final Indicator indicator;
  private final List<String> roots;
  private final Map<Spot, List<Piece>> contributions = new HashMap<>();

  /**
   * @param figures all of this indicator and the period
   */
  Places(Agreed agreed, Indicator indicator, Span period, List<Told.Figure> figures) {
    this.agreed = agreed;
    this.indicator = indicator;
    this.roots = agreed.perimeterOn(period.end());
    for (Told.Figure figure : figures) {
      if (!figure.reports()) {
        continue;
      }
      Spot spot = new Spot(figure.cell().territory(), new TreeMap<>(figure.cell().breakdown()));
      contributions
          .computeIfAbsent(spot, any -> new ArrayList<>())
          .add(Piece.of(figure, indicator.measure()));
    }
  }

  /** Of all that was covered when the period ended; null where nothing was said of it. */
  Piece whole() {
    List<Piece> pieces = new ArrayList<>();
    roots.forEach(root -> pieces.addAll(at(root)));
    List<Piece> all = roots.size() == 1 ? pieces : across(pieces);
    return all.isEmpty()
        ? null
        : Piece.together(all, indicator.overTerritories(), indicator.measure());
  }

  /**
   * What is reported of a territory wins over what is reported of the territories in it. The
   * contributions stay apart, for the rule to be applied once to all of them.
   */
  private List<Piece> at(String territory) {
    List<Piece> own = cell(territory, Map.of(), sorted());
    if (own.stream().anyMatch(Piece::applies)) {
      return own;
    }
    Map<String, List<List<Piece>>> byKind = new TreeMap<>();
    for (Territory below : agreed.territories()) {
      if (territory.equals(below.parent())) {
        byKind.computeIfAbsent(below.kind(), any -> new ArrayList<>()).add(at(below.code()));
      }
    }
    List<Piece> best = List.of();
    boolean bestIsComplete = false;
    for (String kind : KINDS) {
      List<List<Piece>> parts = byKind.getOrDefault(kind, List.of());
      List<Piece> pieces = parts.stream().flatMap(List::stream).toList();
      boolean complete = parts.stream().noneMatch(List::isEmpty);
      if (pieces.stream().anyMatch(Piece::applies)) {
        if (kind.equals(indicator.territoryKind())) {
          return across(pieces);
        }
        if (best.isEmpty() || complete && !bestIsComplete) {
          best = pieces;
          bestIsComplete = complete;
        }
      }
    }
    if (!best.isEmpty()) {
      return across(best);
    }
    return own.isEmpty()
        ? byKind.values().stream().flatMap(List::stream).flatMap(List::stream).toList()
        : own;
  }

  /** From parts to a whole, even when only one part has a value. */
  private List<Piece> across(List<Piece> all) {
    List<Piece> pieces = Piece.applying(all);
    if (pieces.stream().noneMatch(Piece::applies)) {
      return pieces;
    }
    if (!Piece.allows(indicator.overTerritories(), indicator.measure())) {
      return List.of(Piece.nothing("NON_ADDITIVE", pieces));
    }
    String obstacle = Piece.obstacle(pieces, indicator.measure());
    return obstacle == null ? pieces : List.of(Piece.nothing(obstacle, pieces));
  }

  private List<Dimension> sorted() {
    return indicator.dimensions().stream()
        .filter(Dimension::partition)
        .sorted(Comparator.comparing(Dimension::code))
        .toList();
  }

  /** What is reported of a cell, or the sum of one complete partition of it. */
  private List<Piece> cell(String territory, Map<String, String> breakdown, List<Dimension> open) {
    List<Piece> own =
        contributions.getOrDefault(new Spot(territory, new TreeMap<>(breakdown)), List.of());
    List<Piece> some = own.stream().filter(Piece::applies).toList();
    if (some.size() > 1 && indicator.overTerritories() == Rule.NONE) {
      return List.of(Piece.nothing("CONFLICT", some));
    }
    if (!some.isEmpty()) {
      return some;
    }
    for (Dimension dimension : open) {
      Piece parts = partition(territory, breakdown, open, dimension);
      if (parts != null && parts.applies()) {
        return List.of(parts);
      }
      if (parts != null && own.isEmpty()) {
        own = List.of(parts);
      }
    }
    return own;
  }

  private Piece partition(
      String territory, Map<String, String> breakdown, List<Dimension> open, Dimension dimension) {
    List<Dimension> others = open.stream().filter(one -> one != dimension).toList();
    List<Piece> parts = new ArrayList<>();
    for (String category : dimension.categories()) {
      List<Piece> part = cell(territory, with(breakdown, dimension.code(), category), others);
      if (part.isEmpty()) {
        return null;
      }
      parts.add(Piece.together(part, indicator.overTerritories(), indicator.measure()));
    }
    List<Piece> unknown = cell(territory, with(breakdown, dimension.code(), "_U"), others);
    if (!unknown.isEmpty()) {
      parts.add(Piece.together(unknown, indicator.overTerritories(), indicator.measure()));
    }
    return Piece.partition(parts, indicator.measure());
  }

  private static Map<String, String> with(
      Map<String, String> breakdown, String dimension, String category) {
    Map<String, String> more = new TreeMap<>(breakdown);
    more.put(dimension, category);
    return more;
  }
}
