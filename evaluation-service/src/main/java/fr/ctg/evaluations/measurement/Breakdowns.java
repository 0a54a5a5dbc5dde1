package fr.ctg.evaluations.measurement;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Of whom a figure speaks, as text: {@code AGE_BAND=0_2;SEX=F}, dimensions sorted, those at their
 * total left out; {@code _T} for everyone. Two spellings of one breakdown become the same text.
 */
public final class Breakdowns {

  /** Everyone, and the category that stands for all of a dimension. */
  public static final String TOTAL = "_T";

  /** The category of those whose category is not known. */
  public static final String UNKNOWN = "_U";

  // In a comma or semicolon separated file another sign is easier to write than quotes.
  private static final Pattern SEPARATOR = Pattern.compile("[;,|&+]");

  private Breakdowns() {}

  /**
   * Reads {@code SEX=F;AGE_BAND=0_2}, also with {@code , | & +} between the parts, or {@code _T}.
   *
   * @throws IllegalArgumentException if a part is no {@code DIMENSION=CATEGORY} or comes twice
   */
  public static SortedMap<String, String> parse(String text) {
    SortedMap<String, String> categories = new TreeMap<>();
    if (text.isBlank() || text.strip().equals(TOTAL)) {
      return categories;
    }
    for (String part : SEPARATOR.split(text, -1)) {
      int equals = part.indexOf('=');
      String dimension = equals < 0 ? "" : part.substring(0, equals).strip();
      String category = equals < 0 ? "" : part.substring(equals + 1).strip();
      if (dimension.isEmpty()
          || category.isEmpty()
          || categories.put(dimension, category) != null) {
        throw new IllegalArgumentException("A breakdown is written SEX=F;AGE_BAND=0_2 or _T");
      }
    }
    return categories;
  }

  /** The one text of these categories. */
  public static String canonical(Map<String, String> categories) {
    String text =
        new TreeMap<>(categories)
            .entrySet().stream()
                .filter(entry -> !entry.getValue().equals(TOTAL))
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .collect(Collectors.joining(";"));
    return text.isEmpty() ? TOTAL : text;
  }
}
