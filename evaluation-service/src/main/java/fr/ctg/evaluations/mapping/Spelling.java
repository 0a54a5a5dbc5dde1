package fr.ctg.evaluations.mapping;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** How names are compared that people write by hand: accents, case and blanks do not matter. */
public final class Spelling {

  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
  private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0\\u2009\\u202f_-]+");

  private Spelling() {}

  /** The same for all spellings of one name. */
  public static String plain(String name) {
    return words(name).replace(" ", "");
  }

  /** The same with one space for whatever is between words. */
  public static String words(String text) {
    String bare = ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
    return BLANKS.matcher(bare).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
  }

  public static boolean isSame(String name, String other) {
    return plain(name).equals(plain(other));
  }
}
