package fr.ctg.evaluations.framework;

import java.util.List;

/** What a list is that was not sent. */
final class Absent {

  private Absent() {}

  static <T> List<T> asEmpty(List<T> list) {
    return list == null ? List.of() : List.copyOf(list);
  }
}
