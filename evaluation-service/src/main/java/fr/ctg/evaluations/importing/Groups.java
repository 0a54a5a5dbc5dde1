package fr.ctg.evaluations.importing;

import fr.ctg.evaluations.framework.Dimension;
import fr.ctg.evaluations.framework.Indicator;
import fr.ctg.evaluations.measurement.Breakdowns;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Of whom a row speaks, and whether its indicator is broken down so. */
final class Groups {

  /** A canonical breakdown, or why there is none. */
  record Group(String breakdown, Rule refused, List<String> arguments) {}

  private record Words(String breakdown, Map<String, String> columns) {}

  private static final Group EVERYONE = new Group(Breakdowns.TOTAL, null, List.of());
  private static final int KEPT_AT_MOST = 20_000;

  private final Map<String, Map<Words, Group>> read = new HashMap<>();

  Group of(ImportedRow row, Indicator indicator) {
    String breakdown = row.get(Column.BREAKDOWN);
    if (breakdown == null && row.categories().isEmpty()) {
      return EVERYONE;
    }
    Map<Words, Group> known = read.computeIfAbsent(indicator.code(), code -> new HashMap<>());
    if (known.size() > KEPT_AT_MOST) {
      known.clear();
    }
    return known.computeIfAbsent(
        new Words(breakdown, Map.copyOf(row.categories())), words -> resolve(words, indicator));
  }

  private static Group resolve(Words words, Indicator indicator) {
    SortedMap<String, String> categories = new TreeMap<>();
    try {
      if (words.breakdown() != null) {
        categories.putAll(Breakdowns.parse(words.breakdown()));
      }
    } catch (IllegalArgumentException unreadable) {
      return refused(Rule.MALFORMED_BREAKDOWN);
    }
    for (Map.Entry<String, String> column : words.columns().entrySet()) {
      String other = categories.put(column.getKey(), column.getValue());
      if (other != null && !other.equals(column.getValue())) {
        return refused(Rule.MALFORMED_BREAKDOWN);
      }
    }
    for (Map.Entry<String, String> category : categories.entrySet()) {
      Group refused = refusal(category.getKey(), category.getValue(), indicator);
      if (refused != null) {
        return refused;
      }
    }
    return new Group(Breakdowns.canonical(categories), null, List.of());
  }

  private static Group refusal(String code, String category, Indicator indicator) {
    if (category.equals(Breakdowns.TOTAL)) {
      return null;
    }
    for (Dimension dimension : indicator.dimensions()) {
      if (dimension.code().equals(code)) {
        return category.equals(Breakdowns.UNKNOWN) || dimension.categories().contains(category)
            ? null
            : refused(
                Rule.UNKNOWN_CATEGORY, category, code, String.join(", ", dimension.categories()));
      }
    }
    String dimensions =
        indicator.dimensions().stream().map(Dimension::code).collect(Collectors.joining(", "));
    return dimensions.isEmpty()
        ? refused(Rule.NO_DIMENSION, code)
        : refused(Rule.UNKNOWN_DIMENSION, code, dimensions);
  }

  private static Group refused(Rule rule, String... arguments) {
    return new Group(null, rule, List.of(arguments));
  }
}
