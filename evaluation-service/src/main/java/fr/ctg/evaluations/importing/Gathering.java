package fr.ctg.evaluations.importing;

import java.util.ArrayList;
import java.util.List;

/** Makes one line again of the rows that a join made of it. */
final class Gathering {

  /** Takes a line. */
  @FunctionalInterface
  interface Each {

    /**
     * @param number as {@link LineTaker} has it
     * @param rejections of a line of a table what is wrong with it; empty for anything else
     */
    void take(long number, String content, List<Rejection> rejections);
  }

  private final Each each;
  private long number = Long.MIN_VALUE;
  private String content;
  private List<Rejection> rejections = new ArrayList<>();

  Gathering(Each each) {
    this.each = each;
  }

  /**
   * @param rejection null for a line of which nothing is said
   */
  void take(long number, String content, Rejection rejection) {
    if (number != this.number) {
      end();
      this.number = number;
      this.content = content;
      rejections = new ArrayList<>();
    }
    if (rejection != null) {
      rejections.add(rejection);
    }
  }

  void end() {
    if (content != null) {
      each.take(number, content, rejections);
    }
  }
}
