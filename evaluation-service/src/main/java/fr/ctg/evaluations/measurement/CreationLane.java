package fr.ctg.evaluations.measurement;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

/**
 * Those who want a measurement of one convention recorded. While one of them works, the others
 * wait; then one of those works for all who wait. So a disk that takes a while to keep one
 * measurement takes as long for fifty.
 */
final class CreationLane {

  private static final int TOGETHER = 64;

  private final List<Creation> waiting = new ArrayList<>();
  private Creation working;
  private int inside;

  /** Whoever is inside keeps the lane in being; guarded by those who look after the lanes. */
  void enter() {
    inside++;
  }

  /** Whether nobody is inside any more. */
  boolean leave() {
    inside--;
    return inside == 0;
  }

  /**
   * Waits until the creation has been worked for, or it is its turn to work.
   *
   * @return those to work for, itself among them; empty once it has been worked for
   */
  List<Creation> queue(Creation creation) {
    if (!isFree(creation)) {
      creation.await();
    }
    return taken(creation);
  }

  private synchronized boolean isFree(Creation creation) {
    if (working == null) {
      working = creation;
      return true;
    }
    waiting.add(creation);
    return false;
  }

  private synchronized List<Creation> taken(Creation first) {
    if (working != first) {
      return List.of();
    }
    Set<Object> claimed = new HashSet<>(first.claims());
    List<Creation> taken = new ArrayList<>(List.of(first));
    for (Iterator<Creation> others = waiting.iterator();
        others.hasNext() && taken.size() < TOGETHER; ) {
      Creation other = others.next();
      if (Collections.disjoint(claimed, other.claims())) {
        claimed.addAll(other.claims());
        taken.add(other);
        others.remove();
      }
    }
    return taken;
  }

  /** They have been worked for; the first of those who wait works next. */
  void done(List<Creation> together) {
    next();
    together.forEach(Creation::goOn);
  }

  private synchronized void next() {
    working = waiting.isEmpty() ? null : waiting.remove(0);
    if (working != null) {
      working.goOn();
    }
  }
}
