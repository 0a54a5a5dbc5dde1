package fr.ctg.kit.text;

/** Text that can be kept: PostgreSQL takes no NUL, and half a surrogate pair is no character. */
public final class Storable {

  public static final Text RULE =
      new Text(
          "Le texte contient un caractère nul ou la moitié d'un caractère ; retirez-le.",
          "The text contains a NUL or half a character; remove it.");

  private Storable() {}

  public static boolean holdsFor(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == 0 || Character.isLowSurrogate(c)) {
        return false;
      }
      if (Character.isHighSurrogate(c)) {
        i++;
        if (i == text.length() || !Character.isLowSurrogate(text.charAt(i))) {
          return false;
        }
      }
    }
    return true;
  }
}
