package fr.ctg.evaluations.scoring;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The perimeter of a convention, and the territories inside it under their parents. */
public final class Territories {

  private final Map<Place, Place> parents;
  private final List<Place> perimeter;
  private final Map<Place, Map<TerritoryKind, List<Place>>> children = new HashMap<>();
  private final Map<TerritoryKind, List<Place>> inside = new EnumMap<>(TerritoryKind.class);

  /**
   * @param parents the parent of every territory that has one
   * @param perimeter the territories that the convention covers; one that lies inside another adds
   *     nothing to it
   * @throws IllegalArgumentException when the perimeter is empty or a territory is its own ancestor
   */
  public Territories(Map<Place, Place> parents, Collection<Place> perimeter) {
    if (perimeter.isEmpty()) {
      throw new IllegalArgumentException("A convention covers at least one territory");
    }
    this.parents = Map.copyOf(parents);
    this.parents.keySet().forEach(this::refuseCycle);
    Set<Place> named = new LinkedHashSet<>(perimeter);
    this.perimeter =
        named.stream()
            .filter(place -> ancestors(place).stream().noneMatch(named::contains))
            .toList();
    this.parents.forEach(
        (child, parent) ->
            children
                .computeIfAbsent(parent, any -> new EnumMap<>(TerritoryKind.class))
                .computeIfAbsent(child.kind(), any -> new ArrayList<>())
                .add(child));
    this.perimeter.forEach(this::include);
  }

  /** A convention that covers one territory of which no part is known. */
  public static Territories only(Place place) {
    return new Territories(Map.of(), List.of(place));
  }

  /** The same territories, of which these alone are covered. */
  Territories within(List<Place> places) {
    return new Territories(parents, places);
  }

  /** The territories that the convention covers, none inside another. */
  public List<Place> perimeter() {
    return perimeter;
  }

  /** The territories of this kind in the perimeter, at any depth, its own included. */
  public List<Place> ofKind(TerritoryKind kind) {
    return inside.getOrDefault(kind, List.of());
  }

  public boolean covers(Place place) {
    return perimeter.contains(place) || ancestors(place).stream().anyMatch(perimeter::contains);
  }

  public Optional<Place> parentOf(Place place) {
    return Optional.ofNullable(parents.get(place));
  }

  /** The parts of a territory; each kind is another way of cutting it up. */
  Map<TerritoryKind, List<Place>> childrenOf(Place place) {
    return children.getOrDefault(place, Map.of());
  }

  /** From the parent up. */
  List<Place> ancestors(Place place) {
    List<Place> ancestors = new ArrayList<>();
    for (Place above = parents.get(place); above != null; above = parents.get(above)) {
      ancestors.add(above);
    }
    return ancestors;
  }

  private void include(Place place) {
    inside.computeIfAbsent(place.kind(), any -> new ArrayList<>()).add(place);
    childrenOf(place).values().forEach(parts -> parts.forEach(this::include));
  }

  private void refuseCycle(Place place) {
    Set<Place> seen = new LinkedHashSet<>();
    for (Place above = place; above != null; above = parents.get(above)) {
      if (!seen.add(above)) {
        throw new IllegalArgumentException(
            "A territory cannot lie inside itself; %s does, by %s".formatted(above, seen));
      }
    }
  }
}
