package fr.ctg.evaluations.scoring;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Of whom a figure speaks: one category of some dimensions ({@code AGE_BAND=0_2;SEX=F}), every one
 * of the others. Dimensions are sorted, and a dimension at its total {@code _T} is absent, so that
 * two spellings of one breakdown are equal.
 */
public final class Breakdown {

  /** The code of the total over a dimension, and the text of the breakdown by none. */
  public static final String TOTAL_CODE = "_T";

  /** The code of the category of those whose category is not known. */
  public static final String UNKNOWN_CODE = "_U";

  public static final Breakdown TOTAL = new Breakdown(new TreeMap<>());

  private final SortedMap<String, String> categories;
  // Breakdowns are keys of every index: their text is made once.
  private final String canonical;

  private Breakdown(TreeMap<String, String> categories) {
    this.categories = Collections.unmodifiableSortedMap(categories);
    this.canonical =
        categories.isEmpty()
            ? TOTAL_CODE
            : categories.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .collect(Collectors.joining(";"));
  }

  public static Breakdown of(Map<String, String> categories) {
    TreeMap<String, String> sorted = new TreeMap<>(categories);
    sorted.values().removeIf(TOTAL_CODE::equals);
    return sorted.isEmpty() ? TOTAL : new Breakdown(sorted);
  }

  /**
   * Reads the canonical text and its other spellings: {@code _T}, {@code SEX=F;AGE_BAND=0_2}.
   *
   * @throws IllegalArgumentException when a part is no {@code DIMENSION=CATEGORY}, or a dimension
   *     comes twice
   */
  public static Breakdown parse(String text) {
    if (text.equals(TOTAL_CODE)) {
      return TOTAL;
    }
    TreeMap<String, String> categories = new TreeMap<>();
    for (String part : text.split(";", -1)) {
      int equals = part.indexOf('=');
      if (equals < 1 || equals == part.length() - 1) {
        throw new IllegalArgumentException(
            "A breakdown is written SEX=F;AGE_BAND=0_2 or _T; this one is '%s'".formatted(text));
      }
      if (categories.put(part.substring(0, equals), part.substring(equals + 1)) != null) {
        throw new IllegalArgumentException(
            "A breakdown names each dimension once; this one is '%s'".formatted(text));
      }
    }
    return of(categories);
  }

  public Breakdown with(String dimension, String category) {
    TreeMap<String, String> more = new TreeMap<>(categories);
    more.put(dimension, category);
    return of(more);
  }

  /** The same of everyone in these dimensions. */
  Breakdown without(Set<String> dimensions) {
    TreeMap<String, String> fewer = new TreeMap<>(categories);
    fewer.keySet().removeAll(dimensions);
    return of(fewer);
  }

  public Set<String> dimensions() {
    return categories.keySet();
  }

  public Optional<String> category(String dimension) {
    return Optional.ofNullable(categories.get(dimension));
  }

  /** Whether everyone counted by the other one is counted by this one too. */
  public boolean includes(Breakdown other) {
    return other.categories.entrySet().containsAll(categories.entrySet());
  }

  /** {@code AGE_BAND=0_2;SEX=F}, or {@code _T}. */
  public String canonical() {
    return canonical;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Breakdown that && canonical.equals(that.canonical);
  }

  @Override
  public int hashCode() {
    return canonical.hashCode();
  }

  @Override
  public String toString() {
    return canonical;
  }
}
