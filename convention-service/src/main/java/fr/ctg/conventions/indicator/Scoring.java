package fr.ctg.conventions.indicator;

/** Which indicators can have an achievement. */
final class Scoring {

  private Scoring() {}

  /** CONTEXT is followed to understand the rest, and QUALITATIVE has no figures to compare. */
  static boolean applies(Nature nature, Measure measure) {
    return nature != Nature.CONTEXT && measure != Measure.QUALITATIVE;
  }
}
