package fr.ctg.evaluations.collection;

import fr.ctg.evaluations.framework.TerritoryKey;
import fr.ctg.evaluations.measurement.FirstReceipt;
import fr.ctg.kit.period.Period;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The day on which each owed report came in; one of any territory answers for the convention. */
final class Receipts {

  private record Cell(String indicator, Period period, String partner, TerritoryKey territory) {}

  /** Whether anybody's report will do, and that of any territory. */
  private record Shape(boolean anyone, boolean anywhere) {}

  private final Map<String, Shape> shapes = new HashMap<>();
  private final Map<Cell, LocalDate> days;

  /**
   * @param owed all that may have come
   */
  Receipts(List<OwedReport> owed) {
    days = new HashMap<>(owed.size() * 2);
    for (OwedReport one : owed) {
      shapes.computeIfAbsent(
          one.indicator().code(), any -> new Shape(one.partner() == null, one.territory() == null));
    }
  }

  void add(FirstReceipt receipt) {
    Shape shape = shapes.get(receipt.indicator());
    if (shape != null) {
      days.merge(
          new Cell(
              receipt.indicator(),
              receipt.period(),
              shape.anyone() ? null : receipt.partner(),
              shape.anywhere() ? null : receipt.territory()),
          receipt.on(),
          (one, other) -> one.isBefore(other) ? one : other);
    }
  }

  /** Null when nothing came. */
  LocalDate dayOf(OwedReport owed) {
    return days.get(
        new Cell(owed.indicator().code(), owed.period(), owed.partner(), owed.territory()));
  }
}
