package fr.ctg.evaluations.importing;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text without what people write now one way and now another. */
final class Plain {

  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
  private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0\\u2009\\u202f_-]+");

  private Plain() {}

  /** Without capitals and accents, and with one space for whatever is between words. */
  static String words(String text) {
    String bare = ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
    return BLANKS.matcher(bare).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
  }

  /** The same without spaces. */
  static String letters(String text) {
    return words(text).replace(" ", "");
  }
}
