package fr.ctg.evaluations.measurement;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * Makes something of each value that a column of a million rows holds, once; what comes in a row is
 * not even looked up.
 */
final class MadeOnce<K, V> {

  private final Function<K, V> make;
  private final Map<K, V> made = new HashMap<>();
  private K before;
  private V madeBefore;

  MadeOnce(Function<K, V> make) {
    this.make = make;
  }

  V of(K key) {
    if (!key.equals(before)) {
      before = key;
      madeBefore = made.computeIfAbsent(key, make);
    }
    return madeBefore;
  }
}
