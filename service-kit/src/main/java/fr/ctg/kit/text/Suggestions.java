package fr.ctg.kit.text;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Finds the known code that an unknown one was probably meant to be. */
public final class Suggestions {

  // A file in which everything is unknown must not be compared with everything for hours.
  private static final int DISTINCT_AT_MOST = 1_000;
  private static final int LONGEST = 60;

  private final Collection<String> codes;
  private List<String> known;
  private final Map<String, Optional<String>> found = new HashMap<>();

  /**
   * @param known the known codes, which do not change any more
   */
  public Suggestions(Collection<String> known) {
    this.codes = known;
  }

  /** The nearest one; empty if none is near. */
  public Optional<String> near(String unknown) {
    if (!found.containsKey(unknown) && found.size() >= DISTINCT_AT_MOST) {
      return Optional.empty();
    }
    return found.computeIfAbsent(unknown, this::nearest);
  }

  private Optional<String> nearest(String unknown) {
    if (unknown.length() > LONGEST) {
      return Optional.empty();
    }
    if (known == null) {
      // Where nothing is unknown, nothing is sorted.
      known = codes.stream().sorted().toList();
    }
    String wanted = unknown.toUpperCase(Locale.ROOT);
    String best = null;
    int least = Math.max(1, wanted.length() / 3) + 1;
    for (String candidate : known) {
      String code = candidate.toUpperCase(Locale.ROOT);
      int distance = code.startsWith(wanted) && wanted.length() >= 3 ? 1 : distance(wanted, code);
      if (distance < least) {
        least = distance;
        best = candidate;
      }
    }
    return Optional.ofNullable(best);
  }

  /** How many letters have to be changed, added or removed (Levenshtein). */
  public static int distance(String from, String to) {
    int[] previous = new int[to.length() + 1];
    for (int j = 0; j <= to.length(); j++) {
      previous[j] = j;
    }
    for (int i = 1; i <= from.length(); i++) {
      int[] current = new int[to.length() + 1];
      current[0] = i;
      for (int j = 1; j <= to.length(); j++) {
        int change = from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1;
        current[j] = Math.min(previous[j - 1] + change, Math.min(previous[j], current[j - 1]) + 1);
      }
      previous = current;
    }
    return previous[to.length()];
  }
}
