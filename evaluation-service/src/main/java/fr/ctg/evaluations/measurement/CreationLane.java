package fr.ctg.evaluations.measurement;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Those who want a measurement of one convention recorded. While one of them works, the others
 * wait; then one of those works for all who wait. So a disk that takes a while to keep one
 * measurement takes as long for fifty.
 */
final class CreationLane {

  private static final int TOGETHER = 64;

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private final List<Creation> waiting = new ArrayList<>();
  private final Set<Creation> underway = new HashSet<>();
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
    lock.lock();
    try {
      waiting.add(creation);
      while (!underway.isEmpty() && waits(creation)) {
        changed.awaitUninterruptibly();
      }
      return waiting.contains(creation) ? take(creation) : List.of();
    } finally {
      lock.unlock();
    }
  }

  private boolean waits(Creation creation) {
    return waiting.contains(creation) || underway.contains(creation);
  }

  private List<Creation> take(Creation first) {
    Set<Object> claimed = new HashSet<>(first.claims());
    waiting.remove(first);
    underway.add(first);
    List<Creation> taken = new ArrayList<>(List.of(first));
    for (Iterator<Creation> others = waiting.iterator();
        others.hasNext() && taken.size() < TOGETHER; ) {
      Creation other = others.next();
      if (Collections.disjoint(claimed, other.claims())) {
        claimed.addAll(other.claims());
        underway.add(other);
        taken.add(other);
        others.remove();
      }
    }
    return taken;
  }

  /** They have been worked for. */
  void done() {
    lock.lock();
    try {
      underway.clear();
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }
}
