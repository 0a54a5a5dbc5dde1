package fr.ctg.evaluations.importing;

import java.util.regex.Pattern;

/** Knows the shapes of data about single people, which has no place among measurements. */
final class PersonalData {

  // Sex, year, month, département, commune, order, and mostly a key: see INSEE on the NIR.
  private static final Pattern SOCIAL_SECURITY_NUMBER =
      Pattern.compile(
          "(?<!\\d)[12][ .]?\\d{2}[ .]?(?:0[1-9]|1[0-2]|[2-4]\\d)[ .]?(?:\\d{2}|2[ABab])[ .]?\\d{3}"
              + "[ .]?\\d{3}(?:[ .]?\\d{2})?(?!\\d)");
  private static final Pattern EMAIL =
      Pattern.compile("[\\w.%+-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63})+");
  private static final int SHORTEST = 6;

  private PersonalData() {}

  static boolean isIn(String text) {
    if (text == null || text.length() < SHORTEST) {
      return false;
    }
    return text.indexOf('@') > 0 && EMAIL.matcher(text).find()
        || text.length() >= 13 && SOCIAL_SECURITY_NUMBER.matcher(text).find();
  }
}
