package fr.ctg.conventions.convention;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/** One of those that are averaged together, and what part it has in that from which day on. */
public final class Sibling {

  /** What part it has. */
  enum Part {
    NONE,
    WITHOUT_WEIGHT,
    WITH_WEIGHT
  }

  private final String code;
  private final NavigableMap<LocalDate, Part> parts = new TreeMap<>();

  private Sibling(String code) {
    this.code = code;
  }

  /** One that never changed. */
  public static Sibling of(String code, LocalDate from, boolean open, BigDecimal weight) {
    Sibling sibling = new Sibling(code);
    sibling.parts.put(from, part(open, weight != null));
    return sibling;
  }

  /**
   * @param versions what it says, oldest first; of two from one day on, the last applies
   */
  public static Sibling of(String code, List<RecordedVersion> versions) {
    Sibling sibling = new Sibling(code);
    for (RecordedVersion version : versions) {
      JsonNode said = version.content();
      boolean open = !said.path("status").asText().equals("CLOSED");
      sibling.parts.put(version.appliesFrom(), part(open, said.hasNonNull("weight")));
    }
    return sibling;
  }

  private static Part part(boolean open, boolean weighted) {
    if (!open) {
      return Part.NONE;
    }
    return weighted ? Part.WITH_WEIGHT : Part.WITHOUT_WEIGHT;
  }

  /** Names it for people. */
  String code() {
    return code;
  }

  /** On which something of it changes. */
  public Set<LocalDate> days() {
    return parts.keySet();
  }

  /** Whether it is there on a day, and open. */
  public boolean counts(LocalDate day) {
    return on(day) != Part.NONE;
  }

  /** None before its first day. */
  Part on(LocalDate day) {
    Map.Entry<LocalDate, Part> said = parts.floorEntry(day);
    return said == null ? Part.NONE : said.getValue();
  }
}
