package fr.ctg.kit.text;

import java.util.Locale;

/**
 * A sentence for people, in the two languages of the contract. Both are always present, side by
 * side where the rule stands, so that neither can be forgotten.
 *
 * @param fr French, the default
 * @param en English, on request
 */
public record Text(String fr, String en) {

  /**
   * The same arguments are put, in the same order, into both sentences ({@code %s}, {@code %d}).
   */
  public static Text of(String fr, String en, Object... arguments) {
    return new Text(fr.formatted(arguments), en.formatted(arguments));
  }

  public String in(Locale locale) {
    return Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? en : fr;
  }
}
