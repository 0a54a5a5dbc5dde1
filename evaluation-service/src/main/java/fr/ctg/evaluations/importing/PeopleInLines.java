package fr.ctg.evaluations.importing;

import fr.ctg.evaluations.measurement.PersonalData;
import java.util.BitSet;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Looks for people in whole lines of a body, also in what nobody reads of them. Of a table the
 * header has to be seen first.
 */
final class PeopleInLines {

  private final Predicate<String> own;
  private final Function<String, List<String>> cells;
  private BitSet ownColumns = new BitSet();

  /**
   * @param own whether a column of this name holds what this service itself wrote
   * @param cells those of a line of a table
   */
  PeopleInLines(Predicate<String> own, Function<String, List<String>> cells) {
    this.own = own;
    this.cells = cells;
  }

  /** Whether a line, as {@link LineTaker} takes it, speaks of somebody. */
  boolean areIn(long number, String content) {
    boolean header = number == 0 && content.startsWith("[");
    if (header) {
      List<String> names = cells.apply(content);
      ownColumns =
          IntStream.range(0, names.size())
              .filter(column -> own.test(names.get(column)))
              .collect(BitSet::new, BitSet::set, BitSet::or);
    }
    return header || ownColumns.isEmpty()
        ? PersonalData.seenIn(content, false).isPresent()
        : areIn(cells.apply(content));
  }

  private boolean areIn(List<String> line) {
    return IntStream.range(0, line.size())
        .anyMatch(
            column ->
                (ownColumns.get(column)
                        ? PersonalData.identifierIn(line.get(column))
                        : PersonalData.seenIn(line.get(column), false))
                    .isPresent());
  }
}
