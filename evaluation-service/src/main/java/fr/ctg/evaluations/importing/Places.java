package fr.ctg.evaluations.importing;

import fr.ctg.evaluations.framework.Indicator;
import fr.ctg.evaluations.framework.TerritoryKey;
import fr.ctg.evaluations.measurement.TerritoryReference;
import fr.ctg.kit.text.Suggestions;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** Which territory of the convention a row means; the same words are resolved once. */
final class Places {

  /** A territory, or why there is none; the columns are ready for COPY. */
  record Place(TerritoryKey key, byte[] columns, Rule refused, List<String> arguments) {}

  /**
   * @param declared the kind of territory that the indicator is measured by; null for none
   * @param needed whether no territory means none
   */
  private record Words(
      String territory, String kind, String vintage, TerritoryKey.Kind declared, boolean needed) {}

  private static final int KEPT_AT_MOST = 20_000;

  private final List<TerritoryKey> perimeter;
  private final Map<String, List<TerritoryKey>> byCode;
  private final Suggestions suggestions;
  private final Map<Words, Place> resolved = new HashMap<>();

  Places(Agreed agreed) {
    this.perimeter = agreed.perimeter();
    this.byCode = agreed.territories();
    this.suggestions = new Suggestions(byCode.keySet());
  }

  Place of(ImportedRow row, Indicator indicator) {
    Words words =
        new Words(
            row.get(Column.TERRITORY),
            row.get(Column.TERRITORY_KIND),
            row.get(Column.TERRITORY_VINTAGE),
            indicator.territoryKind(),
            row.needsTerritory());
    if (resolved.size() > KEPT_AT_MOST) {
      resolved.clear();
    }
    return resolved.computeIfAbsent(words, this::resolve);
  }

  private Place resolve(Words words) {
    if (words.territory() == null) {
      return unnamed(words);
    }
    List<TerritoryKey> meant = candidates(words);
    return switch (meant.size()) {
      case 0 -> unknown(words);
      case 1 -> found(meant.get(0));
      default -> refused(Rule.AMBIGUOUS_TERRITORY, all(meant));
    };
  }

  // The only territory of a convention goes without saying; not so of what is measured by smaller
  // ones, where a value of the whole takes the place of their sum.
  private Place unnamed(Words words) {
    String example = perimeter.stream().findFirst().map(Objects::toString).orElse("");
    if (words.needed()) {
      return refused(Rule.TERRITORY_CELL_EMPTY, example);
    }
    if (perimeter.size() != 1) {
      return refused(Rule.TERRITORY_REQUIRED, example);
    }
    TerritoryKey only = perimeter.get(0);
    return words.declared() == null || words.declared() == only.kind()
        ? found(only)
        : refused(Rule.TERRITORY_OF_KIND_REQUIRED, words.declared().name(), example);
  }

  private List<TerritoryKey> candidates(Words words) {
    try {
      TerritoryReference reference = TerritoryReference.parse(words.territory());
      return byCode.getOrDefault(reference.code(), List.of()).stream()
          .filter(reference::matches)
          .filter(key -> words.kind() == null || key.kind() == kind(words.kind()))
          .filter(key -> words.vintage() == null || key.vintage().equals(words.vintage()))
          .toList();
    } catch (IllegalArgumentException noTerritory) {
      return List.of();
    }
  }

  private Place unknown(Words words) {
    List<TerritoryKey> namesakes = namesakes(words.territory());
    if (!namesakes.isEmpty()) {
      return refused(Rule.TERRITORY_OF_ANOTHER_KIND, all(namesakes));
    }
    String whole = "0" + words.territory();
    if (byCode.containsKey(whole)) {
      return refused(Rule.LOST_ZERO, whole);
    }
    Optional<String> near = suggestions.near(words.territory());
    return near.isPresent() && !near.get().equals(words.territory())
        ? refused(Rule.UNKNOWN_TERRITORY_LIKE, near.get())
        : refused(Rule.UNKNOWN_TERRITORY, "");
  }

  /** Of another kind or vintage, but with the code that is in a reference. */
  private List<TerritoryKey> namesakes(String reference) {
    String code = reference.substring(reference.indexOf(':') + 1).split("@", 2)[0];
    return byCode.getOrDefault(code, List.of());
  }

  private static String all(List<TerritoryKey> keys) {
    return keys.stream().map(TerritoryKey::toString).collect(Collectors.joining(", "));
  }

  private static Place found(TerritoryKey key) {
    return new Place(
        key, CopyLine.ready(key.kind().name(), key.code(), key.vintage()), null, List.of());
  }

  private static Place refused(Rule rule, String... arguments) {
    return new Place(null, null, rule, List.of(arguments));
  }

  private static TerritoryKey.Kind kind(String text) {
    return TerritoryKey.Kind.valueOf(text.toUpperCase(Locale.ROOT));
  }
}
