package fr.ctg.evaluations.collection;

import fr.ctg.evaluations.framework.TerritoryKey;
import fr.ctg.evaluations.measurement.FirstReceipt;
import fr.ctg.kit.period.Period;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;

/** The day on which each owed report came in; one of any territory answers for the convention. */
final class Receipts {

  private record Cell(String indicator, Period period, String partner, TerritoryKey territory) {}

  private final ZoneId zone;
  private final Map<Cell, LocalDate> days = new HashMap<>();

  /**
   * @param zone whose days count
   */
  Receipts(ZoneId zone) {
    this.zone = zone;
  }

  void add(FirstReceipt receipt) {
    LocalDate day = receipt.recordedAt().atZone(zone).toLocalDate();
    for (String partner : new String[] {receipt.partner(), null}) {
      for (TerritoryKey territory : new TerritoryKey[] {receipt.territory(), null}) {
        days.merge(
            new Cell(receipt.indicator(), receipt.period(), partner, territory),
            day,
            (one, other) -> one.isBefore(other) ? one : other);
      }
    }
  }

  /** Null when nothing came. */
  LocalDate dayOf(OwedReport owed) {
    return days.get(
        new Cell(owed.indicator().code(), owed.period(), owed.partner(), owed.territory()));
  }
}
