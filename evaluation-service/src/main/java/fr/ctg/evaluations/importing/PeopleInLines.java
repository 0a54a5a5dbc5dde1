package fr.ctg.evaluations.importing;

import fr.ctg.evaluations.measurement.PersonalData;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Looks for people in whole lines of a body, also in what nobody reads of them. Of a table the
 * header has to be seen first.
 */
final class PeopleInLines {

  private final Function<String, Scrutiny> scrutinyOf;
  private final Function<String, List<String>> cells;
  private final PersonalTexts texts = new PersonalTexts();
  private List<Scrutiny> scrutinies = List.of();

  /**
   * @param scrutinyOf for what a column of this name is looked at
   * @param cells those of a line of a table
   */
  PeopleInLines(Function<String, Scrutiny> scrutinyOf, Function<String, List<String>> cells) {
    this.scrutinyOf = scrutinyOf;
    this.cells = cells;
  }

  /** Whether a line, as {@link LineTaker} takes it, speaks of somebody. */
  boolean areIn(long number, String content) {
    boolean header = number == 0 && content.startsWith("[");
    if (header) {
      scrutinies = cells.apply(content).stream().map(scrutinyOf).toList();
    }
    return header || scrutinies.stream().allMatch(Scrutiny.EVERYTHING::equals)
        ? PersonalData.seenIn(content, false).isPresent()
        : areIn(cells.apply(content));
  }

  private boolean areIn(List<String> line) {
    return IntStream.range(0, line.size())
        .anyMatch(column -> scrutinyOf(column).seenIn(line.get(column), texts).isPresent());
  }

  private Scrutiny scrutinyOf(int column) {
    return column < scrutinies.size() ? scrutinies.get(column) : Scrutiny.EVERYTHING;
  }
}
