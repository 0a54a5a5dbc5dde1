package fr.ctg.evaluations.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/** Makes one line again of the rows that a join made of it. */
final class Gathering {

  private final BiConsumer<String, List<Rejection>> each;
  private long number = Long.MIN_VALUE;
  private String content;
  private List<Rejection> rejections = new ArrayList<>();

  Gathering(BiConsumer<String, List<Rejection>> each) {
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
      each.accept(content, rejections);
    }
  }
}
