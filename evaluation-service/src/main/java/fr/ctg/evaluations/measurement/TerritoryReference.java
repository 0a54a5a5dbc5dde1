package fr.ctg.evaluations.measurement;

import fr.ctg.evaluations.framework.TerritoryKey;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How people name a territory: by its code, and where that is not enough by its kind and vintage
 * too ({@code 41018}, {@code EPCI:244100293}, {@code IRIS:410180101@2021}).
 *
 * @param kind null for any
 * @param vintage null for any
 */
public record TerritoryReference(TerritoryKey.Kind kind, String code, String vintage) {

  private static final Pattern SHAPE =
      Pattern.compile("(?:(?<kind>[A-Za-z]+):)?(?<code>[^:@\\s]{1,40})(?:@(?<vintage>\\d{4}))?");

  /**
   * @throws IllegalArgumentException if it is none
   */
  public static TerritoryReference parse(String text) {
    Matcher parts = SHAPE.matcher(text.strip());
    if (!parts.matches()) {
      throw new IllegalArgumentException(
          "A territory is written 41018, EPCI:244100293 or IRIS:410180101@2021");
    }
    String kind = parts.group("kind");
    return new TerritoryReference(
        kind == null ? null : TerritoryKey.Kind.valueOf(kind.toUpperCase(Locale.ROOT)),
        parts.group("code"),
        parts.group("vintage"));
  }

  /** Whether it means this territory. */
  public boolean matches(TerritoryKey territory) {
    return code.equals(territory.code())
        && (kind == null || kind == territory.kind())
        && (vintage == null || vintage.equals(territory.vintage()));
  }
}
