package fr.ctg.evaluations.importing;

import fr.ctg.evaluations.measurement.PersonalData;
import fr.ctg.evaluations.measurement.PersonalShape;
import java.util.BitSet;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** The cells of a table that nothing is read from; of people they may speak all the same. */
final class UnreadCells {

  private final IntPredicate read;
  private final IntPredicate own;
  private final IntFunction<String> names;
  private final PersonalTexts texts = new PersonalTexts();

  private UnreadCells(IntPredicate read, IntPredicate own, IntFunction<String> names) {
    this.read = read;
    this.own = own;
    this.names = names;
  }

  /**
   * @param read whether a column is read
   */
  static UnreadCells of(IntPredicate read, HeaderLine header) {
    BitSet rejections = new BitSet();
    IntStream.range(0, header.size())
        .filter(column -> OwnColumns.isRejection(header.name(column)))
        .forEach(rejections::set);
    return new UnreadCells(read, rejections::get, header::name);
  }

  /** Where lines are measurements, what is not read is what this service wrote itself. */
  static UnreadCells of(LongHeader header) {
    return new UnreadCells(header::isRead, column -> true, header::name);
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

  // What was given out comes back with the accounts of who reviewed it, which may be names and
  // addresses, and with identifiers that look like phone numbers.
  private Optional<PersonalShape> seenIn(String cell, int column) {
    return own.test(column) ? PersonalData.identifierIn(cell) : texts.seenIn(cell, false);
  }

  /** What is wrong with whatever row the line holds, and in which column. */
  record RowFault(String column, Rule rule) {

    void reject(long row, Rejections rejections) {
      rejections.add(row, null, column, rule, null);
    }
  }
}
