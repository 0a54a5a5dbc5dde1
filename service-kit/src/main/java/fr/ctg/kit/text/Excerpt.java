package fr.ctg.kit.text;

/** A value that somebody sent, as a message quotes it. */
public final class Excerpt {

  private static final int LONGEST = 80;

  private Excerpt() {}

  /** Cut to 80 characters, on one line, without characters that a terminal would obey. */
  public static String of(Object value) {
    String text = String.valueOf(value).replaceAll("\\p{Cntrl}", "\uFFFD");
    if (text.length() <= LONGEST) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
    return text.substring(0, end) + "…";
  }
}
