package fr.ctg.kit.memory;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Holds on to what was used last, so many things at most; for several threads. */
public final class LastUsed<K, V> {

  private final Map<K, V> held;

  public LastUsed(int atMost) {
    this.held =
        Collections.synchronizedMap(
            new LinkedHashMap<>(atMost, 0.75f, true) {
              private static final long serialVersionUID = 1L;

              @Override
              protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > atMost;
              }
            });
  }

  public Optional<V> get(K key) {
    return Optional.ofNullable(held.get(key));
  }

  public void put(K key, V value) {
    held.put(key, value);
  }

  /** What is held, else what is made of the key; others wait while it is made. */
  public V get(K key, Function<K, V> make) {
    return held.computeIfAbsent(key, make);
  }
}
