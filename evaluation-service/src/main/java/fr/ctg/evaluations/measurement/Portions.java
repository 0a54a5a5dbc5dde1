package fr.ctg.evaluations.measurement;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The indicators of a convention, a few of them at a time: as many as are read at once, so that
 * memory does not grow with the convention and every processor has something to do.
 */
public final class Portions {

  private static final int AT_A_TIME = 25;

  private Portions() {}

  public static List<Set<String>> of(Collection<String> indicators) {
    List<String> all = indicators.stream().distinct().sorted().toList();
    return IntStream.iterate(0, from -> from < all.size(), from -> from + AT_A_TIME)
        .mapToObj(from -> all.subList(from, Math.min(from + AT_A_TIME, all.size())))
        .map(Set::copyOf)
        .toList();
  }
}
