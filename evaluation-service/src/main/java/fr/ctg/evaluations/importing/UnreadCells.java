package fr.ctg.evaluations.importing;

import fr.ctg.evaluations.measurement.PersonalShape;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** The cells of a table that nothing is read from; of people they may speak all the same. */
final class UnreadCells {

  private final IntPredicate read;
  private final List<Scrutiny> scrutinies;
  private final IntFunction<String> names;
  private final PersonalTexts texts = new PersonalTexts();

  private UnreadCells(IntPredicate read, List<Scrutiny> scrutinies, IntFunction<String> names) {
    this.read = read;
    this.scrutinies = scrutinies;
    this.names = names;
  }

  /**
   * @param read whether a column is read
   */
  static UnreadCells of(IntPredicate read, HeaderLine header) {
    return new UnreadCells(
        read,
        IntStream.range(0, header.size())
            .mapToObj(column -> OwnColumns.scrutinyBesideMapping(header.name(column)))
            .toList(),
        header::name);
  }

  static UnreadCells of(LongHeader header) {
    return new UnreadCells(
        header::isRead,
        IntStream.range(0, header.size())
            .mapToObj(column -> OwnColumns.scrutinyOf(header.name(column)))
            .toList(),
        header::name);
  }

  /** The first of a line that speaks of somebody, as a rejection that only waits for its row. */
  Optional<RowFault> personal(TableLines line) {
    for (int i = 0; i < line.size(); i++) {
      Optional<PersonalShape> shape = read.test(i) ? Optional.empty() : seenIn(line.cell(i), i);
      if (shape.isPresent()) {
        return Optional.of(new RowFault(names.apply(i), Rule.of(shape.get())));
      }
    }
    return Optional.empty();
  }

  private Optional<PersonalShape> seenIn(String cell, int column) {
    Scrutiny scrutiny = column < scrutinies.size() ? scrutinies.get(column) : Scrutiny.EVERYTHING;
    return scrutiny.seenIn(cell, texts);
  }

  /** What is wrong with whatever row the line holds, and in which column. */
  record RowFault(String column, Rule rule) {

    void reject(long row, Rejections rejections) {
      rejections.add(row, null, column, rule, null);
    }
  }
}
