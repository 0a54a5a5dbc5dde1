package fr.ctg.evaluations.importing;

import java.io.IOException;
import java.io.OutputStream;

/** Writes good rows into COPY, in the order of the columns of {@code incoming}. */
final class CopiedRows implements RowCheck.Taker {

  private final OutputStream copy;
  private final CopyLine line = new CopyLine();

  CopiedRows(OutputStream copy) {
    this.copy = copy;
  }

  @Override
  public void take(RowCheck.Checked row) throws IOException {
    line.number(row.number())
        .text(row.indicator())
        .ready(row.time().columns())
        .ready(row.place().columns())
        .text(row.breakdown())
        .text(row.content().status().name())
        .text(row.content().value())
        .text(row.content().numerator())
        .text(row.content().denominator())
        .text(row.comment())
        .text(row.reason())
        .endTo(copy);
  }
}
