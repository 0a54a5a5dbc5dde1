package fr.ctg.evaluations.review;

/**
 * How a convention reviews.
 *
 * @param version grows with each change; 0 before the first one
 * @param fourEyes whether whoever recorded a content is kept from validating it
 */
record ReviewSettings(long version, boolean fourEyes) {

  /** What holds where nobody has said anything. */
  static final ReviewSettings INITIAL = new ReviewSettings(0, true);
}
