package fr.ctg.conventions.territory;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How people name a territory: by its code alone where that is clear ({@code 41018}), otherwise
 * with its kind ({@code EPCI:244100293}) and its geography's vintage ({@code IRIS:410180101@2021}).
 *
 * @param kind null where it was not said
 * @param vintage null where it was not said
 */
public record TerritoryReference(TerritoryKind kind, String code, Integer vintage) {

  private static final Pattern SHAPE =
      Pattern.compile("(?:(COMMUNE|EPCI|DISTRICT|QPV|IRIS):)?([^:@]{1,60})(?:@(\\d{4}))?");

  /** Empty if the text is no reference at all. */
  public static Optional<TerritoryReference> parse(String text) {
    Matcher parts = SHAPE.matcher(text);
    if (!parts.matches()) {
      return Optional.empty();
    }
    TerritoryKind kind = parts.group(1) == null ? null : TerritoryKind.valueOf(parts.group(1));
    Integer vintage = parts.group(3) == null ? null : Integer.valueOf(parts.group(3));
    return Optional.of(new TerritoryReference(kind, parts.group(2), vintage));
  }

  /** The text that names it with all that was said. */
  @Override
  public String toString() {
    return (kind == null ? "" : kind + ":") + code + (vintage == null ? "" : "@" + vintage);
  }

  boolean names(Territory territory) {
    return code.equals(territory.code())
        && (kind == null || kind == territory.kind())
        && (vintage == null || vintage.equals(territory.vintage()));
  }
}
