package fr.ctg.evaluations.importing;

import fr.ctg.evaluations.measurement.PersonalShape;
import java.util.Optional;
import java.util.function.IntPredicate;

/** The cells of a table that nothing is read from; of people they may speak all the same. */
final class UnreadCells {

  private final IntPredicate read;
  private final HeaderLine header;
  private final PersonalTexts texts = new PersonalTexts();

  /**
   * @param read whether a column is read
   */
  UnreadCells(IntPredicate read, HeaderLine header) {
    this.read = read;
    this.header = header;
  }

  /** The first of a line that speaks of somebody, as a rejection that only waits for its row. */
  Optional<RowFault> personal(TableLines line) {
    for (int i = 0; i < line.size(); i++) {
      Optional<PersonalShape> shape =
          read.test(i) ? Optional.empty() : texts.seenIn(line.cell(i), false);
      if (shape.isPresent()) {
        return Optional.of(new RowFault(header.name(i), Rule.of(shape.get())));
      }
    }
    return Optional.empty();
  }

  /** What is wrong with whatever row the line holds, and in which column. */
  record RowFault(String column, Rule rule) {

    void reject(ImportedRow row, Rejections rejections) {
      rejections.add(row.number(), null, column, rule, null);
    }
  }
}
