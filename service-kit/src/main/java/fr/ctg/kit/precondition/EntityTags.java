package fr.ctg.kit.precondition;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the lists of entity tags that the conditional headers carry (RFC 9110, 8.8.3). */
public final class EntityTags {

  private static final Pattern TAG = Pattern.compile("(W/)?\"([^\"]*)\"");

  private EntityTags() {}

  /** Whether {@code If-None-Match} names this tag; the comparison there is weak. */
  public static boolean known(String ifNoneMatch, String tag) {
    return contains(ifNoneMatch, tag, true);
  }

  /** Whether {@code If-Match} names this tag; the comparison there is strong. */
  static boolean matches(String ifMatch, String tag) {
    return contains(ifMatch, tag, false);
  }

  private static boolean contains(String header, String tag, boolean weakCounts) {
    if (header.strip().equals("*")) {
      return true;
    }
    Matcher tags = TAG.matcher(header);
    while (tags.find()) {
      if (tags.group(2).equals(tag) && (weakCounts || tags.group(1) == null)) {
        return true;
      }
    }
    return false;
  }
}
