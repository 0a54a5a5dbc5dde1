package fr.ctg.evaluations.collection;

import fr.ctg.kit.paging.Page;
import fr.ctg.kit.paging.PageRequest;
import fr.ctg.kit.paging.RowListing;
import fr.ctg.kit.paging.RowListing.Slice;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/**
 * Pages through what is owed, which is no table: its keys, in order of due day, are what a cursor
 * remembers. They name the same report whatever is recorded meanwhile.
 */
final class ExpectedListing {

  /** A key is asked for by every comparison, and made once. */
  private record Keyed(String key, ExpectedReport report) {}

  private static final RowListing<ExpectedReport> LISTING =
      new RowListing<>("id", ExpectedListing::id)
          .sortedBy("dueOn", "key", ExpectedListing::key, Function.identity());

  private ExpectedListing() {}

  static Page<ExpectedReport> page(
      PageRequest request, Object conditions, List<ExpectedReport> reports) {
    return LISTING.page(request, conditions, slice -> read(reports, slice), reports::size);
  }

  static List<ExpectedReport> inOrder(List<ExpectedReport> reports) {
    return reports.stream()
        .map(report -> new Keyed(key(report), report))
        .sorted(Comparator.comparing(Keyed::key))
        .map(Keyed::report)
        .toList();
  }

  private static List<ExpectedReport> read(List<ExpectedReport> reports, Slice slice) {
    boolean descending = slice.order().endsWith(" desc");
    Comparator<String> order = descending ? Comparator.reverseOrder() : Comparator.naturalOrder();
    String after = slice.parameters().isEmpty() ? null : (String) slice.parameters().get(0);
    return reports.stream()
        .map(report -> new Keyed(key(report), report))
        .filter(one -> after == null || order.compare(one.key(), after) > 0)
        .sorted(Comparator.comparing(Keyed::key, order))
        .limit(slice.rows())
        .map(Keyed::report)
        .toList();
  }

  /** Due day, indicator, period, territory and partner: no two reports share it. */
  private static String key(ExpectedReport report) {
    OwedReport owed = report.owed();
    return String.join(
        "\t",
        owed.dueOn().toString(),
        owed.indicator().code(),
        owed.period().end().toString(),
        owed.territory() == null ? "" : owed.territory().toString(),
        owed.partner() == null ? "" : owed.partner());
  }

  private static UUID id(ExpectedReport report) {
    return UUID.nameUUIDFromBytes(key(report).getBytes(StandardCharsets.UTF_8));
  }
}
