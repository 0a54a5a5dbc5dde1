package fr.ctg.evaluations.collection;

import fr.ctg.evaluations.framework.TerritoryKey;
import fr.ctg.evaluations.measurement.FirstReceipt;
import fr.ctg.kit.period.Period;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The day on which each owed report of one indicator came in; one of any territory answers for the
 * convention.
 */
final class Receipts {

  private record Cell(Period period, String partner, TerritoryKey territory) {}

  private final Set<Period> anyones;
  private final boolean anywhere;
  private final Map<Cell, LocalDate> days;

  /**
   * @param owed all of the indicator that may have come
   */
  Receipts(List<OwedReport> owed) {
    // Who owes may have changed in between; by what kind of territory never does.
    this.anyones =
        owed.stream()
            .filter(one -> one.partner() == null)
            .map(OwedReport::period)
            .collect(Collectors.toSet());
    this.anywhere = owed.stream().allMatch(one -> one.territory() == null);
    this.days = new HashMap<>(owed.size() * 2);
  }

  void add(FirstReceipt receipt) {
    days.merge(
        new Cell(
            receipt.period(),
            anyones.contains(receipt.period()) ? null : receipt.partner(),
            anywhere ? null : receipt.territory()),
        receipt.on(),
        (one, other) -> one.isBefore(other) ? one : other);
  }

  /** Null when nothing came. */
  LocalDate dayOf(OwedReport owed) {
    return days.get(new Cell(owed.period(), owed.partner(), owed.territory()));
  }
}
