package fr.ctg.evaluations.importing;

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

  private record Words(String territory, String kind, String vintage) {}

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

  Place of(ImportedRow row) {
    Words words =
        new Words(
            row.get(Column.TERRITORY),
            row.get(Column.TERRITORY_KIND),
            row.get(Column.TERRITORY_VINTAGE));
    if (resolved.size() > KEPT_AT_MOST) {
      resolved.clear();
    }
    return resolved.computeIfAbsent(words, this::resolve);
  }

  private Place resolve(Words words) {
    if (words.territory() == null) {
      return perimeter.size() == 1
          ? found(perimeter.get(0))
          : refused(Rule.TERRITORY_REQUIRED, perimeter.stream().findFirst().map(Objects::toString));
    }
    List<TerritoryKey> meant = candidates(words);
    return switch (meant.size()) {
      case 0 -> unknown(words);
      case 1 -> found(meant.get(0));
      default ->
          refused(
              Rule.AMBIGUOUS_TERRITORY,
              Optional.of(
                  meant.stream().map(TerritoryKey::toString).collect(Collectors.joining(", "))));
    };
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
    String whole = "0" + words.territory();
    if (byCode.containsKey(whole)) {
      return refused(Rule.LOST_ZERO, Optional.of(whole));
    }
    Optional<String> near = suggestions.near(words.territory());
    return near.isPresent() && !near.get().equals(words.territory())
        ? refused(Rule.UNKNOWN_TERRITORY_LIKE, near)
        : refused(Rule.UNKNOWN_TERRITORY, Optional.empty());
  }

  private static Place found(TerritoryKey key) {
    return new Place(
        key, CopyLine.ready(key.kind().name(), key.code(), key.vintage()), null, List.of());
  }

  private static Place refused(Rule rule, Optional<String> argument) {
    return new Place(null, null, rule, argument.map(List::of).orElse(List.of("")));
  }

  private static TerritoryKey.Kind kind(String text) {
    return TerritoryKey.Kind.valueOf(text.toUpperCase(Locale.ROOT));
  }
}
