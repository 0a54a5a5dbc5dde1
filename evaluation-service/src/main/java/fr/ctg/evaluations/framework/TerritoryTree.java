package fr.ctg.evaluations.framework;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The territories of a convention, each below the one it lies in. */
public final class TerritoryTree {

  private final List<TerritoryKey> perimeter;
  private final Set<TerritoryKey> all = new LinkedHashSet<>();
  private final Map<TerritoryKey, List<TerritoryKey>> children = new HashMap<>();

  public TerritoryTree(Framework framework) {
    this.perimeter = framework.convention().perimeter();
    all.addAll(perimeter);
    for (Territory territory : framework.territories()) {
      all.add(territory.key());
      if (territory.parent() != null) {
        children.computeIfAbsent(territory.parent(), any -> new ArrayList<>()).add(territory.key());
      }
    }
  }

  /** Every territory that may be named. */
  public Set<TerritoryKey> all() {
    return Set.copyOf(all);
  }

  /** The territories of this kind in the perimeter, at any depth, its own included. */
  public List<TerritoryKey> ofKind(TerritoryKey.Kind kind) {
    return ofKind(kind, perimeter);
  }

  /** The same of another perimeter, such as an earlier one. */
  public List<TerritoryKey> ofKind(TerritoryKey.Kind kind, List<TerritoryKey> perimeter) {
    Set<TerritoryKey> inside = new LinkedHashSet<>();
    perimeter.forEach(one -> collect(one, inside));
    return inside.stream().filter(key -> key.kind() == kind).toList();
  }

  /** A territory and all that lie in it, at any depth. */
  public Set<TerritoryKey> withAllBelow(TerritoryKey territory) {
    Set<TerritoryKey> found = new HashSet<>();
    collect(territory, found);
    return found;
  }

  private void collect(TerritoryKey territory, Set<TerritoryKey> found) {
    if (found.add(territory)) {
      children.getOrDefault(territory, List.of()).forEach(below -> collect(below, found));
    }
  }
}
