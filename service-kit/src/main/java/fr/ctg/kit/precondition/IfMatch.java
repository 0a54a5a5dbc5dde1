package fr.ctg.kit.precondition;

import fr.ctg.kit.problem.Outdated;

/** The state of a resource that the caller says it knows (RFC 9110, 13.1.1; rule 11). */
public final class IfMatch {

  private final String header;

  private IfMatch(String header) {
    this.header = header;
  }

  /**
   * @param header the value of {@code If-Match}, or null
   * @throws Outdated if it is missing
   */
  public static IfMatch of(String header) {
    if (header == null || header.isBlank()) {
      throw Outdated.missing();
    }
    return new IfMatch(header);
  }

  /**
   * @param version the present version of the resource
   * @throws Outdated if the caller knows another one
   */
  public void check(long version) {
    check(Long.toString(version));
  }

  /**
   * @param tag the present tag of the resource
   * @throws Outdated if the caller knows another one
   */
  public void check(String tag) {
    if (!EntityTags.matches(header, tag)) {
      throw Outdated.changed();
    }
  }
}
